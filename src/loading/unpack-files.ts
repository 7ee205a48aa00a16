// Opens the files that the atlas in one file holds: each stands in a block of data, as base64, and most of them packed (gzip).
import { bringFile } from './within-page.ts';

/** What the build writes of each block: path from the page, media type, and whether it is packed. */
interface Block {
  path: string;
  type: string;
  packed: boolean;
}

function read(element: HTMLScriptElement): Block & { base64: string } {
  const { path = '', type = '', packed } = element.dataset;
  return { path, type, packed: packed !== undefined, base64: element.text };
}

/** The browser's own reader of base64 is many times faster than a loop, and takes it as an address. */
async function contentOf({ type, packed, base64 }: ReturnType<typeof read>): Promise<Blob> {
  const answer = await fetch(`data:application/octet-stream;base64,${base64}`);
  if (!packed) return new Blob([await answer.arrayBuffer()], { type });
  const unpacked = answer.body?.pipeThrough(new DecompressionStream('gzip'));
  return new Blob([await new Response(unpacked).arrayBuffer()], { type });
}

/** The files by path. What is asked for by address is from then on found within the page. Rejects for a damaged file. */
export async function unpackFiles(): Promise<ReadonlyMap<string, Blob>> {
  const elements = [...document.querySelectorAll<HTMLScriptElement>('script[data-path]')];
  const files = await Promise.all(
    elements.map(async (element): Promise<[string, Blob]> => {
      const block = read(element);
      const content = await contentOf(block);
      // The text is not needed twice.
      element.remove();
      bringFile(block.path, URL.createObjectURL(content));
      return [block.path, content];
    }),
  );
  return new Map(files);
}

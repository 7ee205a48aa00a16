// A reader's file kept in the browser's own file system, only if the reader asks for it, with the answers about its columns; and forgotten again.
import type { Mapping } from './mapping/mapping.ts';
import { readMapping, writeMapping } from './mapping/saved-mapping.ts';

export interface KeptFile {
  file: File;
  mapping: Mapping | null;
}

const folderName = 'own-records';
const answersName = 'answers';

/** True where the browser has a file system of its own and lets a page write to it. */
export const canKeep = (): boolean =>
  typeof navigator.storage?.getDirectory === 'function' &&
  typeof FileSystemFileHandle !== 'undefined' &&
  'createWritable' in FileSystemFileHandle.prototype;

async function write(folder: FileSystemDirectoryHandle, name: string, content: Blob | string): Promise<void> {
  const handle = await folder.getFileHandle(name, { create: true });
  const stream = await handle.createWritable();
  await stream.write(content);
  await stream.close();
}

/** One file at a time: a second takes the place of the first. Rejects where the browser has no room for it. */
export async function keepFile(file: File, mapping: Mapping): Promise<void> {
  await forgetFile();
  const root = await navigator.storage.getDirectory();
  const folder = await root.getDirectoryHandle(folderName, { create: true });
  await write(folder, 'file', file);
  // Last, for it says that the whole file is there; the name may hold what no file system takes.
  await write(folder, answersName, JSON.stringify({ name: file.name, mapping: writeMapping(mapping) }));
}

/** `null` where nothing is kept, or it cannot be read. */
export async function keptFile(): Promise<KeptFile | null> {
  if (!canKeep()) return null;
  try {
    const folder = await (await navigator.storage.getDirectory()).getDirectoryHandle(folderName);
    const answers: unknown = JSON.parse(await (await (await folder.getFileHandle(answersName)).getFile()).text());
    const { name, mapping } = answers as { name: unknown; mapping: unknown };
    const bytes = await (await folder.getFileHandle('file')).getFile();
    return { file: new File([bytes], String(name)), mapping: readMapping(String(mapping)) };
  } catch {
    return null;
  }
}

export async function forgetFile(): Promise<void> {
  if (!canKeep()) return;
  const root = await navigator.storage.getDirectory();
  try {
    await root.removeEntry(folderName, { recursive: true });
  } catch (cause) {
    // There was none.
    if (!(cause instanceof DOMException && cause.name === 'NotFoundError')) throw cause;
  }
}

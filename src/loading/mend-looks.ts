// Asks again for what the page's look is made of: a browser that did not get a style sheet or a file of type goes without for as long as
// the page lives.
import { failedSheets, rulesOf } from './failed-sheets.ts';
import { fetchFile } from './fetch-file.ts';
import { growingPauses } from './growing-pauses.ts';

const withoutQuotes = (family: string) => family.replaceAll(/["']/g, '');

/** Where the file of a face lies, as the page's style sheets say. */
function addressOf(face: FontFace): string | null {
  for (const sheet of document.styleSheets) {
    for (const rule of rulesOf(sheet) ?? []) {
      if (!(rule instanceof CSSFontFaceRule)) continue;
      const said = (name: string) => rule.style.getPropertyValue(name);
      const isOfFace =
        withoutQuotes(said('font-family')) === withoutQuotes(face.family) &&
        said('font-style') === face.style &&
        said('font-weight') === face.weight &&
        (said('unicode-range') || 'U+0-10FFFF').toUpperCase() === face.unicodeRange.toUpperCase();
      const address = isOfFace ? /url\(["']?([^"')]+)/.exec(said('src'))?.[1] : undefined;
      if (address) return new URL(address, sheet.href ?? document.baseURI).href;
    }
  }
  return null;
}

/** Whether the face is there now, or can never be. */
async function mendFace(face: FontFace): Promise<boolean> {
  const address = addressOf(face);
  if (address === null) return true;
  const file = await fetchFile(address, { afresh: true });
  if (!file.ok) return false;
  const { family, style, weight, unicodeRange } = face;
  try {
    document.fonts.add(await new FontFace(family, file.bytes.buffer, { style, weight, unicodeRange }).load());
    return true;
  } catch (cause) {
    console.warn(`${address} holds no type`, cause);
    return false;
  }
}

async function mendSheet(link: HTMLLinkElement): Promise<boolean> {
  if (!(await fetchFile(link.href, { afresh: true })).ok) return false;
  const again = link.cloneNode() as HTMLLinkElement;
  return new Promise((resolve) => {
    again.addEventListener('load', () => {
      link.remove();
      resolve(true);
    });
    again.addEventListener('error', () => {
      again.remove();
      resolve(false);
    });
    link.after(again);
  });
}

/** To be called when the page's own script runs: its style sheets have come or failed by then. */
export function mendLooks(): void {
  const sheets = new Set(failedSheets());
  // Type that failed before this script ran is told of by no event any more.
  const faces = new Set([...document.fonts].filter((face) => face.status === 'error' && addressOf(face) !== null));
  const pauses = growingPauses(() => void mend());
  const mend = async () => {
    await Promise.all([
      ...[...sheets].map(async (link) => {
        if (await mendSheet(link)) sheets.delete(link);
      }),
      ...[...faces].map(async (face) => {
        if (await mendFace(face)) faces.delete(face);
      }),
    ]);
    if (sheets.size + faces.size === 0) pauses.rest();
    else pauses.later();
  };
  if (sheets.size + faces.size > 0) void mend();
  document.fonts.addEventListener('loadingerror', ({ fontfaces }) => {
    // Type that is on trial for the map is no concern of the page.
    const ofPage = fontfaces.filter((face) => addressOf(face) !== null);
    for (const face of ofPage) faces.add(face);
    if (ofPage.length > 0) pauses.later();
  });
}

// Fetches the printed sheet once: a browser that prints does not wait, so it has to be there before.
import { fetchPart, partIfHere, requirePart } from '../../loading/lazy-part.ts';

type SheetModule = typeof import('./PaperSheet.tsx');

const name = 'src/views/paper/PaperSheet.tsx';
const open = (): Promise<SheetModule> => import('./PaperSheet.tsx');

/** Rejects with a `PartMissing` where the file does not arrive; the next call asks again. */
export async function loadPaperSheet(): Promise<void> {
  await requirePart(name, open);
}

/** Whether it is here now. */
export const fetchPaperSheet = async (): Promise<boolean> => (await fetchPart(name, open)).ok;

export const paperSheetIfLoaded = (): SheetModule['PaperSheet'] | null =>
  partIfHere<SheetModule>(name)?.PaperSheet ?? null;

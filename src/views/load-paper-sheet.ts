// Fetches the printed sheet once: a browser that prints does not wait, so it has to be there before.

type SheetModule = typeof import('./PaperSheet.tsx');

let loaded: SheetModule['PaperSheet'] | null = null;

/** Rejects where the file does not arrive; the next call asks again. */
export async function loadPaperSheet(): Promise<void> {
  loaded ??= (await import('./PaperSheet.tsx')).PaperSheet;
}

export const paperSheetIfLoaded = () => loaded;

// Lays the printed sheet out when the browser is about to print, and takes it away after. Pages that are text already (trays, sources) print
// as they stand.
import { useEffect, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import type { MapPicture, PictureTaker } from '../state/map-picture.ts';
import type { SettledScene } from '../state/scene.ts';
import { loadPaperSheet, paperSheetIfLoaded } from './load-paper-sheet.ts';

/** Pixels of the printed map for each of the screen's: some 300 to the inch on A4. */
const printDensity = 2;

interface PaperRoomProps {
  page: SettledScene;
  takePicture: PictureTaker;
  attribution: string;
}

export function PaperRoom({ page, takePicture, attribution }: PaperRoomProps) {
  const [printing, setPrinting] = useState<{ picture: MapPicture | null } | null>(null);
  const taker = useRef(takePicture);
  taker.current = takePicture;
  const rests = page.state.map.at !== 'loading';

  useEffect(() => {
    // After the map: nothing that is seen waits for it.
    if (rests) loadPaperSheet().catch((cause) => console.warn('the printed sheet did not arrive', cause));
  }, [rests]);

  useEffect(() => {
    // The browser prints what stands there when this returns.
    const before = () => flushSync(() => setPrinting({ picture: taker.current(printDensity) }));
    const after = () => setPrinting(null);
    addEventListener('beforeprint', before);
    addEventListener('afterprint', after);
    return () => {
      removeEventListener('beforeprint', before);
      removeEventListener('afterprint', after);
    };
  }, []);

  const Sheet = paperSheetIfLoaded();
  const { panel } = page;
  if (!printing || !Sheet || (panel !== null && panel.type !== 'place')) return null;
  return <Sheet page={page} picture={printing.picture} attribution={attribution} />;
}

// Lays the printed sheet out when the browser is about to print, and takes it away after. Pages that are text already (trays, sources) print
// as they stand; until the sheet has been fetched, so does the list, below what it is a list of.
import { type RefObject, useEffect, useLayoutEffect, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { growingPauses } from '../../loading/growing-pauses.ts';
import type { MapPicture, PictureTaker } from '../../scene/map-picture.ts';
import type { SettledScene } from '../../scene/scene.ts';
import { fetchPaperSheet, paperSheetIfLoaded } from './load-paper-sheet.ts';
import { PaperHead } from './PaperHead.tsx';
import type { PaperForm } from './PaperSheet.tsx';

/** Pixels of the printed map for each of the screen's: some 300 to the inch on A4. */
const printDensity = 2;

interface PaperRoomProps {
  page: SettledScene;
  takePicture: PictureTaker;
  attribution: string;
  /** What the reader has asked to be printed, until it is; the browser's own command prints all. */
  form: RefObject<PaperForm>;
}

export function PaperRoom({ page, takePicture, attribution, form }: PaperRoomProps) {
  const [printing, setPrinting] = useState<{ picture: MapPicture | null; form: PaperForm } | null>(null);
  const taker = useRef(takePicture);
  taker.current = takePicture;
  const rests = page.state.map.at !== 'loading';

  useEffect(() => {
    if (!rests) return;
    // After the map: nothing that is seen waits for it.
    const fetchNow = async () => {
      if (!(await fetchPaperSheet())) pauses.later();
    };
    const pauses = growingPauses(() => void fetchNow());
    void fetchNow();
    return pauses.rest;
  }, [rests]);

  useLayoutEffect(() => {
    // The browser prints what stands there when this returns.
    const before = () => flushSync(() => setPrinting({ picture: taker.current(printDensity), form: form.current }));
    const after = () => {
      setPrinting(null);
      form.current = 'full';
    };
    addEventListener('beforeprint', before);
    addEventListener('afterprint', after);
    return () => {
      removeEventListener('beforeprint', before);
      removeEventListener('afterprint', after);
    };
  }, [form]);

  const Sheet = paperSheetIfLoaded();
  const { panel, state } = page;
  if (!printing || (panel !== null && panel.type !== 'place' && state.story === null)) return null;
  if (!Sheet) return <PaperHead page={page} />;
  return <Sheet page={page} picture={printing.picture} attribution={attribution} form={printing.form} />;
}

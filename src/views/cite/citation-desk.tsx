// What citing, correcting and downloading need from outside the views: the records by id, addresses, the day, and somebody to write files.
import { createContext, useContext } from 'react';
import type { CitableRecords } from '../../model/citation/citable-records.ts';
import type { CitedItem } from '../../model/citation/cited-item.ts';
import type { Citing } from '../../model/citation/cited-record.ts';
import type { CorrectionsTo } from '../../model/correction.ts';
import type { ShownFormat, WrittenFile } from '../../model/shown-formats.ts';
import type { ShownRecords } from '../../model/shown-subset.ts';
import type { AtlasState } from '../../state/atlas-state.ts';
import type { FramePart } from '../../state/frame-parts.ts';

export interface CitationDesk {
  records: CitableRecords;
  /** The atlas, the addresses of its records, and the day it is today. */
  citing(): Citing;
  /** Absolute address that brings back what is looked at; `null` where none does. */
  viewAddress(state: AtlasState): string | null;
  /** Absolute address of a frame that shows these parts of it, whatever the atlas may one day open with. */
  frameAddress(state: AtlasState, parts: ReadonlySet<FramePart>): string;
  /** The same as parameters alone, for the element. */
  spelledView(state: AtlasState): string;
  /** The element for other pages: its name, and the absolute address of its script. */
  element: { name: string; script: string };
  correctionsTo: CorrectionsTo;
  /** Writes the shown records; rejects where a part of the atlas does not arrive. */
  write(format: ShownFormat, shown: ShownRecords, view: CitedItem, window: AtlasState['window']): Promise<WrittenFile>;
}

const Context = createContext<CitationDesk | null>(null);
export const CitationDeskProvider = Context.Provider;

export function useCitationDesk(): CitationDesk {
  const desk = useContext(Context);
  if (!desk) throw new Error('a view that cites stands outside the CitationDeskProvider');
  return desk;
}

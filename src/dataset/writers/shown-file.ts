// Writes what a page shows as one file to keep: a workbook or table of claims, GeoJSON or Linked Places, each with its citations inside.

import type { Atlas } from '../../model/atlas.ts';
import { chicagoBibliography } from '../../model/citation/chicago.ts';
import { textOf } from '../../model/citation/citation-text.ts';
import type { CitedItem } from '../../model/citation/cited-item.ts';
import type { Citing } from '../../model/citation/cited-record.ts';
import type { CompiledAtlas } from '../../model/compiled-atlas.ts';
import type { PlaceShapes } from '../../model/place-shapes.ts';
import type { ShownFormat, WrittenFile } from '../../model/shown-formats.ts';
import { type ShownRecords, subsetOf } from '../../model/shown-subset.ts';
import { writeClaimsCsv } from './claims-csv.ts';
import type { Content } from './formats.ts';
import { writeGeojson } from './geojson.ts';
import { writeLinkedPlaces } from './linked-places.ts';
import type { Provenance } from './provenance.ts';

/** The writer of workbooks, whose library is large, and only fetched for one. */
export type OpenWorkbooks = () => Promise<{
  writeClaimsXlsx(part: Atlas, provenance: Provenance): Content | Promise<Content>;
}>;

/** What a file says of itself, and how the writer of workbooks is had. */
interface ShownOptions {
  view: CitedItem;
  /** ISO days, for the file's name. */
  window: { from: string; to: string };
  citing: Citing;
  openWorkbooks: OpenWorkbooks;
}

interface Written {
  ending: string;
  mediaType: string;
  write: (part: Atlas, provenance: Provenance, openWorkbooks: OpenWorkbooks) => Content | Promise<Content>;
}

const formats: Record<ShownFormat, Written> = {
  xlsx: {
    ending: 'xlsx',
    mediaType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    write: async (part, provenance, openWorkbooks) => (await openWorkbooks()).writeClaimsXlsx(part, provenance),
  },
  csv: { ending: 'csv', mediaType: 'text/csv', write: writeClaimsCsv },
  geojson: { ending: 'geojson', mediaType: 'application/geo+json', write: writeGeojson },
  'linked-places': { ending: 'lpf.json', mediaType: 'application/ld+json', write: writeLinkedPlaces },
};

/** `view` is what is shown, as it is to be cited. */
export async function writeShown(
  compiled: CompiledAtlas,
  shapes: PlaceShapes,
  shown: ShownRecords,
  format: ShownFormat,
  { view, window, citing, openWorkbooks }: ShownOptions,
): Promise<WrittenFile> {
  const { ending, mediaType, write } = formats[format];
  const provenance: Provenance = {
    citing,
    selection: { citation: textOf(chicagoBibliography(view)), address: view.address, accessed: view.accessed },
  };
  const { from, to } = window;
  const head = { name: `${compiled.description.id}_${from}_${to}.${ending}`, mediaType };
  const content = await write(subsetOf(compiled, shapes, shown), provenance, openWorkbooks);
  return typeof content === 'string' ? { ...head, text: content } : { ...head, bytes: content };
}

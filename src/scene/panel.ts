// What the facing page holds: the records of a place in the window or of all years, or of a tray, counted as the list counts them.
import { type Lookup, type LookupRecord, recordsAt } from '../lookup/build-lookup.ts';
import { type Lens, throughLens } from '../lookup/lens.ts';
import { narrowedRecords } from '../lookup/narrowing.ts';
import { recordsInside } from '../lookup/records-inside.ts';
import type { DateBasis } from '../lookup/time-view.ts';
import type { CompiledPlace } from '../model/compiled-atlas.ts';
import type { Source } from '../model/source.ts';
import type { AtlasState, Tray } from '../state/atlas-state.ts';
import { type Evidence, evidenceAt } from './evidence.ts';
import { type PanelRecord, panelRecord, placeById } from './panel-record.ts';
import { recordsByYear, type YearGroup } from './records-by-year.ts';
import { type SourcePage, sourcePageFor } from './source-page.ts';

export type { PanelClaim, PanelRecord } from './panel-record.ts';

/** What pages of records have in common. */
interface RecordsPage {
  /** All that the reader's choice leaves, whatever the window. */
  records: PanelRecord[];
  /** Those that are shown, under their years. */
  years: YearGroup[];
  /** Records that the choice leaves out. */
  hidden: number;
  /** Claims of the records shown that the lens leaves out. */
  silent: number;
  lens: { lens: Lens; sources: Source[] } | null;
}

export interface PlacePage extends RecordsPage, Evidence {
  type: 'place';
  place: CompiledPlace;
  within: CompiledPlace[];
  timeOf: DateBasis;
  /** The number the list gives the place, and how many records that is. */
  counted: number;
  countedRecords: number;
  /** Records of other years: shown with `allYears`, folded without. */
  otherYears: number;
  allYears: boolean;
}

export interface TrayPage extends RecordsPage {
  type: 'tray';
  tray: Tray;
}

export type Panel = PlacePage | TrayPage | SourcePage;

export function panelFor(lookup: Lookup, state: AtlasState): Panel | null {
  const { selection } = state;
  if (selection.type === 'none') return null;
  if (selection.type === 'source') return sourcePageFor(lookup, selection.source);
  if (selection.type === 'tray') return trayPage(lookup, state, selection.tray);
  const number = lookup.placeNumbers.get(selection.place);
  return number === undefined ? null : placePage(lookup, state, number);
}

/** What the reader's choice leaves, of a place or at all; the record the reader has opened is always there. */
function recordsLeft(
  lookup: Lookup,
  state: AtlasState,
  records: readonly LookupRecord[],
  place: number | null,
): PanelRecord[] {
  const left = narrowedRecords(lookup, state);
  const opened = 'event' in state.selection ? state.selection.event : null;
  return records.flatMap((record) => {
    const narrowed = left.get(record.number);
    const { event, span } = record;
    // What is filed under no place counts at none, and can still be read at those it touches.
    const isHere = place === null || event.placeId === null || narrowed?.places.includes(place);
    if (narrowed && isHere) return panelRecord(lookup, state, narrowed);
    if (event.id !== opened) return [];
    return panelRecord(lookup, state, { record, claims: event.claims, passing: [], span });
  });
}

function pageOf(lookup: Lookup, state: AtlasState, shown: readonly PanelRecord[]) {
  const { lens } = state;
  const ids =
    lens?.type === 'source' || lens?.type === 'sole'
      ? [lens.source]
      : lens?.type === 'compare'
        ? [lens.first, lens.second]
        : [];
  return {
    years: recordsByYear(shown),
    silent: shown.reduce((sum, { silent }) => sum + silent, 0),
    lens: lens && { lens, sources: ids.flatMap((id) => lookup.sources.get(id) ?? []) },
  };
}

function trayPage(lookup: Lookup, state: AtlasState, tray: Tray): TrayPage {
  const isIn = (record: LookupRecord): boolean =>
    tray === 'unplaced' ? record.event.placeId === null : (throughLens(state.lens, record) ?? record).span === null;
  const all = lookup.records.filter(isIn);
  const records = recordsLeft(lookup, state, all, null);
  return { type: 'tray', tray, records, hidden: all.length - records.length, ...pageOf(lookup, state, records) };
}

function placePage(lookup: Lookup, state: AtlasState, number: number): PlacePage | null {
  const place = lookup.places[number];
  if (!place) return null;
  const all = recordsAt(lookup, number);
  const records = recordsLeft(lookup, state, all, number);
  const inside = recordsInside(lookup, number);
  const insideLeft = recordsLeft(
    lookup,
    state,
    inside.map(({ record }) => record),
    null,
  );
  const { timeOf, allYears } = state;
  const shown = records.filter(({ outside, open }) => allYears || open || !outside);
  return {
    type: 'place',
    place,
    within: place.partOf.map((id) => placeById(lookup, id)).filter((one) => one !== null),
    records,
    hidden: all.length - records.length,
    timeOf,
    counted: records.reduce((sum, { counted }) => sum + counted, 0),
    countedRecords: records.filter(({ counted }) => counted > 0).length,
    otherYears: records.filter(({ outside, open }) => outside && !open).length,
    allYears,
    ...pageOf(lookup, state, shown),
    ...evidenceAt(lookup, state, number, records, inside, insideLeft),
  };
}

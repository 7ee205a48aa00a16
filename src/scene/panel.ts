// What the facing page holds: the records of a place in the window or of all years, or of a tray, counted as the list counts them.
// Counts and orders come from columns; a record is made when it is shown.
import type { Lookup } from '../lookup/build-lookup.ts';
import type { Lens } from '../lookup/lens.ts';
import { listAt, listHolds } from '../lookup/lists.ts';
import { type Narrowed, narrowedTo } from '../lookup/narrowing.ts';
import { isDated } from '../lookup/spans.ts';
import type { DateBasis } from '../lookup/time-view.ts';
import type { CompiledPlace } from '../model/compiled-atlas.ts';
import { type LazyList, lazyList } from '../model/lazy-list.ts';
import type { Source } from '../model/source.ts';
import type { AtlasState, Tray } from '../state/atlas-state.ts';
import { type Evidence, evidenceOf, type InsidePage, insidePage } from './evidence.ts';
import { type PanelRecord, panelRecord, placeById } from './panel-record.ts';
import { type GroupName, type GroupOfNumbers, recordGroups, type Standing } from './record-groups.ts';
import { recordStanding, silentClaims } from './record-standing.ts';
import { type SourcePage, sourcePageFor } from './source-page.ts';

export type { JoinedCounts, RelatedRecord, Relations } from '../lookup/related-records.ts';
export type { PanelClaim, PanelRecord } from './panel-record.ts';
export { fewRecords, type GroupName } from './record-groups.ts';

export interface RecordGroup {
  name: GroupName;
  records: LazyList<PanelRecord>;
}

/** What pages of records have in common. */
interface RecordsPage {
  /** All that the reader's choice leaves, whatever the window. */
  records: LazyList<PanelRecord>;
  /** Those that are shown, in the groups they are read in. */
  groups: RecordGroup[];
  /** How many are shown. */
  shown: number;
  /** Id of the record that is open on this page. */
  openEvent: string | null;
  /** Id of its claim that is open. */
  openClaim: string | null;
  /** Records that the choice leaves out. */
  hidden: number;
  /** Claims of the records shown that the lens leaves out. */
  silent: number;
  lens: { lens: Lens; sources: Source[] } | null;
}

export interface PlacePage extends RecordsPage {
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
  inside: InsidePage;
  /** Figures side by side and added up. Worked out when asked for. */
  evidence(): Evidence;
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

/** Number of the record that the reader has opened on a page, or -1. */
function openedIn(lookup: Lookup, { selection }: AtlasState): number {
  const opened = 'event' in selection ? selection.event : null;
  return lookup.recordNumbers.get(opened ?? '') ?? -1;
}

function recordsPage(
  lookup: Lookup,
  narrowed: Narrowed,
  state: AtlasState,
  { records, groups }: { records: readonly number[]; groups: readonly GroupOfNumbers[] },
): Pick<RecordsPage, 'records' | 'groups' | 'shown' | 'openEvent' | 'openClaim' | 'lens'> {
  const { lens } = state;
  const ids =
    lens?.type === 'source' || lens?.type === 'sole'
      ? [lens.source]
      : lens?.type === 'compare'
        ? [lens.first, lens.second]
        : [];
  const made = (numbers: readonly number[]) =>
    lazyList(numbers.length, (i) => panelRecord(lookup, narrowed, state, numbers[i] as number));
  const opened = openedIn(lookup, state);
  return {
    records: made(records),
    groups: groups.map(({ name, numbers }) => ({ name, records: made(numbers) })),
    shown: groups.reduce((sum, { numbers }) => sum + numbers.length, 0),
    openEvent: records.includes(opened) ? (lookup.ids[opened] ?? null) : null,
    openClaim: 'claim' in state.selection ? state.selection.claim : null,
    lens: lens && { lens, sources: ids.flatMap((id) => lookup.sources.get(id) ?? []) },
  };
}

interface TrayContent {
  records: number[];
  groups: GroupOfNumbers[];
  silent: number;
  hidden: number;
}

/** What a tray holds depends on the choice and on what is open, and not on the window. */
const keptTrays = new WeakMap<Narrowed, Map<string, TrayContent>>();

function trayContent(lookup: Lookup, narrowed: Narrowed, state: AtlasState, tray: Tray): TrayContent {
  const opened = openedIn(lookup, state);
  const kept = keptTrays.get(narrowed) ?? new Map<string, TrayContent>();
  keptTrays.set(narrowed, kept);
  const key = `${tray} ${opened}`;
  const known = kept.get(key);
  if (known) return known;
  const { spans } = narrowed;
  const records: number[] = [];
  let [all, silent] = [0, 0];
  for (let number = 0; number < lookup.size; number++) {
    if (tray === 'unplaced' ? lookup.filedAt[number] !== -1 : isDated(spans, number)) continue;
    all++;
    if (!narrowed.records[number] && number !== opened) continue;
    records.push(number);
    if (narrowed.records[number]) silent += silentClaims(lookup, narrowed, number);
  }
  const standings = records.map((number): Standing => ({ number, standing: null }));
  const groups = recordGroups({ lookup, narrowed, opened }, standings);
  const content = { records, silent, hidden: all - records.length, groups };
  kept.set(key, content);
  return content;
}

function trayPage(lookup: Lookup, state: AtlasState, tray: Tray): TrayPage {
  const narrowed = narrowedTo(lookup, state);
  const { hidden, silent, ...content } = trayContent(lookup, narrowed, state, tray);
  return { type: 'tray', tray, hidden, silent, ...recordsPage(lookup, narrowed, state, content) };
}

/** Numbers of what the choice leaves of a place's records; the record the reader has opened is always there. */
function numbersLeftAt(lookup: Lookup, narrowed: Narrowed, place: number, opened: number): number[] {
  const matching: number[] = [];
  for (const number of listAt(lookup.recordsOfPlace, place)) {
    // What is filed under no place counts at none, and can still be read at those it touches.
    const isHere = lookup.filedAt[number] === -1 || listHolds(narrowed.placesOf, number, place);
    if (number === opened || (narrowed.records[number] && isHere)) matching.push(number);
  }
  return matching;
}

function placePage(lookup: Lookup, state: AtlasState, number: number): PlacePage | null {
  const place = lookup.places[number];
  if (!place) return null;
  const { timeOf, allYears } = state;
  const narrowed = narrowedTo(lookup, state);
  const opened = openedIn(lookup, state);
  const records = numbersLeftAt(lookup, narrowed, number, opened);
  const shown: Standing[] = [];
  let [counted, countedRecords, otherYears, silent] = [0, 0, 0, 0];
  for (const record of records) {
    const standing = recordStanding(lookup, narrowed, state, record);
    counted += standing.counted;
    if (standing.counted > 0) countedRecords++;
    const isOfOtherYears = standing.outside && record !== opened;
    if (isOfOtherYears) otherYears++;
    if (isOfOtherYears && !allYears) continue;
    shown.push({ number: record, standing });
    if (narrowed.records[record]) silent += silentClaims(lookup, narrowed, record);
  }
  const inside = insidePage(lookup, narrowed, number, opened);
  let evidence: Evidence | null = null;
  return {
    type: 'place',
    place,
    within: place.partOf.map((id) => placeById(lookup, id)).filter((one) => one !== null),
    hidden:
      (lookup.recordsOfPlace.offsets[number + 1] as number) -
      (lookup.recordsOfPlace.offsets[number] as number) -
      records.length,
    ...{ timeOf, counted, countedRecords, otherYears, allYears, silent, inside },
    ...recordsPage(lookup, narrowed, state, { records, groups: recordGroups({ lookup, narrowed, opened }, shown) }),
    evidence() {
      evidence ??= evidenceOf(lookup, narrowed, state, number, records, inside);
      return evidence;
    },
  };
}

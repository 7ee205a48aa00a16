// The records in the window as a table: numbers in the chosen order, and a row's content when it is asked for. As many rows as
// the status line says records along the time of the events.
import type { Lookup } from '../lookup/build-lookup.ts';
import { type NarrowedRecord, narrowedRecord, narrowedTo, narrowedView } from '../lookup/narrowing.ts';
import { type JoinedCounts, joinedCounts } from '../lookup/related-records.ts';
import { certainlyAt } from '../lookup/spans.ts';
import { forEachCounted } from '../lookup/time-view.ts';
import type { Figure } from '../model/claim.ts';
import type { CompiledPlace } from '../model/compiled-atlas.ts';
import type { Corroboration } from '../model/corroboration.ts';
import { effectiveDate } from '../model/effective-date.ts';
import type { AtlasEvent } from '../model/event.ts';
import type { HistoricalDate } from '../model/historical-date.ts';
import { inForce, type Spread } from '../model/spread.ts';
import type { AtlasState } from '../state/atlas-state.ts';
import { corroborationIn, figuresOf, printedAlone, recordOrder } from './record-order.ts';

/** A row says what the reader's choice leaves of a record; the window says only which rows there are. */
export interface RecordRow {
  event: AtlasEvent;
  /** Certainly in the window: the record, or, along the time of the sources, one of its claims. */
  certain: boolean;
  /** Where it counts, its own place first. */
  places: readonly CompiledPlace[];
  /** The event's date; through a lens, each different date that is left. Empty if none is given. */
  dates: readonly HistoricalDate[];
  /** Smallest to largest of each thing that is counted, people first. */
  figures: readonly Spread[];
  /** The only figure of the first of them, or a figure in words where there is no number. */
  asPrinted: Figure | null;
  corroboration: Corroboration;
  /** Other records that speak of its matter. */
  joined: JoinedCounts;
}

export interface RecordTable {
  count: number;
  /** From 0 to `count` - 1, in the order of the table. */
  row(index: number): RecordRow;
  /** Id of the record of a row; cheaper than the row. */
  idAt(index: number): string;
  /** Where a record stands, or -1. */
  indexOf(eventId: string): number;
}

const outside = 0;
const possibly = 1;
const certainly = 2;

/** For each record, by its number: whether it is in the window, and how surely. */
function standings(lookup: Lookup, state: AtlasState): Uint8Array {
  const { window, timeOf } = state;
  const found = new Uint8Array(lookup.size);
  const view = narrowedView(lookup, timeOf, state);
  forEachCounted(view, window, 'possible', (entry) => {
    const record = view.recordOf[entry] as number;
    found[record] = Math.max(found[record] ?? outside, certainlyAt(view.spans, entry, window) ? certainly : possibly);
  });
  return found;
}

function numbersInOrder(lookup: Lookup, state: AtlasState, standing: Uint8Array): Int32Array {
  const { sort, match } = state;
  const least = match === 'certain' ? certainly : possibly;
  const order = recordOrder(lookup, narrowedTo(lookup, state), sort);
  const shown = order.filter((number) => (standing[number] as number) >= least);
  if (sort.by !== 'certainty') return shown;
  const certain = shown.filter((number) => standing[number] === certainly);
  const doubtful = shown.filter((number) => standing[number] !== certainly);
  return Int32Array.from(sort.descending ? [...doubtful, ...certain] : [...certain, ...doubtful]);
}

/** As the event has it; where a lens gives it another span, as the claims that are left have it. */
function datesOf({ record: { event }, claims, ownDate }: NarrowedRecord): HistoricalDate[] {
  if (ownDate) return event.when ? [event.when] : [];
  const matching = claims.filter(inForce).flatMap((claim) => effectiveDate(claim, event) ?? []);
  return [...new Map(matching.map((date) => [`${date.calendar} ${date.edtf}`, date])).values()];
}

export function recordTable(lookup: Lookup, state: AtlasState): RecordTable {
  const standing = standings(lookup, state);
  const numbers = numbersInOrder(lookup, state, standing);
  const narrowed = narrowedTo(lookup, state);
  return {
    count: numbers.length,
    idAt: (index) => lookup.ids[numbers[index] ?? -1] ?? '',
    row(index) {
      const number = numbers[index];
      const matching = number === undefined ? null : narrowedRecord(lookup, narrowed, number);
      if (number === undefined || !matching) throw new Error(`the table of ${numbers.length} rows has no row ${index}`);
      const figures = figuresOf(matching, lookup.vocabulary.measures);
      return {
        event: matching.record.event,
        certain: standing[number] === certainly,
        places: matching.places.flatMap((place) => lookup.places[place] ?? []),
        dates: datesOf(matching),
        figures,
        asPrinted: printedAlone(matching, figures),
        corroboration: corroborationIn(lookup, matching.claims),
        joined: joinedCounts(lookup, number),
      };
    },
    indexOf(eventId) {
      const number = lookup.recordNumbers.get(eventId);
      return number === undefined ? -1 : numbers.indexOf(number);
    },
  };
}

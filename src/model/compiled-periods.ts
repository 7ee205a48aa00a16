// Named periods with their doubt: from the first day that a claim lets one begin to the last that one lets it end, and what all of them share.
import type { IsoDays, NamedPeriod } from './atlas.ts';
import { isoFromDay } from './calendar.ts';
import type { Claim } from './claim.ts';
import { effectiveDate } from './effective-date.ts';
import type { AtlasEvent } from './event.ts';
import { compileDate, firstDay, type HistoricalDate, lastDay } from './historical-date.ts';
import type { Source } from './source.ts';
import type { Words } from './words.ts';

/** One claim's date for the beginning or the end of a period. */
export interface PeriodDating {
  claim: string;
  /** Its source, in short. */
  source: string;
  date: HistoricalDate;
}

/** `from` and `to`: all that is possible, ISO days. */
export interface CompiledPeriod extends IsoDays {
  id: string;
  title: Words;
  /** The days on which it is going on whichever dating is the true one; `null`: there are none, or it is dated by the calendar alone. */
  sure: IsoDays | null;
  /** In the order of their dates; empty where it is a stretch of the calendar and rests on no claim. */
  begins: readonly PeriodDating[];
  ends: readonly PeriodDating[];
}

interface Told extends PeriodDating {
  first: number;
  last: number;
}

type End = 'begins' | 'ends';

function told(end: End, claim: Claim, event: AtlasEvent, source: string): Told | null {
  const date = effectiveDate(claim, event);
  if (!date) return null;
  const span = compileDate(date);
  const [first, last] = end === 'begins' ? [span.earliestStart, span.latestStart] : [span.earliestEnd, span.latestEnd];
  return { claim: claim.id, source, date, first, last };
}

/** Where no dating has a day of its own on that side, its other side has to do. */
const finite = (day: number, other: number) => (day <= firstDay || day >= lastDay ? other : day);

function compilePeriod(
  { id, title, from, to, begins = [], ends = [] }: NamedPeriod,
  datings: DatingsOf,
): CompiledPeriod | null {
  if (from !== undefined && to !== undefined) return { id, title, from, to, sure: null, begins: [], ends: [] };
  const [starts, stops] = [datings('begins', begins), datings('ends', ends)];
  if (starts.length === 0 || stops.length === 0) return null;
  const first = Math.min(...starts.map((one) => finite(one.first, one.last)));
  const last = Math.max(...stops.map((one) => finite(one.last, one.first)));
  const [sureFirst, sureLast] = [
    Math.max(...starts.map((one) => one.last)),
    Math.min(...stops.map((one) => one.first)),
  ];
  const plain = (list: readonly Told[]): PeriodDating[] => list.map(({ first: _, last: _last, ...dating }) => dating);
  return {
    ...{ id, title, from: isoFromDay(first), to: isoFromDay(last) },
    sure: sureFirst <= sureLast ? { from: isoFromDay(sureFirst), to: isoFromDay(sureLast) } : null,
    begins: plain(starts),
    ends: plain(stops),
  };
}

type DatingsOf = (end: End, ids: readonly string[]) => Told[];

/** A period of which no claim is left that dates its beginning, or its end, is left out. */
export function compilePeriods(
  periods: readonly NamedPeriod[],
  events: readonly AtlasEvent[],
  sources: readonly Source[],
): CompiledPeriod[] {
  if (periods.length === 0) return [];
  const claims = new Map(events.flatMap((event) => event.claims.map((claim) => [claim.id, { claim, event }])));
  const titles = new Map(sources.map((source) => [source.id, source['title-short'] ?? source.title]));
  const datings: DatingsOf = (end, ids) =>
    ids
      .flatMap((id) => {
        const found = claims.get(id);
        return (
          (found && told(end, found.claim, found.event, titles.get(found.claim.source) ?? found.claim.source)) ?? []
        );
      })
      .sort((a, b) => a.first - b.first || a.last - b.last || (a.claim < b.claim ? -1 : 1));
  return periods.flatMap((period) => compilePeriod(period, datings) ?? []);
}

// How many entries in a window each lens would leave, the rest of the choice staying as it is. Worked out in one pass over the records for a
// choice; a step in time costs two searches a lens.
import type { TimeSpan, TimeWindow } from '../model/time-span.ts';
import type { Lookup } from './build-lookup.ts';
import { claimPasses, noFilters } from './facets.ts';
import { type CompareShow, compareShows, type Lens, throughLens } from './lens.ts';
import { type Narrowing, narrowedRecords } from './narrowing.ts';
import { periodsMet } from './periods-met.ts';
import { countIn, type SpanCounter, spanCounter } from './span-counts.ts';
import type { DateBasis } from './time-view.ts';

export interface LensCounts {
  /** Without any lens. */
  all: number;
  /** As one source alone tells it, in the order of the list of sources. */
  sources: { source: string; count: number }[];
  /** What no other source tells, of the source that is chosen alone; `null` while none is. */
  sole: number | null;
  official: number;
  disputed: number;
  /** Of the two sources that are compared; `null` while none are. */
  compare: Record<CompareShow, number> | null;
}

interface LensSpans {
  all: SpanCounter;
  sources: { source: string; spans: SpanCounter }[];
  sole: SpanCounter | null;
  official: SpanCounter;
  disputed: SpanCounter;
  compare: Record<CompareShow, SpanCounter> | null;
}

/** The sources that a lens can take: those the atlas is built from. */
export function textSources({ sources }: Lookup): string[] {
  return [...sources.values()].filter(({ custom }) => custom.text_file !== undefined).map(({ id }) => id);
}

/** Spans of the entries that a lens leaves. */
type SpansThrough = (lens: Lens | null) => SpanCounter;

function spansThrough(lookup: Lookup, timeOf: DateBasis, narrowing: Narrowing): SpansThrough {
  const unseen = narrowedRecords(lookup, { ...narrowing, lens: null, filters: noFilters });
  const onTheMap = [...unseen.values()].filter(
    ({ record, places }) => record.event.placeId !== null && places.length > 0,
  );
  return (lens) => {
    const spans: TimeSpan[] = [];
    for (const { record } of onTheMap) {
      const seen = throughLens(lens, record);
      if (!seen) continue;
      const subject = lens ? { event: record.event, periods: periodsMet(seen.span, lookup.periods) } : record;
      const passing = seen.claims.filter((claim) => claimPasses(narrowing.filters, subject, claim));
      if (timeOf === 'event') {
        if (passing.length > 0 && seen.span) spans.push(seen.span);
      } else {
        spans.push(...passing.flatMap(({ id }) => lookup.sayings.get(id) ?? []));
      }
    }
    return spanCounter(spans);
  };
}

/** Kept by whoever shows the counts for as long as the choice lasts. */
export function lensSpansOf(lookup: Lookup, timeOf: DateBasis, narrowing: Narrowing): LensSpans {
  const through = spansThrough(lookup, timeOf, narrowing);
  const { lens } = narrowing;
  return {
    all: through(null),
    sources: textSources(lookup).map((source) => ({ source, spans: through({ type: 'source', source }) })),
    sole: lens?.type === 'source' || lens?.type === 'sole' ? through({ type: 'sole', source: lens.source }) : null,
    official: through({ type: 'official' }),
    disputed: through({ type: 'disputed' }),
    compare:
      lens?.type === 'compare'
        ? (Object.fromEntries(compareShows.map((show) => [show, through({ ...lens, show })])) as Record<
            CompareShow,
            SpanCounter
          >)
        : null,
  };
}

export function lensCounts(lenses: LensSpans, window: TimeWindow, match: 'possible' | 'certain'): LensCounts {
  const count = (spans: SpanCounter) => countIn(spans, window, match);
  const { all, sources, sole, official, disputed, compare } = lenses;
  return {
    all: count(all),
    sources: sources.map(({ source, spans }) => ({ source, count: count(spans) })),
    sole: sole && count(sole),
    official: count(official),
    disputed: count(disputed),
    compare:
      compare &&
      (Object.fromEntries(compareShows.map((show) => [show, count(compare[show])])) as Record<CompareShow, number>),
  };
}

// The claims of the corpus in columns, numbered through in the order of their records: what lenses and the time of the sources ask of them.
import type { AtlasEvent } from '../model/event.ts';
import { compileDate, type HistoricalDate } from '../model/historical-date.ts';
import { sayingSpan } from '../model/saying-date.ts';
import type { Source } from '../model/source.ts';
import { inForce } from '../model/spread.ts';
import type { TimeSpan } from '../model/time-span.ts';
import { type Spans, setSpan, spanAt, undatedSpans } from './spans.ts';

export interface ClaimColumns {
  size: number;
  ids: readonly string[];
  /** Claims of record r are numbered `firsts[r]` to `firsts[r + 1] - 1`. */
  firsts: Uint32Array;
  recordOf: Uint32Array;
  /** 1 where a claim is not set aside by its editor. */
  inForce: Uint8Array;
  /** The date each gives the event: its own, the event's where it is silent, none where its source names none. */
  dates: Spans;
  /** When each was said, as far as that is known. */
  said: Spans;
}

export function claimColumnsOf(
  events: readonly AtlasEvent[],
  spans: Spans,
  sources: ReadonlyMap<string, Source>,
): ClaimColumns {
  const firsts = new Uint32Array(events.length + 1);
  events.forEach(({ claims }, record) => {
    firsts[record + 1] = (firsts[record] as number) + claims.length;
  });
  const size = firsts[events.length] as number;
  const columns: ClaimColumns = {
    size,
    ids: events.flatMap(({ claims }) => claims.map(({ id }) => id)),
    firsts,
    recordOf: new Uint32Array(size),
    inForce: new Uint8Array(size),
    dates: undatedSpans(size),
    said: undatedSpans(size),
  };
  // Many claims rest on one work: each date is worked out once.
  const compiled = new Map<HistoricalDate, TimeSpan>();
  const spanOfDate = (when: HistoricalDate): TimeSpan => {
    const known = compiled.get(when) ?? compileDate(when);
    compiled.set(when, known);
    return known;
  };
  let number = 0;
  events.forEach((event, record) => {
    const span = spanAt(spans, record);
    for (const claim of event.claims) {
      columns.recordOf[number] = record;
      columns.inForce[number] = Number(inForce(claim));
      const date = claim.when === undefined ? span : claim.when && spanOfDate(claim.when);
      if (date) setSpan(columns.dates, number, date);
      const cited = claim.citedWork === null ? undefined : sources.get(claim.citedWork);
      const said = sayingSpan(claim, event, span, sources.get(claim.source), cited);
      if (said) setSpan(columns.said, number, said);
      number++;
    }
  });
  return columns;
}

// When a thing was said, as far as it is known: the date of the authority a claim rests on, or of the source itself. Derived, never typed in.
import type { Claim } from './claim.ts';
import type { AtlasEvent } from './event.ts';
import { compileDate } from './historical-date.ts';
import type { Source } from './source.ts';
import type { TimeSpan } from './time-span.ts';

/** Events that are themselves something said, printed or ordered: their day is the day of the saying. */
const sayings: ReadonlySet<AtlasEvent['kind']> = new Set(['order', 'law', 'speech', 'report']);

/** A period is the time that is counted, and a report may carry the day of what it reports: neither is the day of the saying. */
function datesTheSaying({ kind, when }: AtlasEvent): boolean {
  if (!sayings.has(kind) || !when || when.role === 'period') return false;
  return kind !== 'report' || when.role !== 'event';
}

const two = (n: number) => String(n).padStart(2, '0');

/** The span a CSL date names, the first printing before a later one; `null` where it names no year. */
export function spanOfWork(work: Pick<Source, 'issued' | 'original-date'>): TimeSpan | null {
  const [year, month, day] = (work['original-date'] ?? work.issued)?.['date-parts']?.[0] ?? [];
  if (year === undefined) return null;
  const edtf = [String(year), ...(month === undefined ? [] : [two(month)]), ...(day === undefined ? [] : [two(day)])];
  return compileDate({ edtf: edtf.join('-'), calendar: 'gregorian' });
}

/**
 * When what a claim tells was said: by the work it cites; else, where the event is itself a saying that the claim quotes or reports,
 * on the event's day, if that is the day of the saying; else when the source was written. `null` where none of them is dated.
 */
export function sayingSpan(
  claim: Claim,
  event: AtlasEvent,
  eventSpan: TimeSpan | null,
  source: Source | undefined,
  citedWork: Source | undefined,
): TimeSpan | null {
  const cited = citedWork && spanOfWork(citedWork);
  if (cited) return cited;
  const passesOn = claim.stance === 'quotes' || claim.stance === 'official-report' || claim.attributedTo !== null;
  if (passesOn && eventSpan && datesTheSaying(event)) return eventSpan;
  return source ? spanOfWork(source) : null;
}

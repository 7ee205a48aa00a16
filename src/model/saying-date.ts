// When a thing was said, as far as it is known: the date of the authority a claim rests on, or of the source itself. Derived, never typed in.
import type { Claim } from './claim.ts';
import { readEdtf } from './edtf.ts';
import type { AtlasEvent } from './event.ts';
import { compileDate } from './historical-date.ts';
import type { CslDate, Source } from './source.ts';
import type { TimeSpan } from './time-span.ts';

/** Events that are themselves something said, printed or ordered: their day is the day of the saying. */
const sayings: ReadonlySet<AtlasEvent['kind']> = new Set(['order', 'law', 'speech', 'report']);

/** A period is the time that is counted, and a report may carry the day of what it reports: neither is the day of the saying. */
function datesTheSaying({ kind, when }: AtlasEvent): boolean {
  if (!sayings.has(kind) || !when || when.role === 'period') return false;
  return kind !== 'report' || when.role !== 'event';
}

const two = (n: number) => String(n).padStart(2, '0');

/** A CSL date, or two of them that are a range, as EDTF. */
export function edtfOfParts(parts: NonNullable<CslDate['date-parts']>): string {
  const edtf = ([year, ...monthAndDay]: readonly number[]) => [String(year), ...monthAndDay.map(two)].join('-');
  return parts.map(edtf).join('/');
}

/** The span a CSL date names, the first printing before a later one; `null` where none names a year, or one that is in no calendar. */
export function spanOfWork(work: Pick<Source, 'issued' | 'original-date'>): TimeSpan | null {
  const parts = work['original-date']?.['date-parts'] ?? work.issued?.['date-parts'];
  if (!parts) return null;
  const edtf = edtfOfParts(parts);
  return readEdtf(edtf).ok ? compileDate({ edtf, calendar: 'gregorian' }) : null;
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

// The record at the other end of a relation in words: the texts that tell of it, and where and when.
import type { Messages } from '../../messages/en/messages.ts';
import { effectiveDate } from '../../model/effective-date.ts';
import type { RelatedRecord } from '../../scene/panel.ts';
import { sourceName } from './source-name.ts';
import type { Dates } from './use-dates.ts';

/** `Timenote, line 76`; of an event as a whole each text that tells of it. */
export const tellersInWords = ({ claim, sources }: RelatedRecord, { panel }: Messages): string =>
  sources
    .map((source) => (claim ? panel.claimAt(sourceName(source), claim.locator.line) : sourceName(source)))
    .join(', ');

/** Its place or that it has none, its date, and who tells of it. */
export function relatedInWords(relation: RelatedRecord, messages: Messages, dates: Dates): string {
  const { relations: words } = messages;
  const { place, claim, event } = relation;
  const when = claim ? effectiveDate(claim, event) : event.when;
  return [
    place ? place.title : words.unplaced,
    when ? dates.historical(when) : words.undated,
    tellersInWords(relation, messages),
  ].join(' · ');
}

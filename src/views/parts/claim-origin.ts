// Whom a claim comes from, when and on what it rests, in the order in which every view says it: the line under the claim's sentence.
import { circumstancesInWords, type PlaceTitles } from '../../messages/circumstance-words.ts';
import type { Messages } from '../../messages/en/messages.ts';
import type { PanelClaim } from '../../scene/panel.ts';
import { claimDateInWords } from './claim-date-words.ts';
import { sourceName } from './source-name.ts';
import type { Dates } from './use-dates.ts';

export interface OriginShown {
  /** The record's sources print their dates in more than one calendar. */
  calendarsDiffer: boolean;
  /** `null`: where, by whom and against whom it was stays unsaid, on paper for want of room. */
  titleOf: PlaceTitles | null;
}

export interface ClaimOrigin {
  /** On whom it rests and how it dates what it tells. */
  first: string[];
  /** What else its fields say: how the date is known, evidence, where, by whom, against whom, and when it was said. */
  further: string[];
}

const plain = (name: string): string => name.replace(/["“”«»]/g, '').trim();

/** Without the source and its line, which stand before it. */
export function claimOrigin(
  { claim, citedWork, when, said }: Pick<PanelClaim, 'claim' | 'citedWork' | 'when' | 'said'>,
  { calendarsDiffer, titleOf }: OriginShown,
  messages: Messages,
  dates: Dates,
): ClaimOrigin {
  const { attributedTo } = claim;
  const work = citedWork && sourceName(citedWork);
  const isNamed = work !== null && attributedTo !== null && plain(attributedTo) === plain(work);
  const shown = (parts: (string | null | false | undefined)[]) =>
    parts.filter((part) => typeof part === 'string' && part !== '') as string[];
  return {
    first: shown([
      attributedTo && messages.attributedTo(attributedTo),
      work && !isNamed && messages.citing(work),
      when ? claimDateInWords(when, messages, calendarsDiffer || dates.dating !== 'new') : messages.claimUndated,
    ]),
    further: shown([
      when?.inferred && messages.dateInferred,
      ...(titleOf ? circumstancesInWords(claim, messages, titleOf) : []),
      said && messages.said(dates.span(said)),
    ]),
  };
}

// A claim on paper: its figures, what it says, and who says so, with the note of the source and the words by which the passage is found.
import { figureInWords } from '../../messages/figure-words.ts';
import type { Claim } from '../../model/claim.ts';
import { effectiveDate } from '../../model/effective-date.ts';
import type { AtlasEvent } from '../../model/event.ts';
import type { PaperSheet } from '../../scene/paper-sheet.ts';
import { useAtlas } from '../parts/atlas-context.tsx';
import { claimOrigin } from '../parts/claim-origin.ts';
import { sourceName } from '../parts/source-name.ts';
import { useDates } from '../parts/use-dates.ts';

interface PaperClaimProps {
  claim: Claim;
  event: AtlasEvent;
  /** The notes of the sheet: the sources in their order, and the works these cite. */
  sheet: Pick<PaperSheet, 'sources' | 'cited'>;
}

export function PaperClaim({ claim, event, sheet }: PaperClaimProps) {
  const { messages } = useAtlas();
  const dates = useDates();
  const note = sheet.sources.findIndex(({ id }) => id === claim.source);
  const source = sheet.sources[note];
  const citedWork = sheet.cited.find(({ id }) => id === claim.citedWork) ?? null;
  const entry = { claim, citedWork, when: effectiveDate(claim, event), said: null };
  const { first: from } = claimOrigin(
    entry,
    { calendarsDiffer: dates.dating !== 'new', titleOf: null },
    messages,
    dates,
  );
  const { erratum, locator } = claim;
  return (
    <p className={claim.rank === 'deprecated' ? 'paper-claim set-aside' : 'paper-claim'}>
      {claim.figures.length > 0 && <b>{claim.figures.map((figure) => figureInWords(figure, messages)).join('; ')}. </b>}
      <span lang={messages.recordLanguage}>{claim.says}</span>{' '}
      <span className="paper-from">
        <i>{messages.terms.stance(claim.stance)}</i> · {source && sourceName(source)}
        <sup>{note + 1}</sup>, {[messages.claimLine(locator.line), ...from].join(' · ')} ·{' '}
        <q lang={messages.recordLanguage}>
          {locator.start === locator.end ? locator.start : `${locator.start} … ${locator.end}`}
        </q>
      </span>
      {claim.rank === 'deprecated' && claim.rankReason && <> {messages.deprecated(claim.rankReason)}</>}
      {erratum && (
        <span className="paper-note">
          {' '}
          {messages.editorsNote} <span lang={messages.recordLanguage}>{erratum.note}</span>{' '}
          {messages.known(erratum.known)}
        </span>
      )}
    </p>
  );
}

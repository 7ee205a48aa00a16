// A correction, prepared: a text that says which record it is about and what the atlas holds now, with room for what should be changed.
import { figureInWords } from '../../messages/figure-words.ts';
import type { CitableClaim } from '../../model/citation/citable-records.ts';
import { issueLink, mailLink } from '../../model/correction.ts';
import { effectiveDate } from '../../model/effective-date.ts';
import { useAtlas } from '../parts/atlas-context.tsx';
import { useDates } from '../parts/use-dates.ts';
import { useSaid } from '../parts/use-said.ts';
import { useCitationDesk } from './citation-desk.tsx';

export function CorrectionBox({ record: { claim, event, source } }: { record: CitableClaim }) {
  const { messages } = useAtlas();
  const { cite } = messages;
  const dates = useDates();
  const { citing, correctionsTo } = useCitationDesk();
  const { sentence, copy } = useSaid();
  const { atlas, addressOf } = citing();
  const when = effectiveDate(claim, event);
  const text = cite.correctionText({
    atlas: atlas.title,
    version: atlas.version,
    event: event.id,
    claim: claim.id,
    title: event.title,
    source: `${[source?.title, source?.['container-title']].filter(Boolean).join(', ')} (${claim.source})`.trim(),
    ...claim.locator,
    says: claim.says,
    date: when ? [dates.historical(when), when.verbatim && `“${when.verbatim}”`].filter(Boolean).join(', ') : '',
    figures: claim.figures.map((figure) => `${figureInWords(figure, messages)} (“${figure.verbatim}”)`),
    address: addressOf({ claim: claim.id }) ?? '',
  });
  const subject = cite.correctionSubject(claim.id);
  const mail = mailLink(correctionsTo.mail, subject, text);
  const issue = issueLink(correctionsTo.issues, subject, text);
  return (
    <section className="cite-box" aria-label={cite.correctionOf(event.title)}>
      <p className="small">{mail || issue ? cite.correctionHint : cite.correctionHintAlone}</p>
      <p className="cite-code">{text}</p>
      <div className="cite-actions">
        <button
          type="button"
          className="quiet"
          aria-label={cite.copyOf(cite.correctionOf(event.title))}
          onClick={() => copy(text)}
        >
          {cite.copy}
        </button>
        {mail && <a href={mail}>{cite.byMail}</a>}
        {issue && (
          <a href={issue} target="_blank" rel="noreferrer">
            {cite.byIssue}
          </a>
        )}
      </div>
      <p className="small cite-said" role="status">
        {sentence}
      </p>
    </section>
  );
}

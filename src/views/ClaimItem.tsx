// One claim: the statement, whom it comes from, when and where it stands, and its figures set apart.
import type { Messages } from '../messages/en.ts';
import { figureInWords } from '../messages/figure-words.ts';
import type { PanelClaim } from '../state/panel.ts';
import { useAtlas } from './atlas-context.tsx';
import { Passage } from './Passage.tsx';
import { ClaimTools } from './RecordTools.tsx';
import { type Dates, useDates } from './use-dates.ts';

function lineOf({ claim, source, citedWork, when, said }: PanelClaim, messages: Messages, dates: Dates): string {
  const parts = [
    messages.terms.sourceType[source.custom.source_type],
    claim.attributedTo && messages.attributedTo(claim.attributedTo),
    citedWork && messages.citing(citedWork['title-short'] ?? citedWork.title),
    when ? when.verbatim && messages.claimDate(when.verbatim) : messages.claimUndated,
    said && messages.said(said.earliestStart === said.latestEnd ? dates.day(said.earliestStart) : dates.span(said)),
    messages.claimLine(claim.locator.line),
  ];
  return parts.filter(Boolean).join(' · ');
}

export function ClaimItem({ entry, open }: { entry: PanelClaim; open: boolean }) {
  const { messages } = useAtlas();
  const dates = useDates();
  const { claim, source } = entry;
  const { erratum } = claim;
  return (
    <li
      className={`claim${open ? ' open' : ''}${claim.rank === 'deprecated' ? ' deprecated' : ''}`}
      id={`claim-${claim.id}`}
    >
      <p className="says">
        <span className={`stance stance-${claim.stance}`}>{messages.terms.stance[claim.stance]}</span> {claim.says}
      </p>
      {claim.figures.length > 0 && (
        <ul className="figures">
          {claim.figures.map((figure) => (
            <li key={`${figure.measure} ${figure.verbatim}`}>
              <span className="figure">{figureInWords(figure, messages)}</span>
              {figure.scope !== 'event' && <span className="small"> · {messages.terms.scope[figure.scope]}</span>}
              <span className="small"> · {messages.figureAsWritten(figure.verbatim)}</span>
            </li>
          ))}
        </ul>
      )}
      <p className="small">
        <cite title={source.title}>{source['title-short'] ?? source.title}</cite> · {lineOf(entry, messages, dates)}
      </p>
      {claim.rankReason && claim.rank === 'deprecated' && (
        <p className="small">{messages.deprecated(claim.rankReason)}</p>
      )}
      {erratum && (
        <div className="erratum">
          <strong>{messages.editorsNote}</strong> {erratum.note} {messages.known(erratum.known)}{' '}
          <span className="small">{messages.confidence(erratum.confidence, erratum.authority)}</span>
        </div>
      )}
      <Passage claim={claim} source={source} />
      <ClaimTools claimId={claim.id} />
    </li>
  );
}

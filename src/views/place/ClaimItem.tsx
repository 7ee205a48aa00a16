// One claim: the statement, its figures set apart, and below whom it comes from, when and where it stands.
import { circumstancesInWords, type PlaceTitles } from '../../messages/circumstance-words.ts';
import type { Messages } from '../../messages/en/messages.ts';
import { figureInWords } from '../../messages/figure-words.ts';
import type { PanelClaim } from '../../scene/panel.ts';
import { ClaimTools } from '../cite/RecordTools.tsx';
import { useAtlas } from '../parts/atlas-context.tsx';
import { claimDateInWords } from '../parts/claim-date-words.ts';
import { Mixed } from '../parts/Mixed.tsx';
import { sourceName, standpointInLine } from '../parts/source-name.ts';
import { type Dates, useDates } from '../parts/use-dates.ts';
import { EditorsNote } from './EditorsNote.tsx';
import { Passage } from './Passage.tsx';
import { RelationList } from './RelationList.tsx';

interface ClaimItemProps {
  entry: PanelClaim;
  open: boolean;
  /** The record's sources print their dates in more than one calendar. */
  calendarsDiffer: boolean;
  /** Its source was named before in the record, with its standpoint. */
  sourceKnown: boolean;
  /** Its editor's note stands below all claims, because others share it. */
  noteShared: boolean;
  titleOf: PlaceTitles;
}

function lineOf({ entry, calendarsDiffer, titleOf }: ClaimItemProps, messages: Messages, dates: Dates): string {
  const { claim, citedWork, when, said } = entry;
  const parts = [
    claim.attributedTo && messages.attributedTo(claim.attributedTo),
    citedWork && messages.citing(sourceName(citedWork)),
    when ? claimDateInWords(when, messages, calendarsDiffer || dates.dating !== 'new') : messages.claimUndated,
    when?.inferred && messages.dateInferred,
    ...circumstancesInWords(claim, messages, titleOf),
    said && messages.said(dates.span(said)),
    messages.claimLine(claim.locator.line),
  ];
  return parts.filter(Boolean).join(' · ');
}

export function ClaimItem(props: ClaimItemProps) {
  const { messages, send, elements } = useAtlas();
  const dates = useDates();
  const { entry, open, sourceKnown, noteShared } = props;
  const { claim, source, counted } = entry;
  const { erratum } = claim;
  const classes = ['claim', open && 'open', claim.rank === 'deprecated' && 'deprecated', counted && 'counted'];
  return (
    <li className={classes.filter(Boolean).join(' ')} id={elements.idOf(`claim-${claim.id}`)} tabIndex={-1}>
      <p className="says">
        <span className={`stance stance-${claim.stance}`}>{messages.terms.stance(claim.stance)}</span>{' '}
        <span lang={messages.recordLanguage}>{claim.says}</span>
      </p>
      {claim.figures.length > 0 && (
        <ul className="figures">
          {claim.figures.map((figure) => (
            <li key={`${figure.measure} ${figure.best} ${figure.low} ${figure.verbatim}`}>
              <span className="figure">
                <Mixed text={figureInWords(figure, messages)} />
              </span>
              {figure.scope !== 'event' && <span className="small"> · {messages.terms.scope[figure.scope]}</span>}
              <span className="small">
                {' '}
                · <Mixed text={messages.figureAsWritten(figure.verbatim)} />
              </span>
            </li>
          ))}
        </ul>
      )}
      <p className="small">
        <cite lang={messages.recordLanguage}>
          <button
            type="button"
            className="link source"
            title={messages.panel.openSource(source.title, standpointInLine(source))}
            onClick={() => send({ type: 'source-opened', source: source.id })}
          >
            {sourceName(source)}
          </button>
        </cite>{' '}
        ·{' '}
        {sourceKnown ? (
          messages.terms.sourceType(source.custom.source_type)
        ) : (
          <span className="standpoint" lang={messages.recordLanguage}>
            {standpointInLine(source)}
          </span>
        )}
      </p>
      <p className="small">
        <Mixed text={lineOf(props, messages, dates)} />
      </p>
      {claim.rankReason && claim.rank === 'deprecated' && (
        <p className="small">
          <Mixed text={messages.deprecated(claim.rankReason)} />
        </p>
      )}
      {erratum &&
        (noteShared ? <p className="small">{messages.panel.seeSharedNote}</p> : <EditorsNote erratum={erratum} />)}
      <RelationList at={claim.id} relations={entry.relations} />
      <Passage claim={claim} source={source} />
      <ClaimTools claimId={claim.id} />
    </li>
  );
}

// One claim, the same wherever records are read: its figures hang before one sentence, and a grey line below says who tells it, where it stands
// and in which words.
import type { ReactNode } from 'react';
import type { PlaceTitles } from '../../messages/circumstance-words.ts';
import type { PanelClaim } from '../../scene/panel.ts';
import { QuoteButton } from '../cite/QuoteButton.tsx';
import { ClaimTools } from '../cite/RecordTools.tsx';
import { useAtlas } from '../parts/atlas-context.tsx';
import { claimOrigin } from '../parts/claim-origin.ts';
import { Mixed } from '../parts/Mixed.tsx';
import { sourceName, standpointAtFirst, standpointInLine } from '../parts/source-name.ts';
import { useDates } from '../parts/use-dates.ts';
import { ClaimFigures } from './ClaimFigures.tsx';
import { EditorsNote } from './EditorsNote.tsx';
import { PassageWay, PassageWords } from './Passage.tsx';
import { RelationList } from './RelationList.tsx';

interface ClaimItemProps {
  entry: PanelClaim;
  /** The claim that an address leads to: it has the name that links ask for. `null` where another view has that. */
  standing: 'open' | 'here' | null;
  /** The record's sources print their dates in more than one calendar. */
  calendarsDiffer: boolean;
  /** Its source was named before, with its standpoint. */
  sourceKnown: boolean;
  /** Where its editor's note stands, if not with it: below all claims, because others share it, or above. */
  noteStands?: 'below' | 'above' | null;
  /** Names of the persons whose claims the reader has asked for, as far as it names them. */
  cameBy?: readonly string[];
  titleOf: PlaceTitles;
  /** What a view adds below: the way to the claim's record. */
  children?: ReactNode;
}

export function ClaimItem(props: ClaimItemProps) {
  const { messages, elements } = useAtlas();
  const { entry, standing, noteStands = null, cameBy = [], children } = props;
  const { claim, counted } = entry;
  const { erratum } = claim;
  const isOpen = standing === 'open';
  const classes = ['claim', isOpen && 'open', claim.rank === 'deprecated' && 'deprecated', counted && 'counted'];
  return (
    <li
      className={classes.filter(Boolean).join(' ')}
      id={standing ? elements.idOf(`claim-${claim.id}`) : undefined}
      tabIndex={standing ? -1 : undefined}
    >
      {claim.figures.length > 0 && <ClaimFigures figures={claim.figures} />}
      <div className="claim-body">
        <p className="says">
          <span lang={messages.recordLanguage}>{claim.says}</span>
        </p>
        <ClaimSource {...props} />
        {cameBy.length > 0 && (
          <p className="small">
            <mark lang={messages.recordLanguage}>{cameBy.join(', ')}</mark>
          </p>
        )}
        {claim.rankReason && claim.rank === 'deprecated' && (
          <p className="small">
            <Mixed text={messages.deprecated(claim.rankReason)} />
          </p>
        )}
        {erratum && !noteStands && <EditorsNote erratum={erratum} />}
        {erratum && noteStands && (
          <p className="small">{noteStands === 'below' ? messages.panel.seeSharedNote : messages.panel.seeNoteAbove}</p>
        )}
        <RelationList at={claim.id} relations={entry.relations} brief />
        {children}
      </div>
    </li>
  );
}

/** `[estimates] Wikipedia, line 75 · according to … · “Estimates suggest … executed” Open ⋯` */
function ClaimSource({ entry, calendarsDiffer, sourceKnown, titleOf }: ClaimItemProps) {
  const { messages, send } = useAtlas();
  const dates = useDates();
  const { claim, source } = entry;
  const about = sourceKnown ? null : standpointAtFirst(source);
  const way = (
    <>
      <PassageWay claim={claim} source={source} /> <QuoteButton entry={entry} />
    </>
  );
  const { first, further } = claimOrigin(entry, { calendarsDiffer, titleOf }, messages, dates);
  return (
    <div className="small claim-source">
      <span className={`stance stance-${claim.stance}`}>{messages.terms.stance(claim.stance)}</span>{' '}
      <cite lang={messages.recordLanguage}>
        <button
          type="button"
          className="link source"
          title={messages.panel.openSource(source.title, standpointInLine(source))}
          onClick={() => send({ type: 'source-opened', source: source.id })}
        >
          {sourceName(source)}
        </button>
      </cite>
      , <span className="claim-line">{messages.claimLine(claim.locator.line)}</span>
      {about && (
        <>
          {' · '}
          <span className="standpoint" lang={messages.recordLanguage}>
            {about}
          </span>
        </>
      )}
      <Mixed text={['', ...first, ''].join(' · ')} />
      <PassageWords claim={claim} /> <ClaimTools claimId={claim.id} way={way} />
      {further.length > 0 && (
        <p>
          <Mixed text={further.join(' · ')} />
        </p>
      )}
    </div>
  );
}

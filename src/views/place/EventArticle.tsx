// One event with its claims side by side, set like an entry of a critical edition.
import { memo, useState } from 'react';
import { dayInWords, oldStyleInWords } from '../../messages/date-words.ts';
import type { CompiledPlace } from '../../model/compiled-atlas.ts';
import type { PanelRecord } from '../../scene/panel.ts';
import { EventTools } from '../cite/RecordTools.tsx';
import { EstimateCharts } from '../figures/EstimateCharts.tsx';
import { useAtlas } from '../parts/atlas-context.tsx';
import { Mixed } from '../parts/Mixed.tsx';
import { useDates } from '../parts/use-dates.ts';
import { AgainstFolded } from './AgainstFolded.tsx';
import { ClaimGroups } from './ClaimGroups.tsx';
import { RelationList } from './RelationList.tsx';

interface EventArticleProps {
  record: PanelRecord;
  /** The place whose page this is, so that it is not named again. */
  shownAt: CompiledPlace | null;
}

export const EventArticle = memo(function EventArticle({ record, shownAt }: EventArticleProps) {
  const { messages, send, elements, editions } = useAtlas();
  const { event, claims, place, alsoAt, inWindow, outside, open } = record;
  const { terms } = messages;
  const [unfolded, setUnfolded] = useState(false);
  const folded = event.graphic === true && !unfolded && record.openClaim === null && !record.cameBack;
  const elsewhere = place && place.id !== shownAt?.id && alsoAt.length === 0 ? place : null;
  const joint = [place, ...alsoAt].filter((one) => one !== null && one.id !== shownAt?.id).map((one) => one?.title);
  const hasFigures = claims.some(({ claim }) => claim.figures.length > 0);
  const people = event.victims.map((group) => terms.victimGroup(group)).join(', ');
  return (
    <article
      className={`event${open ? ' open' : ''}${outside ? ' outside' : ''}`}
      id={elements.idOf(`event-${event.id}`)}
      aria-labelledby={elements.idOf(`title-${event.id}`)}
      onPointerEnter={() => send({ type: 'event-pointed', event: event.id })}
      onPointerLeave={() => send({ type: 'event-pointed', event: null })}
      onFocus={() => send({ type: 'event-pointed', event: event.id })}
    >
      <p className="event-when">
        <DateLine record={record} />
        {inWindow === 'possible' && <span className="small"> · {messages.possibleOnly}</span>}
        {shownAt && outside && inWindow === 'no' && <span className="small"> · {messages.panel.outsideWindow}</span>}
      </p>
      <h3 id={elements.idOf(`title-${event.id}`)} lang={messages.recordLanguage} tabIndex={-1}>
        {event.title}
      </h3>
      <p className="small">
        <span className={`kind kind-${event.kind}`}>{terms.eventKind(event.kind)}</span>
        {terms.category(event.category) === terms.eventKind(event.kind) ? '' : ` · ${terms.category(event.category)}`}
        {elsewhere && (
          <Mixed
            text={` · ${elsewhere.kind === 'site' ? messages.atSite(elsewhere.title) : messages.inPlace(elsewhere.title)}`}
          />
        )}
        {shownAt && !place && ` · ${messages.panel.unfiled}`}
        {event.placeBasis && event.placeBasis !== 'printed' && ` · ${terms.placeBasis[event.placeBasis]}`}
      </p>
      {alsoAt.length > 0 && joint.length > 0 && (
        <p className="small">
          {messages.jointWith(joint.join(', '))}
          {hasFigures && ` · ${messages.jointFigures}`}
        </p>
      )}
      {folded ? (
        <>
          <button type="button" className="link fold" onClick={() => setUnfolded(true)}>
            {messages.graphicFold}
          </button>
          <AgainstFolded record={record} />
        </>
      ) : (
        <>
          <p className="summary" lang={messages.recordLanguage}>
            {event.summary}
          </p>
          {(event.perpetrator || people) && (
            <p className="small">
              {event.perpetrator && `${terms.perpetrator}: ${terms.actor(event.perpetrator)}`}
              {event.perpetrator && people && ' · '}
              {people && `${terms.victims}: ${people}`}
            </p>
          )}
          <EstimateCharts charts={record.charts} subject={event.title} />
          <ClaimGroups record={record} />
          {/* After the claims: what the sources say comes first, then what other records have to do with it. */}
          <RelationList at={event.id} relations={record.relations} />
        </>
      )}
      {!folded && <EventTools eventId={event.id} />}
      <p className="small event-link">
        <a href={`?event=${encodeURIComponent(event.id)}${editions.opened ? `&asof=${editions.opened.id}` : ''}`}>
          {messages.linkToRecord}
        </a>
      </p>
    </article>
  );
});

/** `5 September 1835 (24 August 1835 Old Style)`, with what is doubtful about it. */
function DateLine({ record: { event, span } }: { record: PanelRecord }) {
  const { messages } = useAtlas();
  const dates = useDates();
  const { when } = event;
  if (!when || !span) return <span>{dates.ofEvent(event)}</span>;
  const isOneDay = span.earliestStart === span.latestEnd;
  return (
    <>
      <span className="date">{dates.historical(when)}</span>
      {when.calendar === 'julian' && isOneDay && dates.dating === 'new' && (
        <span className="small"> ({messages.oldStyle(oldStyleInWords(span.earliestStart, messages))})</span>
      )}
      {when.calendar === 'julian' && <span className="small"> · {messages.printedOldStyle}</span>}
      {when.calendar === 'unknown' && (
        <span className="small">
          {' '}
          · {messages.calendarUnknown(dayInWords(span.earliestStart, messages), dayInWords(span.latestEnd, messages))}
        </span>
      )}
      {when.inferred && <span className="small"> · {messages.dateInferred}</span>}
    </>
  );
}

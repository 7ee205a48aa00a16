// One relation at one of its ends: how the two stand to one another, a link to the other record with its place, date and source, and the reason.
import type { MouseEvent } from 'react';
import type { RelatedRecord } from '../../scene/panel.ts';
import { useAtlas } from '../parts/atlas-context.tsx';
import { Mixed } from '../parts/Mixed.tsx';
import { isPlainClick } from '../parts/plain-click.ts';
import { relatedInWords, tellersInWords } from '../parts/related-words.ts';
import { useDates } from '../parts/use-dates.ts';
import { relationName } from './relation-name.ts';

interface RelationItemProps {
  /** Id of the event or claim that it is shown at. */
  at: string;
  relation: RelatedRecord;
  /** Without the kind, where a heading says it for all. */
  kindKnown?: boolean;
  /** Without the reason, which may tell of violence in detail. */
  short?: boolean;
}

export function RelationItem({ at, relation, kindKnown = false, short = false }: RelationItemProps) {
  const { messages, send, elements } = useAtlas();
  const dates = useDates();
  const { relations: words, terms } = messages;
  const { id, event, claim, why, isSameRecord } = relation;
  const link = { from: at, to: id, kind: relation.kind };
  const follow = (click: MouseEvent) => {
    if (!isPlainClick(click)) return;
    click.preventDefault();
    send({ type: 'event-chosen', event: event.id, claim: claim?.id ?? null, along: link });
  };
  return (
    <li className="relation">
      <p>
        {!kindKnown && (
          <>
            <span className="relation-kind">{terms.relation(relation)}</span>{' '}
          </>
        )}
        <a
          id={elements.idOf(relationName(link))}
          href={claim ? `?claim=${encodeURIComponent(id)}` : `?event=${encodeURIComponent(id)}`}
          onClick={follow}
        >
          {isSameRecord ? (
            <Mixed text={tellersInWords(relation, messages)} />
          ) : (
            <span lang={messages.recordLanguage}>{event.title}</span>
          )}
        </a>{' '}
        <span className="small">
          <Mixed text={`· ${isSameRecord ? words.sameRecord : relatedInWords(relation, messages, dates)}`} />
        </span>
      </p>
      {!short && (
        <p className="small" lang={messages.recordLanguage}>
          {why}
        </p>
      )}
    </li>
  );
}

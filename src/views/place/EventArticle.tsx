// One event with its claims side by side, set like an entry of a critical edition; among many, a row that unfolds where it stands.
import { memo, useState } from 'react';
import type { CompiledPlace } from '../../model/compiled-atlas.ts';
import type { PanelRecord } from '../../scene/panel.ts';
import { useAtlas } from '../parts/atlas-context.tsx';
import { useInClass } from '../parts/ClassFold.tsx';
import { Mixed } from '../parts/Mixed.tsx';
import { useDates } from '../parts/use-dates.ts';
import { RecordBody } from './RecordBody.tsx';
import { RecordWhen } from './RecordWhen.tsx';
import { recordLine } from './record-line.ts';

interface EventArticleProps {
  record: PanelRecord;
  /** The place whose page this is, so that it is not named again. */
  shownAt: CompiledPlace | null;
  /** One of many: a row, until it is unfolded. */
  asRow?: boolean;
}

export const EventArticle = memo(function EventArticle({ record, shownAt, asRow = false }: EventArticleProps) {
  const { messages, send, elements } = useAtlas();
  const dates = useDates();
  const inClass = useInClass();
  const { event, outside, open } = record;
  const [unfolded, setUnfolded] = useState(false);
  const isWhole = !asRow || unfolded || open || record.cameBack;
  const title = <span lang={messages.recordLanguage}>{event.title}</span>;
  const body = elements.idOf(`record-${event.id}`);
  const classes = ['event', asRow && 'row', isWhole && asRow && 'unfolded', open && 'open', outside && 'outside'];
  return (
    <article
      className={classes.filter(Boolean).join(' ')}
      id={elements.idOf(`event-${event.id}`)}
      aria-labelledby={elements.idOf(`title-${event.id}`)}
      onPointerEnter={() => send({ type: 'event-pointed', event: event.id })}
      onPointerLeave={() => send({ type: 'event-pointed', event: null })}
      onFocus={() => send({ type: 'event-pointed', event: event.id })}
    >
      {isWhole && <RecordWhen record={record} shownAt={shownAt} />}
      <h3 id={elements.idOf(`title-${event.id}`)} tabIndex={-1}>
        {asRow ? (
          <button
            type="button"
            className="row-title"
            aria-expanded={isWhole}
            aria-controls={isWhole ? body : undefined}
            onClick={() => setUnfolded(!isWhole)}
          >
            {title}
          </button>
        ) : (
          title
        )}
      </h3>
      {isWhole ? (
        <div id={body}>
          <RecordBody record={record} brief={asRow} />
        </div>
      ) : (
        <p className="small row-line">
          <Mixed text={recordLine(record, messages, dates, inClass).join(' · ')} />
        </p>
      )}
    </article>
  );
});

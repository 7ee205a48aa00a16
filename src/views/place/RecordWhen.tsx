// The line over a record's title: when, of what kind it is, where if not here, and what of that is the editors' reading.
import { dayInWords, oldStyleInWords } from '../../messages/date-words.ts';
import type { Messages } from '../../messages/en/messages.ts';
import type { CompiledPlace } from '../../model/compiled-atlas.ts';
import type { PanelRecord } from '../../scene/panel.ts';
import { useAtlas } from '../parts/atlas-context.tsx';
import { Mixed } from '../parts/Mixed.tsx';
import { type Dates, useDates } from '../parts/use-dates.ts';

interface RecordWhenProps {
  record: PanelRecord;
  shownAt: CompiledPlace | null;
}

/** What the date's own words leave unsaid. */
function datingNotes(
  { event: { when }, span, ...record }: PanelRecord,
  isPlace: boolean,
  messages: Messages,
  dates: Dates,
) {
  const isOneDay = span?.earliestStart === span?.latestEnd;
  return [
    when?.calendar === 'julian' && span && isOneDay && dates.dating === 'new'
      ? messages.oldStyle(oldStyleInWords(span.earliestStart, messages))
      : '',
    when?.calendar === 'julian' ? messages.printedOldStyle : '',
    when?.calendar === 'unknown' && span
      ? messages.calendarUnknown(dayInWords(span.earliestStart, messages), dayInWords(span.latestEnd, messages))
      : '',
    when?.inferred ? messages.dateInferred : '',
    record.inWindow === 'possible' ? messages.possibleOnly : '',
    isPlace && record.outside && record.inWindow === 'no' ? messages.panel.outsideWindow : '',
  ];
}

export function RecordWhen({ record, shownAt }: RecordWhenProps) {
  const { messages } = useAtlas();
  const dates = useDates();
  const { event, place, alsoAt, claims, span } = record;
  const { terms } = messages;
  const kind = terms.eventKind(event.kind);
  const category = terms.category(event.category);
  const elsewhere = place && place.id !== shownAt?.id && alsoAt.length === 0 ? place : null;
  const joint = [place, ...alsoAt].flatMap((one) => (one && one.id !== shownAt?.id ? one.title : []));
  const isJoint = alsoAt.length > 0 && joint.length > 0;
  const hasFigures = claims.some(({ claim }) => claim.figures.length > 0);
  const notes = [
    ...datingNotes(record, shownAt !== null, messages, dates),
    kind,
    category === kind ? '' : category,
    elsewhere && (elsewhere.kind === 'site' ? messages.atSite(elsewhere.title) : messages.inPlace(elsewhere.title)),
    shownAt && !place ? messages.panel.unfiled : '',
    event.placeBasis && event.placeBasis !== 'printed' ? terms.placeBasis[event.placeBasis] : '',
    isJoint ? messages.jointWith(joint.join(', ')) : '',
    isJoint && hasFigures ? messages.jointFigures : '',
  ].filter(Boolean);
  return (
    <p className="event-when">
      <span className="date">{event.when && span ? dates.historical(event.when) : dates.ofEvent(event)}</span>{' '}
      <span className="small">
        <Mixed text={`· ${notes.join(' · ')}`} />
      </span>
    </p>
  );
}

// A place's records: those in the time window first, then the others, then those without a date; each part in time order.
import type { CompiledPlace } from '../model/compiled-atlas.ts';
import type { PanelRecord } from '../state/panel.ts';
import { useAtlas } from './atlas-context.tsx';
import { EventArticle } from './EventArticle.tsx';

export function PlaceRecords({ records, place }: { records: readonly PanelRecord[]; place: CompiledPlace }) {
  const { messages } = useAtlas();
  const inside = records.filter((record) => record.span && record.inWindow !== 'no');
  const outside = records.filter((record) => record.span && record.inWindow === 'no');
  const undated = records.filter((record) => !record.span);
  return (
    <>
      <p className="divider">{messages.inWindow(inside.length)}</p>
      {inside.length > 0 ? (
        <RecordList records={inside} place={place} />
      ) : (
        <p className="empty">{messages.noneInWindow}</p>
      )}
      {outside.length > 0 && (
        <>
          <p className="divider">{messages.otherTimes(outside.length)}</p>
          <RecordList records={outside} place={place} />
        </>
      )}
      {undated.length > 0 && (
        <>
          <p className="divider">{messages.undatedHere(undated.length)}</p>
          <RecordList records={undated} place={place} />
        </>
      )}
    </>
  );
}

export function RecordList({ records, place }: { records: readonly PanelRecord[]; place: CompiledPlace | null }) {
  return records.map((record) => <EventArticle key={record.event.id} record={record} shownAt={place} />);
}

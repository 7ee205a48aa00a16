// The facing page: a place, or a tray of records without place or date, with its records in time order.
import { type KeyboardEvent, type RefObject, useEffect, useRef } from 'react';
import type { CompiledPlace } from '../model/compiled-atlas.ts';
import type { Panel, PanelRecord } from '../state/panel.ts';
import { useAtlas } from './atlas-context.tsx';
import { EventArticle } from './EventArticle.tsx';
import { PlaceHeading } from './PlaceHeading.tsx';

interface PlacePanelProps {
  panel: Panel;
  onClose: () => void;
  /** Filled with what had the focus when the panel opened, so that closing gives it back. */
  opener: RefObject<Element | null>;
}

const keyOf = ({ about }: Panel) => (about.type === 'place' ? about.place.id : about.tray);

/** True until the first panel of the page has been shown: an address that opens one does not pull the focus. */
let pageJustOpened = true;

export function PlacePanel({ panel, onClose, opener }: PlacePanelProps) {
  const { messages } = useAtlas();
  const heading = useRef<HTMLHeadingElement>(null);
  const body = useRef<HTMLElement>(null);
  const key = keyOf(panel);
  const openEvent = panel.records.find((record) => record.open)?.event.id;

  // biome-ignore lint/correctness/useExhaustiveDependencies: the focus moves when another page is opened, not on every change of it.
  useEffect(() => {
    body.current?.scrollTo(0, 0);
    if (pageJustOpened && (document.activeElement === document.body || !document.activeElement)) {
      pageJustOpened = false;
      return;
    }
    if (document.activeElement && !body.current?.contains(document.activeElement))
      opener.current = document.activeElement;
    heading.current?.focus();
  }, [key]);

  useEffect(() => {
    if (openEvent) document.getElementById(`event-${openEvent}`)?.scrollIntoView({ block: 'start' });
  }, [openEvent]);

  const closeOnEscape = (event: KeyboardEvent) => {
    if (event.key === 'Escape') onClose();
  };

  const { about } = panel;
  const title =
    about.type === 'place'
      ? about.place.title
      : about.tray === 'undated'
        ? messages.undatedTitle
        : messages.unplacedTitle;
  return (
    <section className="panel" id="panel" ref={body} aria-labelledby="panel-title" onKeyDown={closeOnEscape}>
      <header className="panel-head">
        <h2 id="panel-title" ref={heading} tabIndex={-1}>
          {title}
        </h2>
        <button type="button" className="quiet" onClick={onClose}>
          {messages.closePanel}
        </button>
      </header>
      {about.type === 'place' ? (
        <PlaceHeading place={about.place} within={about.within} />
      ) : (
        <p className="small">{about.tray === 'undated' ? messages.undatedIntro : messages.unplacedIntro}</p>
      )}
      <Records panel={panel} place={about.type === 'place' ? about.place : null} />
    </section>
  );
}

/** A place's records: those in the window first, then the others, then those without a date; a tray's as they come. */
function Records({ panel, place }: { panel: Panel; place: CompiledPlace | null }) {
  const { messages } = useAtlas();
  const { records } = panel;
  if (!place) return <RecordList records={records} place={null} />;
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

function RecordList({ records, place }: { records: readonly PanelRecord[]; place: CompiledPlace | null }) {
  return records.map((record) => <EventArticle key={record.event.id} record={record} shownAt={place} />);
}

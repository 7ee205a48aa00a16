// A place's records in the time window, under their years; those of other years are one click away.
import type { CompiledPlace } from '../../model/compiled-atlas.ts';
import type { PlacePage, YearGroup } from '../../scene/panel.ts';
import { useAtlas } from '../parts/atlas-context.tsx';
import { useSome } from '../parts/SomeOf.tsx';
import { EventArticle } from './EventArticle.tsx';

export function PlaceRecords({ page }: { page: PlacePage }) {
  return (
    <>
      <WindowLine page={page} />
      <YearSections key={page.place.id} years={page.years} place={page.place} />
    </>
  );
}

/** How much of the place lies in the window, as the list counts it, and the way to the rest and back. */
function WindowLine({ page }: { page: PlacePage }) {
  const { messages, send } = useAtlas();
  const { panel } = messages;
  const { counted, countedRecords, timeOf, otherYears, allYears } = page;
  const inWindow = timeOf === 'event' ? panel.inWindow(counted) : panel.saidInWindow(counted, countedRecords);
  return (
    <p className="window-line">
      <span>{counted > 0 ? inWindow : messages.noneInWindow}</span>
      {(otherYears > 0 || allYears) && (
        <button type="button" className="quiet" onClick={() => send({ type: 'all-years-chosen', allYears: !allYears })}>
          {allYears ? panel.onlyWindow : panel.showAllYears(otherYears)}
        </button>
      )}
    </p>
  );
}

interface YearSectionsProps {
  years: readonly YearGroup[];
  place: CompiledPlace | null;
  /** Without the years: the records have none. */
  untitled?: boolean;
}

/** The first records of all the years together, and the one that the reader has opened wherever it stands. */
export function YearSections({ years, place, untitled = false }: YearSectionsProps) {
  const { messages } = useAtlas();
  const { beginningOpen, withoutDate } = messages.panel;
  const { shown, more } = useSome(years.reduce((sum, { records }) => sum + records.length, 0));
  let room = shown;
  const parts = years.flatMap(({ year, records, openAt }) => {
    const taken = Math.min(room, records.length);
    room -= taken;
    const numbers = [...Array(taken).keys(), ...(openAt >= taken ? [openAt] : [])];
    return numbers.length > 0 ? [{ year, records: numbers.map((i) => records.item(i)) }] : [];
  });
  return (
    <>
      {parts.map(({ year, records }) => (
        <section className="year-records" key={year}>
          {!untitled && (
            <p className="divider">{year === null ? withoutDate : year === 'before' ? beginningOpen : year}</p>
          )}
          {records.map((record) => (
            <EventArticle key={record.event.id} record={record} shownAt={place} />
          ))}
        </section>
      ))}
      {more}
    </>
  );
}

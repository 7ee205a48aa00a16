// A place's records in the time window, under their years; those of other years are one click away.
import type { CompiledPlace } from '../../model/compiled-atlas.ts';
import type { PlacePage } from '../../scene/panel.ts';
import type { YearGroup } from '../../scene/records-by-year.ts';
import { useAtlas } from '../parts/atlas-context.tsx';
import { EventArticle } from './EventArticle.tsx';

export function PlaceRecords({ page }: { page: PlacePage }) {
  return (
    <>
      <WindowLine page={page} />
      <YearSections years={page.years} place={page.place} />
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

export function YearSections({ years, place }: { years: readonly YearGroup[]; place: CompiledPlace | null }) {
  const { messages } = useAtlas();
  const { beginningOpen, withoutDate } = messages.panel;
  return (
    <>
      {years.map(({ year, records }) => (
        <section className="year-records" key={year}>
          <p className="divider">{year === null ? withoutDate : year === 'before' ? beginningOpen : year}</p>
          {records.map((record) => (
            <EventArticle key={record.event.id} record={record} shownAt={place} />
          ))}
        </section>
      ))}
    </>
  );
}

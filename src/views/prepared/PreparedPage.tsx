// A prepared folder of events, looked at: counts on the map and over time, narrowed by months, square and facet, and the records page by page.
import { useEffect, useMemo, useRef, useState } from 'react';
import type { MapPart } from '../../messages/en/loading.ts';
import type { Messages } from '../../messages/en/messages.ts';
import type { PreparedWords } from '../../messages/en/prepared.ts';
import type { Bounds } from '../../model/atlas.ts';
import { boxOfCell } from '../../prepared/cells.ts';
import type { PreparedFolder } from '../../prepared/open-folder.ts';
import { countedCells, type MapStand, recordChoice } from '../../prepared/prepared-view.ts';
import { tallyOf, valuesOf } from '../../prepared/tally.ts';
import type { Theme } from '../../state/atlas-state.ts';
import { AskedFault } from './AskedFault.tsx';
import { CellList } from './CellList.tsx';
import { cellWords } from './cell-words.ts';
import { FacetValues } from './FacetValues.tsx';
import { MonthControl } from './MonthControl.tsx';
import { monthsWords } from './month-words.ts';
import { OpenedRecord } from './OpenedRecord.tsx';
import { PreparedProvider } from './prepared-context.tsx';
import { RecordPages } from './RecordPages.tsx';
import { useAsked } from './use-asked.ts';
import { usePreparedView, type ViewAddress } from './use-prepared-view.ts';
import './prepared.css';

interface CellShown {
  id: number;
  box: Bounds;
  events: number;
  label: string;
  isChosen: boolean;
}

/** The map, as this page needs it. */
export type MakeCellMap = (
  container: HTMLElement,
  listeners: {
    camera: MapStand | null;
    opening: Bounds;
    onCell: (cell: number | null) => void;
    onView: (view: Bounds, camera: MapStand, byReader: boolean) => void;
    onPartMissing: (part: MapPart) => void;
    onLost: () => void;
  },
) => Promise<{ show(cells: readonly CellShown[]): void; remove(): void }>;

export interface PreparedPageProps {
  messages: Messages;
  words: PreparedWords;
  folder: PreparedFolder;
  theme: Theme;
  address: ViewAddress;
  /** What of the address means nothing here. */
  left: readonly string[];
  makeMap: MakeCellMap;
  /** Loads the page again on the same view. */
  reload: () => void;
  /** Address of the atlas. */
  atlas: string;
}

const boundsOf = ({
  west,
  south,
  east,
  north,
}: {
  west: number;
  south: number;
  east: number;
  north: number;
}): Bounds => [west, south, east, north];

/** Where there is no map, the whole is shown in the widest cells. */
const withoutMap = 0;

export function PreparedPage({
  messages,
  words,
  folder,
  theme,
  address,
  left,
  makeMap,
  reload,
  atlas,
}: PreparedPageProps) {
  const { manifest } = folder;
  const { view, change } = usePreparedView(address);
  const [stand, setStand] = useState<{ box: Bounds; zoom: number } | null>(null);
  const [missing, setMissing] = useState<readonly MapPart[]>([]);
  const [isMapLost, setMapLost] = useState(false);
  const container = useRef<HTMLDivElement>(null);
  const [map, setMap] = useState<Awaited<ReturnType<MakeCellMap>> | null>(null);
  const zoomShown = useRef(0);

  // biome-ignore lint/correctness/useExhaustiveDependencies: the map is made once.
  useEffect(() => {
    let isGone = false;
    let remove = () => {};
    const lost = () => {
      if (isGone) return;
      setMapLost(true);
      setStand((known) => known ?? { box: boundsOf(manifest.extent), zoom: withoutMap });
    };
    makeMap(container.current as HTMLElement, {
      ...{ camera: view.map, opening: boundsOf(manifest.extent), onLost: lost },
      onCell: (cell) => change({ cell: cell === null ? null : { zoom: zoomShown.current, cell }, record: null }, true),
      onView(box, camera, byReader) {
        setStand({ box, zoom: camera.zoom });
        if (byReader) change({ map: camera });
      },
      onPartMissing: (part) => setMissing((known) => (known.includes(part) ? known : [...known, part])),
    }).then(
      (made) => {
        if (isGone) return made.remove();
        remove = made.remove;
        setMap(made);
      },
      (cause: unknown) => {
        console.warn('there is no map', cause);
        lost();
      },
    );
    return () => {
      isGone = true;
      remove();
    };
  }, []);

  const counts = useAsked(
    JSON.stringify(stand),
    stand &&
      (() => {
        const [west, south, east, north] = stand.box;
        return folder.counts.of({ west, south, east, north }, stand.zoom);
      }),
  );
  const { answer } = counts;
  zoomShown.current = answer?.zoom ?? 0;

  const { months, facet, cell } = view;
  const shown = useMemo(() => {
    if (!answer) return null;
    const ofView = tallyOf(answer.rows, { months, facet, within: answer.cells });
    const choice = { months, facet, within: countedCells(view, answer.zoom, answer.cells) };
    const own = cell ? tallyOf(answer.rows, choice) : ofView;
    const cells = [...ofView.cells].map(([id, events]) => ({ cell: id, events })).sort((a, b) => b.events - a.events);
    return { choice, own, cells };
  }, [answer, view, months, facet, cell]);
  const values = useMemo(
    () => manifest.columns.facets.map((_, at) => (shown && answer ? valuesOf(answer.rows, shown.choice, at + 1) : [])),
    [manifest, shown, answer],
  );

  const short = useMemo(() => new Intl.NumberFormat(messages.locale, { notation: 'compact' }), [messages.locale]);
  useEffect(() => {
    if (!answer || !shown) return;
    map?.show(
      shown.cells.map(({ cell: id, events }) => ({
        ...{ id, events, label: short.format(events), box: boundsOf(boxOfCell(id, answer.zoom)) },
        isChosen: cell !== null && cell.zoom === answer.zoom && cell.cell === id,
      })),
    );
  }, [map, answer, shown, short, cell]);

  const title = manifest.title || words.untitled(folder.address);
  const inMonths = monthsWords(months, messages);
  const total = shown?.own.total ?? 0;
  return (
    <PreparedProvider value={{ messages, words, folder, reload, change }}>
      <div className="atlas prepared" data-theme={theme} lang={messages.language}>
        <header className="prepared-head">
          <h1>{title}</h1>
          <a href={atlas}>{words.toAtlas}</a>
          <p className="small">
            {words.whose(manifest.events, manifest.credit, new Intl.ListFormat(messages.locale).format(manifest.given))}{' '}
            {manifest.leftOut > 0 && words.leftOut(manifest.leftOut)}
          </p>
          {left.length > 0 && <p role="alert">{words.left(left.join(' · '))}</p>}
        </header>
        <section className="prepared-map" aria-label={words.map}>
          <div className="map" ref={container} />
          {isMapLost && <p role="alert">{messages.loading.mapMissing(messages.loading.mapReason.other)}</p>}
          {missing.length > 0 && !isMapLost && (
            <p role="status">{messages.loading.mapIncomplete(missing.map((part) => messages.loading.mapPart[part]))}</p>
          )}
        </section>
        <MonthControl months={months} events={shown?.own.months ?? new Map()} />
        <main className="prepared-side">
          <AskedFault asked={counts} />
          {view.record !== null ? (
            <OpenedRecord key={view.record} row={view.record} />
          ) : (
            <>
              <p role="status" className="prepared-total" aria-busy={counts.isWaiting}>
                {!shown
                  ? words.reading
                  : cell
                    ? words.inCell(total, cellWords(cell.cell, cell.zoom, words), inMonths)
                    : words.inView(total, inMonths)}
              </p>
              {cell && (
                <button type="button" className="quiet" onClick={() => change({ cell: null }, true)}>
                  {words.wholeView}
                </button>
              )}
              <p className="small">{words.mapHint}</p>
              {manifest.columns.facets.map((column, at) => (
                <FacetValues key={column} column={column} of={at + 1} values={values[at] ?? []} chosen={facet} />
              ))}
              {answer && <CellList cells={shown?.cells ?? []} zoom={answer.zoom} chosen={cell} />}
              {answer && <RecordPages choice={recordChoice(view, answer.zoom, answer.cells)} total={total} />}
            </>
          )}
        </main>
      </div>
    </PreparedProvider>
  );
}

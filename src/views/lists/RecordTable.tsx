// The records in the window as a table that takes the map's place; on a phone, as cards. Only the rows in sight are drawn.
import { defaultRangeExtractor, type Range, useVirtualizer } from '@tanstack/react-virtual';
import { type KeyboardEvent, useCallback, useEffect, useLayoutEffect, useRef, useState } from 'react';
import type { SettledScene } from '../../scene/scene.ts';
import { useAtlas } from '../parts/atlas-context.tsx';
import { EmptyWindow } from './EmptyWindow.tsx';
import { RecordRow } from './RecordRow.tsx';
import { TableHead } from './TableHead.tsx';

/** In CSS pixels, until a row has been measured. */
const usualHeight = 60;
/** Of the head, which stays while the rows move under it. */
const headHeight = 36;
/** Rows that Page Up and Page Down pass over. */
const pageOfRows = 10;

/** The row a key leads to; `null` for any other key. */
function rowAfter(key: string, row: number, count: number): number | null {
  const steps: Record<string, number> = {
    ArrowDown: 1,
    ArrowUp: -1,
    PageDown: pageOfRows,
    PageUp: -pageOfRows,
    Home: -count,
    End: count,
  };
  const step = steps[key];
  return step === undefined ? null : Math.min(Math.max(0, row + step), count - 1);
}

export function RecordTable({ page }: { page: SettledScene }) {
  const { messages, send, elements } = useAtlas();
  const { narrowing } = messages;
  const { state } = page;
  const { sort, selection } = state;
  const table = page.table();
  const open = 'event' in selection ? selection.event : null;
  const scroller = useRef<HTMLDivElement>(null);
  const section = useRef<HTMLElement>(null);
  const [wished, setWished] = useState(() => Math.max(0, open ? table.indexOf(open) : 0));
  const active = Math.min(wished, Math.max(0, table.count - 1));
  const focusWanted = useRef(false);

  const rows = useVirtualizer({
    count: table.count,
    getScrollElement: () => scroller.current,
    estimateSize: () => usualHeight,
    getItemKey: useCallback((index: number) => table.idAt(index), [table]),
    overscan: 6,
    scrollMargin: headHeight,
    scrollPaddingStart: headHeight,
    // The row that has the focus stays drawn, wherever the reader scrolls to.
    rangeExtractor: useCallback(
      (range: Range) => [...new Set([...defaultRangeExtractor(range), active])].sort((a, b) => a - b),
      [active],
    ),
  });

  // biome-ignore lint/correctness/useExhaustiveDependencies: once, when the table opens, and when its rows have their height.
  useEffect(() => {
    if (active > 0) rows.scrollToIndex(active, { align: 'center' });
    // A link brings table and record, and the table arrives last: on a phone the record that was in sight has been moved by it.
    if (open && document.activeElement === document.body)
      elements.find(`event-${open}`)?.scrollIntoView({ block: 'start' });
    // On a phone the table stands above what opened it.
    else if ((section.current?.getBoundingClientRect().top ?? 0) < 0)
      section.current?.scrollIntoView({ block: 'start' });
  }, []);

  useLayoutEffect(() => {
    if (!focusWanted.current) return;
    focusWanted.current = false;
    const button = scroller.current?.querySelector<HTMLElement>(`[data-index="${active}"] button`);
    button?.focus({ preventScroll: true });
  }, [active]);

  const move = (event: KeyboardEvent) => {
    const after = rowAfter(event.key, active, table.count);
    if (after === null) return;
    event.preventDefault();
    focusWanted.current = true;
    setWished(after);
    rows.scrollToIndex(after);
  };

  const sortBy = (by: typeof sort.by) => {
    send({ type: 'records-sorted', by });
    setWished(0);
    scroller.current?.scrollTo(0, 0);
  };

  return (
    <section
      className="records"
      id={elements.idOf('list')}
      tabIndex={-1}
      ref={section}
      aria-labelledby={elements.idOf('records-title')}
    >
      <header className="records-head">
        <h2 id={elements.idOf('records-title')}>{narrowing.listings.records}</h2>
        <p className="small">
          {state.timeOf === 'event'
            ? narrowing.tableOf(table.count)
            : narrowing.tableOfClaims(table.count, page.recordsInWindow)}
        </p>
        <button type="button" className="quiet" onClick={() => send({ type: 'listing-chosen', listing: 'places' })}>
          {narrowing.backToMap}
        </button>
      </header>
      {table.count === 0 ? (
        <EmptyWindow nearest={page.nearest} />
      ) : (
        <div className="records-scroll" ref={scroller}>
          {/* biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: what is walked through with the arrow keys is a grid (ARIA 1.2). */}
          <table role="grid" aria-labelledby={elements.idOf('records-title')} aria-rowcount={table.count + 1}>
            <TableHead sort={sort} onSort={sortBy} />
            <tbody style={{ height: rows.getTotalSize() }} onKeyDown={move}>
              {rows.getVirtualItems().map(({ index, key, start }) => (
                <RecordRow
                  key={key}
                  table={table}
                  index={index}
                  top={start - headHeight}
                  open={table.idAt(index) === open}
                  active={index === active}
                  measure={rows.measureElement}
                  onFocus={setWished}
                />
              ))}
            </tbody>
          </table>
        </div>
      )}
    </section>
  );
}

// A row of the table of records: when, where, what, how much, who says so, how surely in the window.
import { memo } from 'react';
import { figureInWords } from '../../messages/figure-words.ts';
import type { RecordTable } from '../../scene/record-table.ts';
import { spreadInWords } from '../figures/spread-words.ts';
import { useAtlas } from '../parts/atlas-context.tsx';
import { joinedInWords } from '../parts/joined-words.ts';
import { Mixed } from '../parts/Mixed.tsx';
import { useDates } from '../parts/use-dates.ts';

interface RecordRowProps {
  table: RecordTable;
  index: number;
  /** In CSS pixels, from the head of the table. */
  top: number;
  /** Its record is open on the facing page. */
  open: boolean;
  /** The one row that Tab leads to. */
  active: boolean;
  measure: (row: HTMLTableRowElement | null) => void;
  onFocus: (index: number) => void;
}

export const RecordRow = memo(function RecordRow({
  table,
  index,
  top,
  open,
  active,
  measure,
  onFocus,
}: RecordRowProps) {
  const { messages, send } = useAtlas();
  const dates = useDates();
  const { narrowing, terms } = messages;
  const { event, certain, places, dates: given, figures, asPrinted, corroboration, joined } = table.row(index);
  const others = joinedInWords(joined, messages);
  const [first] = figures;
  const said = asPrinted ? figureInWords(asPrinted, messages) : first && spreadInWords(first, messages);
  const styles = [...new Set(given.filter(({ calendar }) => calendar !== 'gregorian').map(({ calendar }) => calendar))];
  const kind = terms.eventKind(event.kind);
  const category = terms.category(event.category);
  return (
    <tr
      ref={measure}
      data-index={index}
      aria-rowindex={index + 2}
      className={open ? 'open' : undefined}
      style={{ transform: `translateY(${top}px)` }}
    >
      <td className="column-time">
        {given.length > 0 ? given.map((date) => dates.historical(date)).join('; ') : messages.undatedRecord}
        {styles.map((style) => (
          <span key={style} className="small">
            {' '}
            {style === 'julian' ? messages.printedOldStyle : terms.calendar[style]}
          </span>
        ))}
      </td>
      <td className="column-place">{places.map(({ title }) => title).join(', ')}</td>
      <td className="column-title">
        <button
          type="button"
          tabIndex={active ? 0 : -1}
          aria-current={open || undefined}
          onFocus={() => onFocus(index)}
          onClick={() => send({ type: 'event-chosen', event: event.id, claim: null })}
        >
          <span lang={messages.recordLanguage}>{event.title}</span>
        </button>
        {others && <span className="small"> {others}</span>}
      </td>
      <td className="column-kind">
        {kind}
        {category !== kind && `, ${category}`}
      </td>
      <td className="column-figures">
        {said ? <Mixed text={said} /> : <span className="small">{narrowing.noFigures}</span>}
        {figures.length > 1 && <span className="small"> {narrowing.moreFigures(figures.length - 1)}</span>}
      </td>
      <td className="column-sources">
        <span className="column-name">{narrowing.columns.sources}: </span>
        {narrowing.sourcesOf(corroboration.sources, corroboration.independent)}
      </td>
      <td className="column-certainty">
        <span className="column-name">{narrowing.columns.certainty}: </span>
        {certain ? narrowing.certainty.certain : narrowing.certainty.possible}
      </td>
    </tr>
  );
});

// The squares of the map as a list, those with most events first: what the map shows, for whoever does not see it.
import type { ChosenCell } from '../../prepared/prepared-view.ts';
import { cellWords } from './cell-words.ts';
import { usePrepared } from './prepared-context.tsx';

interface CellListProps {
  cells: readonly { cell: number; events: number }[];
  zoom: number;
  chosen: ChosenCell | null;
}

const most = 40;

export function CellList({ cells, zoom, chosen }: CellListProps) {
  const { words, messages, change } = usePrepared();
  return (
    <details className="prepared-cells">
      <summary>
        {words.cells} ({messages.number(cells.length)})
      </summary>
      <ul>
        {cells.slice(0, most).map(({ cell, events }) => {
          const isChosen = chosen?.zoom === zoom && chosen.cell === cell;
          return (
            <li key={cell}>
              <button
                type="button"
                className="prepared-value"
                aria-pressed={isChosen}
                onClick={() => change({ cell: isChosen ? null : { zoom, cell }, record: null }, true)}
              >
                <span>{cellWords(cell, zoom, words)}</span> <span className="small">{messages.number(events)}</span>
              </button>
            </li>
          );
        })}
      </ul>
      {cells.length > most && <p className="small">{words.cellsMore(cells.length - most)}</p>}
    </details>
  );
}

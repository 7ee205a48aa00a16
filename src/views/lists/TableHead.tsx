// The head of the table of records: each column's name sorts by it, and turns it round when it is the one sorted by.
import { type RecordSort, type SortColumn, sortColumns } from '../../state/atlas-state.ts';
import { useAtlas } from '../parts/atlas-context.tsx';

interface TableHeadProps {
  sort: RecordSort;
  onSort: (by: SortColumn) => void;
}

export function TableHead({ sort, onSort }: TableHeadProps) {
  const { messages } = useAtlas();
  return (
    <thead>
      <tr aria-rowindex={1}>
        {sortColumns.map((column) => {
          const sorted = column === sort.by ? (sort.descending ? 'descending' : 'ascending') : undefined;
          return (
            <th key={column} scope="col" className={`column-${column}`} aria-sort={sorted}>
              <button type="button" onClick={() => onSort(column)}>
                {messages.narrowing.columns[column]}
                <svg viewBox="0 0 16 16" aria-hidden="true">
                  <path d={sorted === 'descending' ? 'M3 6h10l-5 6z' : 'M3 10h10L8 4z'} />
                </svg>
              </button>
            </th>
          );
        })}
      </tr>
    </thead>
  );
}

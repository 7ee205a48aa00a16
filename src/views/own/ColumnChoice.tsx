// Which column of the table something stands in, with the reason of the guess and cells of the reader's.
interface ColumnChoiceProps {
  label: string;
  columns: readonly string[];
  column: string | null;
  none: string;
  examples: readonly string[];
  reason: string;
  onChosen: (column: string | null) => void;
}

const longest = 40;
const short = (cell: string) => (cell.length > longest ? `${cell.slice(0, longest - 1)}…` : cell);

export function ColumnChoice({ label, columns, column, none, examples, reason, onChosen }: ColumnChoiceProps) {
  // Columns go by their place in the list: any text may be the name of one.
  const at = column === null ? -1 : columns.indexOf(column);
  return (
    <label className="own-column">
      <span>{label}</span>
      <select
        value={String(at)}
        onChange={({ currentTarget }) => onChosen(columns[Number(currentTarget.value)] ?? null)}
      >
        <option value="-1">{none}</option>
        {columns.map((name, place) => (
          <option key={name} value={String(place)}>
            {name}
          </option>
        ))}
      </select>
      <span className="small own-cells">
        {examples.map(short).join(' · ')}
        {reason && examples.length > 0 ? ` (${reason})` : ''}
      </span>
    </label>
  );
}

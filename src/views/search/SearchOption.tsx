// A row of the search list: its name, and a line that tells it from others.
import type { HTMLAttributes } from 'react';
import { useAtlas } from '../parts/atlas-context.tsx';
import { Mixed } from '../parts/Mixed.tsx';
import { useDates } from '../parts/use-dates.ts';
import { rowWords, type SearchRow } from './search-rows.ts';

interface SearchOptionProps {
  row: SearchRow;
  highlighted: boolean;
  /** Role, id, selection and listeners of the combobox. */
  props: HTMLAttributes<HTMLElement>;
}

export function SearchOption({ row, highlighted, props }: SearchOptionProps) {
  const { messages } = useAtlas();
  const dates = useDates();
  const { title, second } = rowWords(row, messages, dates);
  return (
    <div {...props} className={`search-row of-${row.type}${highlighted ? ' highlighted' : ''}`}>
      <bdi className="search-title">
        <Mixed text={title} />
      </bdi>
      {second && (
        <bdi className="small">
          <Mixed text={second} />
        </bdi>
      )}
    </div>
  );
}

// The search box is fetched once the page stands. Until it has come, its field takes what is typed, and hands it on.
import { type ReactNode, type RefObject, useRef, useState } from 'react';
import { useAtlas } from '../parts/atlas-context.tsx';
import { LazyPart } from '../parts/LazyPart.tsx';
import { searchField } from './search-field.ts';
import { useSlash } from './use-slash.ts';

export function LazySearch() {
  const [typed, setTyped] = useState('');
  const field = useRef<HTMLInputElement>(null);
  return (
    <LazyPart
      name="src/views/search/SearchBox.tsx"
      open={() => import('./SearchBox.tsx')}
      whileMissing={(missing) => <PlainField field={field} typed={typed} onTyped={setTyped} missing={missing} />}
    >
      {({ SearchBox }) => (
        <SearchBox
          typedBefore={typed}
          takesFocus={field.current !== null && field.current === document.activeElement}
        />
      )}
    </LazyPart>
  );
}

interface PlainFieldProps {
  field: RefObject<HTMLInputElement | null>;
  typed: string;
  onTyped: (typed: string) => void;
  missing: ReactNode;
}

function PlainField({ field, typed, onTyped, missing }: PlainFieldProps) {
  const { messages, elements } = useAtlas();
  const { search } = messages;
  useSlash(field, elements);
  return (
    <search className="search">
      <input
        ref={field}
        role="combobox"
        aria-expanded={false}
        aria-label={search.label}
        value={typed}
        onInput={(event) => onTyped(event.currentTarget.value)}
        {...searchField(search)}
      />
      <span className="search-key" aria-hidden="true">
        /
      </span>
      {missing && typed.trim() !== '' && <div className="search-sheet">{missing}</div>}
    </search>
  );
}

// The search box: a combobox over places, events, persons and sources, for the keyboard first. `/` leads to it from anywhere.
import { useCombobox } from 'downshift';
import { useLayoutEffect, useMemo, useRef, useState } from 'react';
import { useAtlas } from '../parts/atlas-context.tsx';
import { useAnswer } from '../parts/use-answer.ts';
import { SearchOption } from './SearchOption.tsx';
import { searchField } from './search-field.ts';
import { actionOf, rowsOf, type SearchRow } from './search-rows.ts';
import { useSlash } from './use-slash.ts';

const { stateChangeTypes } = useCombobox;
const noRows = { all: [], groups: [] };

interface SearchBoxProps {
  /** What was typed before the box had come. */
  typedBefore: string;
  /** The reader was already in the field. */
  takesFocus: boolean;
}

export function SearchBox({ typedBefore, takesFocus }: SearchBoxProps) {
  const { messages, send, questions, elements } = useAtlas();
  const { search } = messages;
  const [typed, setTyped] = useState(typedBefore);
  const field = useRef<HTMLInputElement>(null);
  const results = useAnswer(questions.words, typed);
  const { all, groups } = useMemo(() => (results ? rowsOf(results, messages) : noRows), [results, messages]);

  const box = useCombobox<SearchRow>({
    id: elements.idOf('search'),
    initialInputValue: typedBefore,
    initialIsOpen: typedBefore.trim() !== '',
    items: [...all],
    // Nothing stays chosen: a row is an act.
    selectedItem: null,
    defaultHighlightedIndex: 0,
    itemToString: () => typed,
    onInputValueChange: ({ inputValue }) => setTyped(inputValue),
    onSelectedItemChange: ({ selectedItem }) => {
      if (!selectedItem) return;
      send(actionOf(selectedItem));
      // Who knows what to look for is shown it: the list rises into sight.
      send({ type: 'introduction-closed' });
    },
    stateReducer: (state, { type, changes }) => {
      switch (type) {
        // Leaving the field chooses nothing and keeps what is typed.
        case stateChangeTypes.InputBlur:
          return { ...changes, selectedItem: null, inputValue: state.inputValue };
        case stateChangeTypes.InputKeyDownEnter:
        case stateChangeTypes.ItemClick:
          return changes.selectedItem ? { ...changes, inputValue: '', isOpen: false } : changes;
        // Told that nothing stays chosen, the library would write the former words back.
        case stateChangeTypes.ControlledPropUpdatedSelectedItem:
          return { ...changes, inputValue: state.inputValue };
        case stateChangeTypes.InputKeyDownEscape:
          return { ...changes, selectedItem: null };
        default:
          return { ...changes, isOpen: (changes.isOpen ?? false) && (changes.inputValue ?? '').trim() !== '' };
      }
    },
  });
  useSlash(field, elements);
  const cameFocused = useRef(takesFocus);
  // Before the next key can be pressed: it would be lost.
  useLayoutEffect(() => {
    if (cameFocused.current) field.current?.focus();
  }, []);

  const isOpen = box.isOpen && results !== null && results.query !== '';
  const option = (row: SearchRow, index: number) => (
    <SearchOption
      key={`${row.type} ${index}`}
      row={row}
      highlighted={box.highlightedIndex === index}
      props={box.getItemProps({ item: row, index })}
    />
  );

  return (
    <search className="search">
      <label className="unseen" htmlFor={elements.idOf('search-input')} {...box.getLabelProps()}>
        {search.label}
      </label>
      <input
        {...box.getInputProps({
          ref: field,
          // The index is built while the reader looks for the first key.
          onFocus: () => setTimeout(() => questions.words('a')),
        })}
        {...searchField(search)}
      />
      <span className="search-key" aria-hidden="true">
        /
      </span>
      <div className="search-sheet" hidden={!isOpen}>
        <div className="search-list" {...box.getMenuProps({ 'aria-label': search.results })}>
          {isOpen &&
            groups.map(({ name, rows, total, first }) =>
              name === 'words' ? (
                rows.map((row, i) => option(row, first + i))
              ) : (
                // biome-ignore lint/a11y/useSemanticElements: a listbox holds groups of options, not fieldsets.
                <div key={name} role="group" aria-labelledby={elements.idOf(`search-${name}`)} className="search-group">
                  <p id={elements.idOf(`search-${name}`)} className="search-heading" role="presentation">
                    {search.groups[name]}{' '}
                    {total > rows.length && <span className="small">{search.ofAll(rows.length, total)}</span>}
                  </p>
                  {rows.map((row, i) => option(row, first + i))}
                </div>
              ),
            )}
        </div>
        {isOpen && results.asked && <p className="search-note">{search.partOnly(results.asked, results.query)}</p>}
        {isOpen && results.records === 0 && results.inAll > 0 && (
          <p className="search-note">{search.hiddenByFilters(results.inAll, results.query)}</p>
        )}
        {isOpen && all.length === 0 && results.inAll === 0 && (
          <p className="search-note">
            <bdi>{search.nothing(results.query)}</bdi> {search.nothingNext}
          </p>
        )}
      </div>
      <span className="unseen" aria-live="polite">
        {isOpen && (all.length > 0 ? search.announce(all.length) : search.nothing(results.query))}
      </span>
    </search>
  );
}

// The values of one column that the counts are kept by, the commonest first; one of them at a time narrows all that is shown.
import { useState } from 'react';
import type { Choice } from '../../prepared/tally.ts';
import { usePrepared } from './prepared-context.tsx';

interface FacetValuesProps {
  column: string;
  /** Counted from 1. */
  of: number;
  values: readonly { value: string; events: number }[];
  chosen: Choice['facet'];
}

const few = 8;

export function FacetValues({ column, of, values, chosen }: FacetValuesProps) {
  const { words, messages, change } = usePrepared();
  const [isLong, setLong] = useState(false);
  const isChosen = (value: string) => chosen?.of === of && chosen.value === value;
  // What is chosen stays to be seen, also where nothing is left of it.
  const own =
    chosen?.of === of && !values.some(({ value }) => value === chosen.value)
      ? [{ value: chosen.value, events: 0 }]
      : [];
  const shown = [...own, ...values].filter(({ value }, at) => isLong || at < few || isChosen(value));
  return (
    <section aria-label={column}>
      <h2>{column}</h2>
      <ul>
        {shown.map(({ value, events }) => (
          <li key={value}>
            <button
              type="button"
              className="prepared-value"
              aria-pressed={isChosen(value)}
              onClick={() => change({ facet: isChosen(value) ? null : { of, value }, record: null }, true)}
            >
              <span>{value || words.emptyValue}</span> <span className="small">{messages.number(events)}</span>
            </button>
          </li>
        ))}
      </ul>
      {values.length > few && (
        <button type="button" className="link" onClick={() => setLong(!isLong)}>
          {isLong ? words.fewerValues : words.allValues(values.length)}
        </button>
      )}
    </section>
  );
}

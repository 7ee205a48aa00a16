// One facet: its values with their counts, the commonest first. The group folds, and shows the rare values when asked.
import { useState } from 'react';
import type { FacetValues } from '../../scene/page-questions.ts';
import type { SettledScene } from '../../scene/scene.ts';
import type { FacetName } from '../../state/atlas-state.ts';
import { useAtlas } from '../parts/atlas-context.tsx';
import { useOwnId } from '../parts/use-own-id.ts';
import { facetWord } from './facet-words.ts';

/** Values that are shown without asking; a group with one more than that is shown whole. */
const fewValues = 8;

interface FacetGroupProps {
  name: FacetName;
  page: SettledScene;
  values: FacetValues;
  unfolded: boolean;
}

export function FacetGroup({ name, page, values, unfolded }: FacetGroupProps) {
  const { messages, send } = useAtlas();
  const { narrowing } = messages;
  const chosen = page.state.filters[name];
  const [folded, setFolded] = useState<boolean | null>(null);
  const [whole, setWhole] = useState(false);
  const body = useOwnId();
  const open = folded === null ? unfolded || chosen.length > 0 : !folded;
  const isLong = values.length > fewValues + 1;
  const shown = isLong && !whole ? values.filter(({ value }, i) => i < fewValues || chosen.includes(value)) : values;
  return (
    <fieldset className="facet">
      <legend>
        <button type="button" aria-expanded={open} aria-controls={body} onClick={() => setFolded(open)}>
          {messages.facets[name]}
        </button>
      </legend>
      <div id={body}>
        {open &&
          shown.map(({ value, count }) => (
            <label key={value} className={count === 0 ? 'none' : undefined}>
              <input
                type="checkbox"
                checked={chosen.includes(value)}
                onChange={() => send({ type: 'facet-toggled', facet: name, value })}
              />
              <span>{facetWord(name, value, messages, page)}</span>{' '}
              <span className="tally">{messages.number(count)}</span>
            </label>
          ))}
        {open && isLong && (
          <button type="button" className="link small" aria-expanded={whole} onClick={() => setWhole(!whole)}>
            {whole ? narrowing.showFewer : narrowing.showAll(values.length)}
          </button>
        )}
      </div>
    </fieldset>
  );
}

// The facets: what to narrow the records to, each value with the number of records it would leave in the window.
import { type FacetName, facetNames, isFiltered } from '../state/atlas-state.ts';
import type { SettledScene } from '../state/scene.ts';
import { useAtlas } from './atlas-context.tsx';
import { facetWord } from './facet-words.ts';

export function FacetList({ page }: { page: SettledScene }) {
  const { messages, send } = useAtlas();
  const filtered = isFiltered(page.state.filters);
  return (
    <details className="facets" open={filtered || undefined}>
      <summary>{messages.filter}</summary>
      {filtered && (
        <button type="button" className="quiet" onClick={() => send({ type: 'filters-cleared' })}>
          {messages.clearFilters}
        </button>
      )}
      {facetNames.map((name) => (
        <Facet key={name} name={name} page={page} />
      ))}
    </details>
  );
}

function Facet({ name, page }: { name: FacetName; page: SettledScene }) {
  const { messages, send } = useAtlas();
  const chosen = page.state.filters[name];
  return (
    <fieldset className="facet">
      <legend>{messages.facets[name]}</legend>
      {page.facets[name].map(({ value, count }) => (
        <label key={value} className={count === 0 ? 'none' : undefined}>
          <input
            type="checkbox"
            checked={chosen.includes(value)}
            onChange={() => send({ type: 'facet-toggled', facet: name, value })}
          />
          <span>{facetWord(name, value, messages, page)}</span> <span className="tally">{messages.number(count)}</span>
        </label>
      ))}
    </fieldset>
  );
}

// The view as small maps, for each source or for each year: worked out when they are asked for.
import { useMemo, useState } from 'react';
import type { ComparisonWords } from '../../messages/en/comparison.ts';
import { type SmallMapKind, smallMapKinds, smallMaps } from '../../scene/compare/small-maps.ts';
import type { SettledScene } from '../../scene/scene.ts';
import { useAtlas } from '../parts/atlas-context.tsx';
import { SmallMapRow } from './SmallMapRow.tsx';

export function SmallMapsFold({ page, words }: { page: SettledScene; words: ComparisonWords }) {
  const { elements } = useAtlas();
  const [kind, setKind] = useState<SmallMapKind | null>(null);
  const maps = useMemo(() => kind && smallMaps(page.views, kind), [page, kind]);
  return (
    <details
      className="small-maps-fold"
      onToggle={({ currentTarget }) => setKind(currentTarget.open ? 'sources' : null)}
    >
      <summary>{words.multiples}</summary>
      {kind && maps && (
        <>
          <div className="facet" role="radiogroup" aria-label={words.multiples}>
            {smallMapKinds.map((one) => (
              <label key={one}>
                <input
                  type="radio"
                  name={elements.idOf('small-maps')}
                  checked={kind === one}
                  onChange={() => setKind(one)}
                />
                <span>{words.multiplesOf[one]}</span>
              </label>
            ))}
          </div>
          <SmallMapRow maps={maps} page={page} words={words} />
          <p className="small">{words.multiplesScale}</p>
        </>
      )}
    </details>
  );
}

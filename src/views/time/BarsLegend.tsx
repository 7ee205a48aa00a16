// What the bars mean, in words, beside them: what a bar counts, dark and pale, and the thin lines over them; or the parts of split bars.
import { memo } from 'react';
import type { Scene } from '../../scene/scene.ts';
import { useAtlas } from '../parts/atlas-context.tsx';
import { separator } from './Histogram.tsx';
import { partWords } from './part-words.ts';

export function BarsLegend({ scene }: { scene: Scene }) {
  const { messages } = useAtlas();
  const { bars, besideBars, state } = scene;
  return (
    <Legend
      ofClaims={state.timeOf === 'source'}
      grain={bars.grain}
      hasLong={bars.long.length + (besideBars?.long.length ?? 0) > 0}
      silence={state.silence}
      twoSided={besideBars !== null}
      parts={besideBars ? '' : partWords(scene, messages).join(separator)}
    />
  );
}

interface LegendProps {
  ofClaims: boolean;
  grain: Scene['bars']['grain'];
  hasLong: boolean;
  silence: boolean;
  /** Bars of two views, above and below a line. */
  twoSided: boolean;
  parts: string;
}

/** Not drawn anew while time moves. */
const Legend = memo(function Legend({ ofClaims, grain, hasLong, silence, twoSided, parts }: LegendProps) {
  const { timeWords, onSide } = useAtlas().messages;
  const { legend } = timeWords;
  const counts = legend.counts[ofClaims ? 'source' : 'event'][grain];
  const samples: [drawing: string, means: string][] = parts
    ? parts.split(separator).map((word, i) => [`part part-${i}`, word])
    : [
        ...(twoSided
          ? ([
              ['certain', onSide.a(legend.above)],
              ['certain second', onSide.b(legend.below)],
            ] as [string, string][])
          : ([['certain', legend.dated]] as [string, string][])),
        ['possible', legend.mayFall],
      ];
  return (
    <p className="legend small">
      <span>{counts}</span>
      {samples.map(([drawing, means]) => (
        <span key={means}>
          <i className={drawing} aria-hidden="true" /> {means}
        </span>
      ))}
      {hasLong && (
        <span>
          <i className="long" aria-hidden="true" /> {legend.longer}
        </span>
      )}
      {silence && (
        <span>
          <i className="silent" aria-hidden="true" /> {legend.silent[grain]}
        </span>
      )}
    </p>
  );
});

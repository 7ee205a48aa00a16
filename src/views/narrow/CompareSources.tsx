// Two sources beside one another: which two, and which of their records.
import type { Source } from '../../model/source.ts';
import type { LensCounts } from '../../scene/scene.ts';
import { compareShows, type Lens } from '../../state/atlas-state.ts';
import { useAtlas } from '../parts/atlas-context.tsx';
import { sourceTitle } from './choice-words.ts';

interface CompareSourcesProps {
  lens: Extract<Lens, { type: 'compare' }>;
  counts: NonNullable<LensCounts['compare']>;
  /** The sources to choose from. */
  among: LensCounts['sources'];
  sources: ReadonlyMap<string, Source>;
}

export function CompareSources({ lens, counts, among, sources }: CompareSourcesProps) {
  const { messages, send, elements } = useAtlas();
  const { narrowing } = messages;
  const { first, second, show } = lens;
  const titles = [sourceTitle(sources, first), sourceTitle(sources, second)] as const;
  const change = (more: Partial<typeof lens>) => send({ type: 'lens-chosen', lens: { ...lens, ...more } });
  /** Choosing the other one of the two changes them over. */
  const choose = (side: 'first' | 'second', chosen: string) => {
    const other = side === 'first' ? 'second' : 'first';
    change({ [side]: chosen, ...(chosen === lens[other] ? { [other]: lens[side] } : {}) });
  };
  return (
    <div className="compare">
      {(['first', 'second'] as const).map((side) => (
        <select
          key={side}
          aria-label={side === 'first' ? narrowing.firstSource : narrowing.secondSource}
          value={lens[side]}
          onChange={({ target }) => choose(side, target.value)}
        >
          {among.map(({ source }) => (
            <option key={source} value={source}>
              {sourceTitle(sources, source)}
            </option>
          ))}
        </select>
      ))}
      <div className="facet" role="radiogroup" aria-label={narrowing.compareShow}>
        {compareShows.map((one) => (
          <label key={one} className={counts[one] === 0 ? 'none' : undefined}>
            <input
              type="radio"
              name={elements.idOf('compare')}
              checked={show === one}
              onChange={() => change({ show: one })}
            />
            <span>{narrowing.compareShows[one](...titles)}</span>{' '}
            <span className="tally">{messages.number(counts[one])}</span>
          </label>
        ))}
      </div>
      <p className="small">{narrowing.agreementIsNoProof}</p>
    </div>
  );
}

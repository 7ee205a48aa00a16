// Small maps of one scale side by side, each a link to the view that it shows: a disc for each place, its area by the records, hollow where all are only possible.
import type { ReactNode } from 'react';
import type { ComparisonWords } from '../../messages/en/comparison.ts';
import type { SmallMap, SmallMaps } from '../../scene/compare/small-maps.ts';
import type { SettledScene } from '../../scene/scene.ts';
import { sourceTitle } from '../narrow/choice-words.ts';
import { useAtlas } from '../parts/atlas-context.tsx';
import { useDates } from '../parts/use-dates.ts';
import { aspectInWords } from './aspect-words.ts';
import './small-maps.css';

/** Units of a drawing: its longer side, its margin, and the radius of one record. */
const size = 200;
const margin = 12;
const radiusOfOne = 2.6;

interface SmallMapRowProps {
  maps: SmallMaps;
  page: Pick<SettledScene, 'sources' | 'placeTitle'>;
  words: ComparisonWords;
}

export function SmallMapRow({ maps: { box, spots, maps }, page, words }: SmallMapRowProps) {
  const [west, north, east, south] = box;
  const scale = (size - 2 * margin) / Math.max(east - west, south - north, 1e-6);
  const at = (x: number, y: number) => [margin + (x - west) * scale, margin + (y - north) * scale] as const;
  const [width, height] = at(east, south).map((end) => Math.ceil(end + margin)) as [number, number];
  return (
    <ul className="small-maps">
      {maps.map((one) => (
        <li key={JSON.stringify(one.aspect)}>
          <SmallMapLink one={one} page={page} words={words}>
            <svg viewBox={`0 0 ${width} ${height}`} aria-hidden="true">
              <rect className="small-map-paper" width={width} height={height} />
              {spots.map(({ place, x, y }) => {
                const [cx, cy] = at(x, y);
                return <circle key={place} className="spot" cx={cx.toFixed(1)} cy={cy.toFixed(1)} r={0.9} />;
              })}
              {one.marks.map(({ place, x, y, records, certain }) => {
                const [cx, cy] = at(x, y);
                return (
                  <circle
                    key={place}
                    className={certain ? 'certain' : 'possible'}
                    cx={cx.toFixed(1)}
                    cy={cy.toFixed(1)}
                    r={(radiusOfOne * Math.sqrt(records)).toFixed(1)}
                  />
                );
              })}
            </svg>
          </SmallMapLink>
        </li>
      ))}
    </ul>
  );
}

interface SmallMapLinkProps extends Omit<SmallMapRowProps, 'maps'> {
  one: SmallMap;
  children: ReactNode;
}

function SmallMapLink({ one, page, words, children }: SmallMapLinkProps) {
  const { messages, addressOf } = useAtlas();
  const dates = useDates();
  const { aspect } = one;
  const title =
    aspect.type === 'lens' && aspect.lens?.type === 'source'
      ? sourceTitle(page.sources, aspect.lens.source)
      : aspect.type === 'window'
        ? dates.span({ earliestStart: aspect.window.from, latestEnd: aspect.window.to })
        : aspectInWords(aspect, page, words, messages, dates);
  return (
    <a href={addressOf(one.state)}>
      {children}
      <span className="small-map-title">{title}</span> <span className="small">{words.recordsIn(one.records)}</span>
    </a>
  );
}

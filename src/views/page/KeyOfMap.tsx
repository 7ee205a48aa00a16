// The key of the map: each kind of mark drawn once beside what it means, in the colours of the theme.
import type { ReactNode } from 'react';
import type { AboutWords } from '../../messages/en/about.ts';
import { useAtlas } from '../parts/atlas-context.tsx';

/** Radii in pixels of marks for 1, 10 and 40 records, as on the map. */
const radii = [5.5, 13.5, 18];
const [one = 6, some = 12] = radii;
const dots = 14;

function Drawing({ width = 44, height = 44, children }: { width?: number; height?: number; children: ReactNode }) {
  return (
    <svg
      className="key-drawing"
      width={width}
      height={height}
      viewBox={`${-width / 2} ${-height / 2} ${width} ${height}`}
      aria-hidden="true"
    >
      {children}
    </svg>
  );
}

function Patch({ hatched }: { hatched: boolean }) {
  return (
    <Drawing height={26}>
      {hatched ? (
        <path className="key-hatch" d="M-18 -3 l8 -7 M-18 6 l18 -16 M-14 10 l23 -20 M-4 10 l22 -20 M6 10 l12 -11" />
      ) : (
        <rect className="key-wash" x={-18} y={-10} width={36} height={20} />
      )}
      <rect className="key-edge" x={-18} y={-10} width={36} height={20} />
    </Drawing>
  );
}

export function KeyOfMap({ words }: { words: AboutWords['key'] }) {
  const { terms } = useAtlas().messages;
  const ring = Array.from({ length: dots }, (_, i) => (i / dots) * 2 * Math.PI);
  const rows: [drawing: ReactNode, means: string][] = [
    [
      <Drawing key="counts" width={108}>
        <circle className="key-mark" cx={-46} r={one} />
        <circle className="key-mark" cx={-20} r={some} />
        <circle className="key-mark" cx={26} r={radii[2]} />
      </Drawing>,
      words.counts,
    ],
    [
      <Drawing key="deeds">
        <circle className="key-mark" r={some} />
      </Drawing>,
      words.deeds,
    ],
    [
      <Drawing key="words">
        <circle className="key-mark hollow" r={some} />
      </Drawing>,
      words.words,
    ],
    [
      <Drawing key="possible">
        <circle className="key-mark pale" r={some} />
      </Drawing>,
      words.possible,
    ],
    [
      <Drawing key="approximate">
        <circle className="key-mark" r={8} />
        {ring.map((angle) => (
          <circle key={angle} className="key-dot" cx={14 * Math.cos(angle)} cy={14 * Math.sin(angle)} r={1.3} />
        ))}
      </Drawing>,
      words.approximate,
    ],
    [
      <Drawing key="selected">
        <circle className="key-mark" r={10} />
        <circle className="key-ring" r={15} />
      </Drawing>,
      words.selected,
    ],
    [
      <Drawing key="related">
        <circle className="key-mark" r={10} />
        <circle className="key-related" r={14.5} />
      </Drawing>,
      words.related,
    ],
    [<Patch key="region" hatched={false} />, words.region],
    [<Patch key="possible-region" hatched />, words['possible-region']],
    [
      <span key="country" className="key-country" aria-hidden="true">
        {terms.placeKind('country')}
      </span>,
      words.country,
    ],
  ];
  return (
    <>
      <p>{words.intro}</p>
      <ul className="key-of-map">
        {rows.map(([drawing, means]) => (
          <li key={means}>
            {drawing}
            <span>{means}</span>
          </li>
        ))}
      </ul>
      <p>{words.bars}</p>
      <p>{words.blank}</p>
    </>
  );
}

// The mark of one figure on the axis, telling its bound without colour: a point, a stretch, an arrow for an open end, dots for "about".
import type { Bound } from '../../model/claim.ts';
import type { ChartLayout, PlacedRow } from './estimate-layout.ts';

/** Half the size of a mark, pixels. */
const half = 4.5;
/** Length of the dots of "about", pixels: a sign, not a distance on the axis. */
const softReach = 16;
/** Arrows end this far beyond the axis. */
const arrowReach = 12;

/** The printed number itself is not meant. */
const hollow: ReadonlySet<Bound> = new Set<Bound>(['more-than', 'less-than', 'nearly']);

const shapes = ['●', '◆', '■', '▲'] as const;

/** The shape that stands for a group of texts, as a letter for the key. */
export const shapeOf = (group: number): string => shapes[group % shapes.length] as string;

function Shape({ x, y, group, empty }: { x: number; y: number; group: number; empty: boolean }) {
  const className = empty ? 'estimate-mark hollow' : 'estimate-mark';
  switch (shapes[group % shapes.length]) {
    case '◆':
      return (
        <path
          className={className}
          d={`M${x} ${y - half - 1}l${half + 1} ${half + 1}l${-half - 1} ${half + 1}l${-half - 1} ${-half - 1}z`}
        />
      );
    case '■':
      return (
        <rect className={className} x={x - half + 0.5} y={y - half + 0.5} width={2 * half - 1} height={2 * half - 1} />
      );
    case '▲':
      return <path className={className} d={`M${x} ${y - half - 1}l${half + 1} ${2 * half}h${-2 * half - 2}z`} />;
    default:
      return <circle className={className} cx={x} cy={y} r={half} />;
  }
}

function Arrow({ from, to, y }: { from: number; to: number; y: number }) {
  const back = to > from ? -5 : 5;
  return (
    <>
      <line className="estimate-line" x1={from} x2={to} y1={y} y2={y} />
      <path className="estimate-line estimate-head" d={`M${to + back} ${y - 4}L${to} ${y}L${to + back} ${y + 4}`} />
    </>
  );
}

export function EstimateMark({ placed, layout }: { placed: PlacedRow; layout: ChartLayout }) {
  const { row, middle: y, low, high, best } = placed;
  const { bound } = row.figure;
  const ends = [...new Set([low, best, high])].filter((end) => end !== null);
  const [first] = ends;
  if (first === undefined) return null;
  const soft = bound === 'about' || bound === 'nearly';
  return (
    <g className={row.setAside ? 'estimate-set-aside' : undefined}>
      {low !== null && high !== null && low !== high && (
        <line className="estimate-line" x1={low} x2={high} y1={y} y2={y} />
      )}
      {high === null && !soft && <Arrow from={first} to={layout.right + arrowReach} y={y} />}
      {low === null && !soft && <Arrow from={first} to={layout.left - arrowReach / 2} y={y} />}
      {soft && <line className="estimate-dots" x1={first - half - 3} x2={first - softReach} y1={y} y2={y} />}
      {bound === 'about' && (
        <line className="estimate-dots" x1={first + half + 3} x2={first + softReach} y1={y} y2={y} />
      )}
      {ends.map((end) => (
        <Shape key={end} x={end} y={y} group={row.group} empty={hollow.has(bound)} />
      ))}
    </g>
  );
}

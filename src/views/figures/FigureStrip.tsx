// The figures of a record at a glance: a dot for each number on one line, from the smallest to the largest. The claims below say the same in words.
import type { EstimateChart } from '../../model/estimates.ts';
import { alongAxis } from '../../model/number-axis.ts';
import { useAtlas } from '../parts/atlas-context.tsx';

/** Fewer numbers are read as fast as they are seen. */
const fewest = 3;

export function FigureStrip({ charts }: { charts: readonly EstimateChart[] }) {
  const { number } = useAtlas().messages;
  const numbersOf = ({ rows }: EstimateChart) =>
    rows
      .filter(({ setAside }) => !setAside)
      .flatMap(({ range }) => [range?.low ?? null, range?.high ?? null])
      .filter((end) => end !== null);
  const drawn = charts
    .map((chart) => ({ scale: chart.axis.scale, numbers: [...new Set(numbersOf(chart))] }))
    .find(({ numbers }) => numbers.length >= fewest);
  if (!drawn) return null;
  const [from, to] = [Math.min(...drawn.numbers), Math.max(...drawn.numbers)];
  const share = (n: number) => `${100 * alongAxis({ scale: drawn.scale, from, to, ticks: [] }, n)}%`;
  return (
    <div className="figure-strip" aria-hidden="true">
      <span>{number(from)}</span>
      <svg height="12" aria-hidden="true">
        <line x1="0" x2="100%" y1="6" y2="6" />
        {drawn.numbers.map((n) => (
          <circle key={n} cx={share(n)} cy="6" r="4" />
        ))}
      </svg>
      <span>{number(to)}</span>
    </div>
  );
}

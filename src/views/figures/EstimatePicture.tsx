// The drawing of an estimate chart: one row for each figure, label to the left, mark to the right.
import type { Ref } from 'react';
import { useOwnId } from '../parts/use-own-id.ts';
import { EstimateMark } from './EstimateMark.tsx';
import { type ChartLayout, letterOf, letterRoom, type PlacedRow } from './estimate-layout.ts';

interface EstimatePictureProps {
  layout: ChartLayout;
  title: string;
  summary: string;
  drawing: Ref<SVGSVGElement>;
}

export function EstimatePicture({ layout, title, summary, drawing }: EstimatePictureProps) {
  const id = useOwnId();
  const { width, height, top, bottom } = layout;
  return (
    <svg ref={drawing} className="estimate" role="img" aria-labelledby={id} width={width} height={height}>
      <title id={id}>{`${title}. ${summary}`}</title>
      {layout.ticks.map(({ at, label }) => (
        <g key={at}>
          <line className="estimate-tick" x1={at} x2={at} y1={top} y2={bottom + (label === null ? 2 : 5)} />
          {label !== null && (
            <text className="estimate-small" x={at} y={bottom + 17} textAnchor="middle">
              {label}
            </text>
          )}
        </g>
      ))}
      <line className="estimate-axis" x1={layout.left} x2={layout.right} y1={bottom} y2={bottom} />
      {layout.headings.map(({ key, lines, top: y, height: tall }) => (
        <g key={key}>
          <rect className="estimate-ground" x={0} y={y} width={width} height={tall} />
          {lines.map(({ line, y: base }) => (
            <text key={base} className="estimate-heading" x={0} y={base}>
              {line}
            </text>
          ))}
        </g>
      ))}
      {layout.rows.map((placed) => (
        <Row key={`${placed.row.claim.id} ${placed.top}`} placed={placed} layout={layout} />
      ))}
      {layout.notes.map(({ line, y }) => (
        <text key={y} className="estimate-small" x={0} y={y}>
          {line}
        </text>
      ))}
    </svg>
  );
}

function Row({ placed, layout }: { placed: PlacedRow; layout: ChartLayout }) {
  const { row, top, amount, who } = placed;
  return (
    <>
      <text className="estimate-letter" x={0} y={top + 14}>
        {letterOf(row.voice)}
      </text>
      {amount.map(({ line, y }) => (
        <text key={y} className="estimate-figure" x={letterRoom} y={y}>
          {line}
        </text>
      ))}
      {who.map(({ line, y }) => (
        <text key={y} className="estimate-small" x={letterRoom} y={y}>
          {line}
        </text>
      ))}
      <EstimateMark placed={placed} layout={layout} />
    </>
  );
}

// The charts of an event or a place, one below the other, folded where they would say little or much.
import type { EstimateChart as Chart } from '../../model/estimates.ts';
import { useAtlas } from '../parts/atlas-context.tsx';
import { EstimateChart } from './EstimateChart.tsx';

interface EstimateChartsProps {
  charts: readonly Chart[];
  subject: string;
  /** Of a place: figures of several events. */
  ofPlace?: boolean;
  /** However much they say. */
  folded?: boolean;
}

/** Two figures that agree need no drawing at first sight. */
const saysMuch = ({ rows, axis }: Chart) => rows.length > 2 || axis.scale === 'log';

export function EstimateCharts({ charts, subject, ofPlace = false, folded = ofPlace }: EstimateChartsProps) {
  const { messages } = useAtlas();
  if (charts.length === 0) return null;
  return (
    <details className="estimate-charts" open={!folded && charts.some(saysMuch)}>
      <summary>{ofPlace ? messages.estimates.chartsHere(charts.length) : messages.estimates.charts}</summary>
      {charts.map((chart) => (
        <EstimateChart key={`${chart.measure} ${chart.unit} ${chart.scope}`} chart={chart} subject={subject} />
      ))}
    </details>
  );
}

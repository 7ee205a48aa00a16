// How large MapLibre draws a mark, as an expression: the same numbers as `look/mark-look.ts` says in a function.
import type { ExpressionSpecification } from 'maplibre-gl';
import { markLook } from '../look/mark-look.ts';

/**
 * Radius in pixels. A place without records keeps a dot.
 * @param records an expression for the records
 * @param gap pixels added
 */
export const radius = (records: ExpressionSpecification, scale: number, gap: number): ExpressionSpecification => [
  '+',
  gap,
  [
    'step',
    records,
    markLook.radius.withoutRecords * scale,
    ...markLook.radius.steps.flatMap((step) => [step.from, step.radius * scale]),
  ] as ExpressionSpecification,
];

const [fromZoom, toZoom] = markLook.zooms;
const [leastScale, mostScale] = markLook.scales;

/** The same at every zoom, handed on through `as`: pixels, or whatever is counted in them. */
export const radiusByZoom = (
  records: ExpressionSpecification,
  gap = 0,
  as: (pixels: ExpressionSpecification, at: 0 | 1) => ExpressionSpecification = (pixels) => pixels,
): ExpressionSpecification => [
  'interpolate',
  ['linear'],
  ['zoom'],
  fromZoom,
  as(radius(records, leastScale, gap), 0),
  toZoom,
  as(radius(records, mostScale, gap), 1),
];

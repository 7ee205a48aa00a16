// Draws an area by hand: a circle from its centre to its edge (drag, or click and click), a polygon corner by corner. Own code instead of
// terra-draw (26 KB gzip): we need two shapes, in our drawing order, that live through a change of style.
import type { Feature, FeatureCollection } from 'geojson';
import type { GeoJSONSource, Map as MapLibreMap, MapMouseEvent } from 'maplibre-gl';
import { kilometresBetween } from '../../model/geometry.ts';
import { type AreaShape, areaLimits, areaRing, type DrawnArea } from '../../state/atlas-state.ts';
import { nothing, sketchSource } from './area-layers.ts';

export interface DrawingOptions {
  /** `212 km`, written beside the pointer. */
  kilometres: (kilometres: number) => string;
  onDrawn: (area: DrawnArea) => void;
  onGivenUp: () => void;
}

type Corner = [number, number];

/** Pixels within which two positions count as one. */
const sameSpot = 6;

const keys = ['Escape', 'Enter', 'Backspace'] as const;
type DrawingKey = (typeof keys)[number];

function cornerAt(map: MapLibreMap, spot: { x: number; y: number }): Corner {
  const { lng, lat } = map.unproject([spot.x, spot.y]).wrap();
  return [lng, lat];
}

export function circleTo(centre: Corner, edge: Corner): DrawnArea {
  const { least, most } = areaLimits.kilometres;
  const exact = Math.min(most, Math.max(least, kilometresBetween(centre, edge)));
  // Nobody draws finer than that.
  const kilometres = exact < 10 ? Math.round(exact * 10) / 10 : Math.round(exact);
  return { type: 'circle', longitude: centre[0], latitude: centre[1], kilometres };
}

function sketchOf(corners: readonly Corner[], area: DrawnArea | null, words: { at: Corner; text: string } | null) {
  const line = area ? areaRing(area) : corners;
  const features: Feature[] = corners.map((coordinates) => ({
    type: 'Feature',
    properties: null,
    geometry: { type: 'Point', coordinates },
  }));
  if (line.length > 1)
    features.push({ type: 'Feature', properties: null, geometry: { type: 'LineString', coordinates: [...line] } });
  if (words) {
    const geometry = { type: 'Point' as const, coordinates: words.at };
    features.push({ type: 'Feature', properties: { words: words.text }, geometry });
  }
  return { type: 'FeatureCollection', features } satisfies FeatureCollection;
}

/** The click that ends a drawing means nothing else. */
function swallowClick(container: HTMLElement): void {
  const stop = (event: Event) => event.stopPropagation();
  container.addEventListener('click', stop, { capture: true, once: true });
  const forget = () => container.removeEventListener('click', stop, { capture: true });
  container.addEventListener('pointerdown', forget, { capture: true, once: true });
}

/** Begins to draw; returns what ends it, however it ended. */
export function startDrawing(map: MapLibreMap, shape: AreaShape, options: DrawingOptions): () => void {
  const canvas = map.getCanvas();
  const sketch = (data: FeatureCollection) => map.getSource<GeoJSONSource>(sketchSource)?.setData(data);
  const tool = shape === 'circle' ? circleTool(map, sketch, options) : polygonTool(map, sketch, options);
  const atlas = map.getContainer().closest('.atlas');
  const onKey = (event: KeyboardEvent) => {
    // Another atlas on the page has keys of its own.
    if (event.target !== document.body && event.target instanceof Node && !atlas?.contains(event.target)) return;
    const key = keys.find((one) => one === event.key);
    const isTyping = event.target instanceof HTMLElement && event.target.matches('input, select, textarea');
    if (!key || (isTyping && key !== 'Escape')) return;
    event.preventDefault();
    event.stopPropagation();
    if (key === 'Escape') options.onGivenUp();
    else tool.onKey(key);
  };
  window.addEventListener('keydown', onKey, { capture: true });
  map.doubleClickZoom.disable();
  canvas.style.cursor = 'crosshair';
  return () => {
    window.removeEventListener('keydown', onKey, { capture: true });
    tool.end();
    sketch(nothing);
    map.doubleClickZoom.enable();
    canvas.style.cursor = '';
  };
}

interface Tool {
  onKey(key: DrawingKey): void;
  end(): void;
}

type Sketch = (data: FeatureCollection) => void;

function circleTool(map: MapLibreMap, sketch: Sketch, { kilometres, onDrawn }: DrawingOptions): Tool {
  const container = map.getCanvasContainer();
  const canvas = map.getCanvas();
  let centre: Corner | null = null;

  const isApart = (spot: { x: number; y: number }) => {
    if (!centre) return false;
    const from = map.project(centre);
    return Math.hypot(from.x - spot.x, from.y - spot.y) > sameSpot;
  };
  const spotOf = ({ offsetX, offsetY }: PointerEvent) => ({ x: offsetX, y: offsetY });
  const down = (event: PointerEvent) => {
    if (event.button !== 0 || !event.isPrimary) return;
    canvas.setPointerCapture(event.pointerId);
    centre ??= cornerAt(map, spotOf(event));
    sketch(sketchOf([centre], null, null));
  };
  const move = (event: PointerEvent) => {
    if (!centre || !event.isPrimary) return;
    const edge = cornerAt(map, spotOf(event));
    const area = circleTo(centre, edge);
    const text = area.type === 'circle' ? kilometres(area.kilometres) : '';
    sketch(sketchOf([centre], area, { at: edge, text }));
  };
  const up = (event: PointerEvent) => {
    // Too near to the centre: the edge is still to be clicked.
    if (!centre || !event.isPrimary || !isApart(spotOf(event))) return;
    swallowClick(container);
    onDrawn(circleTo(centre, cornerAt(map, spotOf(event))));
  };
  map.dragPan.disable();
  const { touchAction } = canvas.style;
  canvas.style.touchAction = 'none';
  canvas.addEventListener('pointerdown', down);
  canvas.addEventListener('pointermove', move);
  canvas.addEventListener('pointerup', up);
  return {
    onKey(key) {
      if (key !== 'Backspace') return;
      centre = null;
      sketch(nothing);
    },
    end() {
      map.dragPan.enable();
      canvas.style.touchAction = touchAction;
      canvas.removeEventListener('pointerdown', down);
      canvas.removeEventListener('pointermove', move);
      canvas.removeEventListener('pointerup', up);
    },
  };
}

function polygonTool(map: MapLibreMap, sketch: Sketch, { onDrawn }: DrawingOptions): Tool {
  const { least, most } = areaLimits.corners;
  let corners: Corner[] = [];

  const isAt = (corner: Corner | undefined, spot: { x: number; y: number }) => {
    if (!corner) return false;
    const { x, y } = map.project(corner);
    return Math.hypot(x - spot.x, y - spot.y) <= sameSpot;
  };
  const draw = (next: Corner | null) => {
    const all = next ? [...corners, next] : corners;
    const area: DrawnArea | null = all.length >= least ? { type: 'polygon', corners: all } : null;
    sketch(sketchOf(all, area, null));
  };
  const finish = () => {
    if (corners.length >= least) onDrawn({ type: 'polygon', corners });
  };
  const click = ({ point, lngLat }: MapMouseEvent) => {
    if (corners.length >= least && isAt(corners[0], point)) return finish();
    // The second click of a double one adds nothing.
    if (isAt(corners.at(-1), point)) return;
    const { lng, lat } = lngLat.wrap();
    corners = [...corners, [lng, lat]];
    draw(null);
    if (corners.length === most) finish();
  };
  const move = ({ lngLat }: MapMouseEvent) => {
    const { lng, lat } = lngLat.wrap();
    if (corners.length > 0) draw([lng, lat]);
  };
  map.on('click', click);
  map.on('dblclick', finish);
  map.on('mousemove', move);
  return {
    onKey(key) {
      if (key === 'Enter') return finish();
      corners = corners.slice(0, -1);
      draw(null);
    },
    end() {
      map.off('click', click);
      map.off('dblclick', finish);
      map.off('mousemove', move);
    },
  };
}

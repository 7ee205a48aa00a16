// The number inside a mark, and the notches of a mark whose claims exclude one another. Both are words of the style, which a step of time must
// not change: they are told when the window rests, and the style shows them only where they are still true.
import type {
  ExpressionSpecification,
  GeoJSONFeatureDiff,
  GeoJSONSource,
  LayerSpecification,
  Map as MapLibreMap,
} from 'maplibre-gl';
import type { Scene } from '../../scene/scene.ts';
import { markLook } from '../look/mark-look.ts';
import type { MapTheme } from '../look/theme.ts';
import { coveredMarks, type MarkPositions } from './mark-positions.ts';
import { radiusByZoom } from './mark-size.ts';
import { pointSource } from './record-sources.ts';
import { count, hasDeeds, isCertain, pointFilter } from './record-states.ts';

export const splitImage = 'split';
export const numberLayerId = 'mark-numbers';

/** Milliseconds that the window rests before numbers are told. */
const restBefore = 200;

export interface MarkNumbers {
  show(scene: Scene): void;
  /** After a new style: everything has to be said again. */
  forget(): void;
  end(): void;
}

/** Properties of a place's point: the number that was told, whether there is room for it in the mark, and whether the mark is split. */
const told: ExpressionSpecification = ['coalesce', ['get', 'told'], 0];
const isNumbered: ExpressionSpecification = ['coalesce', ['get', 'numbered'], false];
const isSplit: ExpressionSpecification = ['coalesce', ['get', 'split'], false];

export const numberLayer = (theme: MapTheme): LayerSpecification => ({
  id: numberLayerId,
  type: 'symbol',
  source: pointSource,
  filter: ['all', pointFilter, ['>', told, 0]],
  layout: {
    'text-field': ['case', ['all', isNumbered, ['>=', told, markLook.number.least]], ['to-string', told], ''],
    'text-font': ['Old Standard TT Regular'],
    'text-size': radiusByZoom(told, 0, (pixels) => ['*', pixels, markLook.number.perRadius]),
    'text-allow-overlap': true,
    'text-ignore-placement': true,
    'icon-image': ['case', isSplit, splitImage, ''],
    'icon-size': radiusByZoom(told, 0, (pixels) => ['/', ['*', 2, pixels], markLook.split.size]),
    'icon-allow-overlap': true,
    'icon-ignore-placement': true,
  },
  paint: {
    'text-color': ['case', ['all', isCertain, hasDeeds], theme.paper, theme.ink],
    'text-opacity': ['case', ['==', count, told], 1, 0],
    'icon-opacity': ['case', ['==', count, told], 1, 0],
  },
});

const numberedBit = 1;
const splitBit = 2;

export function createMarkNumbers(map: MapLibreMap, positions: MarkPositions): MarkNumbers {
  const size = positions.x.length;
  const numbers = new Int32Array(size);
  /** Bits: the number is written, the mark is split. */
  const looks = new Uint8Array(size);
  let latest: Scene | null = null;
  let resting: ReturnType<typeof setTimeout> | undefined;
  let shown: unknown = null;

  function tell() {
    const source = map.getSource<GeoJSONSource>(pointSource);
    if (!latest || !source) return;
    const { counted } = latest;
    const disputed = latest.disputedPlaces();
    const covered = coveredMarks(positions, counted, map.getZoom());
    const update: GeoJSONFeatureDiff[] = [];
    for (let id = 0; id < size; id++) {
      const value = counted[id] as number;
      const look = (covered[id] ? 0 : numberedBit) | (disputed[id] ? splitBit : 0);
      if (value === numbers[id] && (look === looks[id] || value === 0)) continue;
      numbers[id] = value;
      looks[id] = look;
      const properties = { told: value, numbered: (look & numberedBit) !== 0, split: (look & splitBit) !== 0 };
      update.push({ id, addOrUpdateProperties: Object.entries(properties).map(([key, value]) => ({ key, value })) });
    }
    if (update.length > 0) source.updateData({ update });
  }

  const tellLater = () => {
    clearTimeout(resting);
    resting = setTimeout(tell, restBefore);
  };
  // From nearer, marks that lay over one another stand apart.
  map.on('zoomend', tellLater);

  return {
    show(scene) {
      latest = scene;
      const { window, match, timeOf, filters, query, area, lens } = scene.state;
      const asked = [window, match, timeOf, filters, query, area, lens];
      if (Array.isArray(shown) && shown.every((one, i) => one === asked[i])) return;
      shown = asked;
      tellLater();
    },
    forget() {
      numbers.fill(0);
      looks.fill(0);
      shown = null;
    },
    end() {
      clearTimeout(resting);
    },
  };
}

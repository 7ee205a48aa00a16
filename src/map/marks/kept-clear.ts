// No name of the map lies under what the page has put over it: the date, the controls, the key. Symbols that cannot be seen take up their room.
import type { Feature, Point } from 'geojson';
import type { GeoJSONSource, LayerSpecification, Map as MapLibreMap } from 'maplibre-gl';
import { clearSize } from '../look/images.ts';
import { type Box, squaresIn } from '../look/kept-clear.ts';
import { clearImage } from './record-layers.ts';
import { clearSource } from './record-sources.ts';

/** As the views mark what they put over the map; and MapLibre's own buttons. */
const overMap = '[data-over-map], .maplibregl-ctrl-group';

/** Pixels to which boxes are rounded: a date that grows by a letter moves no name. */
const grain = 8;

export interface KeptClear {
  /** After a new style: everything has to be said again. */
  forget(): void;
  end(): void;
}

export const keptClearLayer: LayerSpecification = {
  id: 'kept-clear',
  type: 'symbol',
  source: clearSource,
  layout: {
    'icon-image': clearImage,
    'icon-size': ['/', ['get', 'side'], clearSize],
    'icon-padding': 0,
    'icon-allow-overlap': true,
    // Names keep off it: MapLibre places the uppermost layer first.
    'icon-ignore-placement': false,
  },
};

function boxesOver(container: HTMLElement): Box[] {
  const map = container.getBoundingClientRect();
  const over = [...(container.parentElement ?? container).querySelectorAll(overMap)];
  return over.flatMap((element) => {
    const { left, top, right, bottom } = element.getBoundingClientRect();
    if (right <= left || bottom <= top) return [];
    const [x, y] = [left - map.left, top - map.top].map((from) => Math.floor(from / grain) * grain) as [number, number];
    return [
      {
        left: x,
        top: y,
        width: Math.ceil((right - map.left) / grain) * grain - x,
        height: Math.ceil((bottom - map.top) / grain) * grain - y,
      },
    ];
  });
}

/** Whenever the map rests it asks the page what stands over it, and draws only where that has changed. */
export function createKeptClear(map: MapLibreMap): KeptClear {
  const container = map.getContainer();
  let drawn = '';
  const update = () => {
    const boxes = boxesOver(container);
    const { lng, lat } = map.getCenter();
    const now = JSON.stringify([boxes, map.getZoom(), lng, lat, container.clientWidth, container.clientHeight]);
    if (now === drawn) return;
    drawn = now;
    const features = boxes.flatMap(squaresIn).map(({ x, y, side }): Feature<Point> => {
      const at = map.unproject([x, y]);
      return { type: 'Feature', properties: { side }, geometry: { type: 'Point', coordinates: [at.lng, at.lat] } };
    });
    map.getSource<GeoJSONSource>(clearSource)?.setData({ type: 'FeatureCollection', features });
  };
  const unfolded = () => requestAnimationFrame(update);
  map.on('idle', update);
  // Folding and unfolding draws no map; it is heard on its way down, for it does not rise.
  container.parentElement?.addEventListener('toggle', unfolded, true);
  return {
    forget() {
      drawn = '';
    },
    end() {
      container.parentElement?.removeEventListener('toggle', unfolded, true);
    },
  };
}

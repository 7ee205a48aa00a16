// Draws the fan: moves the sites of the style's own source, so that marks, names and rings go with them, and leads a thin line from each back
// to its true spot. Worked out when the camera rests and when marks grow, not on every frame.

import type { Feature, LineString } from 'geojson';
import type { GeoJSONSource, Map as MapLibreMap } from 'maplibre-gl';
import type { CompiledPlace } from '../../model/compiled-atlas.ts';
import { degreesAt } from '../../model/mercator.ts';
import { mapOptions, sitesAreShown } from '../look/map-options.ts';
import { markReach } from '../look/mark-look.ts';
import { type MarkPositions, markPositions, worldSize } from '../marks/mark-positions.ts';
import { leaderSource, pointSource } from '../marks/record-sources.ts';
import { type FanMark, fannedOut } from './fan-out.ts';

/** A site's surroundings in pixels: farther off nothing touches it. */
const surroundings = 160;

/** Pixels in which marks grow before the fan opens wider: it does not tremble while the years play. */
const growth = 6;

export interface SiteFan {
  /** Where the marks stand now; the same object for good. */
  positions: MarkPositions;
  update(counted: Int32Array): void;
  /** After a new style: everything stands at its true spot again. */
  forget(): void;
}

/** @param within in Mercator's square */
function placesNear({ x, y, rank }: MarkPositions, sites: readonly number[], within: number): number[] {
  const isNear = (a: number, b: number) =>
    Math.abs((x[a] as number) - (x[b] as number)) < within && Math.abs((y[a] as number) - (y[b] as number)) < within;
  return [...x.keys()].filter((place) => rank[place] !== 0 && sites.some((site) => isNear(place, site)));
}

/** @param stands nothing is moved: where the marks are not the style's, for places are many */
export function createSiteFan(
  map: MapLibreMap,
  places: readonly CompiledPlace[],
  stands: boolean,
  onFanned: (count: number) => void,
): SiteFan {
  const truth = markPositions(places);
  const positions: MarkPositions = { x: truth.x.slice(), y: truth.y.slice(), rank: truth.rank };
  const sites = stands ? [] : places.flatMap((_, place) => (truth.rank[place] === 2 ? [place] : []));
  /** Places that lie near a site at the zoom from which sites are drawn: fewer do from nearer. */
  const neighbours = placesNear(truth, sites, surroundings / worldSize(mapOptions.siteZoom));
  let moved = new Set<number>();
  let drawn = '';

  function marksAround(counted: Int32Array, zoom: number): FanMark[] {
    const size = worldSize(zoom);
    return neighbours.map((place): FanMark => {
      const radius = Math.ceil(markReach(counted[place] as number, zoom) / growth) * growth;
      const x = (truth.x[place] as number) * size;
      const y = (truth.y[place] as number) * size;
      return { place, x, y, radius, isSite: truth.rank[place] === 2 };
    });
  }

  const spotOf = (x: Float64Array, y: Float64Array, place: number) => degreesAt(x[place] as number, y[place] as number);

  function draw(now: ReadonlySet<number>) {
    const changed = new Set([...moved, ...now]);
    moved = new Set(now);
    onFanned(now.size);
    if (changed.size === 0) return;
    const update = [...changed].map((id) => ({
      id,
      newGeometry: { type: 'Point' as const, coordinates: spotOf(positions.x, positions.y, id) },
    }));
    map.getSource<GeoJSONSource>(pointSource)?.updateData({ update });
    const features = [...now].map(
      (id): Feature<LineString> => ({
        type: 'Feature',
        properties: null,
        geometry: {
          type: 'LineString',
          coordinates: [spotOf(truth.x, truth.y, id), spotOf(positions.x, positions.y, id)],
        },
      }),
    );
    map.getSource<GeoJSONSource>(leaderSource)?.setData({ type: 'FeatureCollection', features });
  }

  return {
    positions,
    update(counted) {
      const zoom = map.getZoom();
      // From afar sites are not drawn: their city counts them.
      if (!sitesAreShown(zoom) || sites.length === 0) {
        onFanned(0);
        return;
      }
      const marks = marksAround(counted, zoom);
      const key = JSON.stringify([zoom, marks.map(({ radius }) => radius)]);
      if (key === drawn) return;
      drawn = key;
      const fan = fannedOut(marks);
      const size = worldSize(zoom);
      for (const place of sites) {
        const to = fan.get(place);
        positions.x[place] = to ? to.x / size : (truth.x[place] as number);
        positions.y[place] = to ? to.y / size : (truth.y[place] as number);
      }
      draw(new Set(fan.keys()));
    },
    forget() {
      drawn = '';
      moved = new Set();
    },
  };
}

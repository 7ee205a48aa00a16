// The coasts of the world for a corpus without a base map of its own, in the form of the base map's `world.geojson`: sea, lakes and coast lines.
// From Natural Earth 1:50m (public domain) as the package world-atlas packs it: TopoJSON, quantised arcs that neighbours share.
import type { Feature, FeatureCollection, Position } from 'geojson';

/** What of the format is used. */
export interface LandTopology {
  transform: { scale: [number, number]; translate: [number, number] };
  /** Each a list of steps from the point before, in whole numbers. */
  arcs: [number, number][][];
  /** Multipolygons: of each polygon its rings, of each ring its arcs. */
  objects: { land: { geometries: { arcs: number[][][] }[] } };
}

const rounded = (degrees: number): number => Math.round(degrees * 100) / 100;

function positionsOf(topology: LandTopology): Position[][] {
  const { scale, translate } = topology.transform;
  return topology.arcs.map((arc) => {
    let [x, y] = [0, 0];
    return arc.map(([dx, dy]) => {
      x += dx;
      y += dy;
      return [rounded(x * scale[0] + translate[0]), rounded(y * scale[1] + translate[1])];
    });
  });
}

/** An arc that is named by its complement runs backwards; the first point of each but the first repeats the last. */
function ringOf(arcs: readonly number[], lines: readonly Position[][]): Position[] {
  return arcs.flatMap((number, i) => {
    const line = number < 0 ? [...(lines[~number] ?? [])].reverse() : (lines[number] ?? []);
    return i === 0 ? line : line.slice(1);
  });
}

/** Where the map was cut at 180 degrees and at the pole there is no coast. */
function isCut([a = 0, b = 0]: Position, [c = 0, d = 0]: Position): boolean {
  return (Math.abs(a) > 179.9 && Math.abs(c) > 179.9) || (b < -89.9 && d < -89.9);
}

function coastsOf(ring: readonly Position[]): Position[][] {
  const coasts: Position[][] = [];
  let line: Position[] = [];
  ring.forEach((position, i) => {
    const before = ring[i - 1];
    if (before && isCut(before, position)) {
      coasts.push(line);
      line = [];
    }
    line.push(position);
  });
  return [...coasts, line].filter(({ length }) => length > 1);
}

const feature = (kind: string, geometry: Feature['geometry']): Feature => ({
  type: 'Feature',
  properties: { kind },
  geometry,
});

const wholeWorld: Position[] = [
  [-180, -90],
  [180, -90],
  [180, 90],
  [-180, 90],
  [-180, -90],
];

export function worldCoasts(topology: LandTopology): FeatureCollection {
  const lines = positionsOf(topology);
  const polygons = topology.objects.land.geometries
    .flatMap(({ arcs }) => arcs)
    .map((rings) => rings.map((ring) => ringOf(ring, lines)));
  const shores = polygons.flatMap(([shore]) => (shore ? [shore] : []));
  const lakes = polygons.flatMap((rings) => rings.slice(1));
  return {
    type: 'FeatureCollection',
    features: [
      feature('sea', { type: 'Polygon', coordinates: [wholeWorld, ...shores] }),
      ...lakes.map((lake) => feature('lake', { type: 'Polygon', coordinates: [lake] })),
      feature('coast', { type: 'MultiLineString', coordinates: [...shores, ...lakes].flatMap(coastsOf) }),
    ],
  };
}

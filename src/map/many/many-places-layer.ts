// The marks of many places as one layer of ours in MapLibre's frame: one instance for each place, its numbers in a buffer that a step in
// time rewrites. Feature-state costs by the place that changes; this costs next to nothing, at the price of drawing and finding them ourselves.
import type { CustomLayerInterface, Map as MapLibreMap } from 'maplibre-gl';
import type { Theme } from '../../state/atlas-state.ts';
import { colourOf } from '../look/images.ts';
import { sitesAreShown } from '../look/map-options.ts';
import { markScale } from '../look/mark-look.ts';
import { themes } from '../look/theme.ts';
import { createMarkProgram, type MarkFrame, type MarkProgram } from './mark-program.ts';
import type { PlaceColumns } from './place-columns.ts';

export interface ManyPlacesLayer extends CustomLayerInterface {
  /** The marks of these places have changed: from one up to another, which has not. */
  marksChanged(from: number, to: number): void;
  select(place: number): void;
}

function coloursOf(theme: Theme): MarkFrame['colours'] {
  const { mark, paper, inkSoft, accent } = themes[theme];
  const shares = (hex: string) => colourOf(hex).map((part) => part / 255) as [number, number, number];
  return { markColour: shares(mark), paper: shares(paper), inkSoft: shares(inkSoft), accent: shares(accent) };
}

/** Copies of the world that the map shows, beside each other where it is zoomed out far. */
function worldsInSight(map: MapLibreMap): number[] {
  const bounds = map.getBounds();
  const worldOf = (longitude: number) => Math.floor((longitude + 180) / 360);
  const first = worldOf(bounds.getWest());
  return Array.from({ length: worldOf(bounds.getEast()) - first + 1 }, (_, i) => first + i);
}

export function createManyPlacesLayer(id: string, columns: PlaceColumns, theme: Theme): ManyPlacesLayer {
  const colours = coloursOf(theme);
  let map: MapLibreMap | null = null;
  let program: MarkProgram | null = null;
  let selected = -1;
  let changed = { from: 0, to: 0 };

  return {
    id,
    type: 'custom',
    onAdd(to, gl) {
      map = to;
      program = createMarkProgram(gl, columns);
    },
    onRemove() {
      program?.remove();
      program = null;
    },
    render(_, { defaultProjectionData }) {
      if (!map || !program) return;
      if (changed.to > changed.from) program.send(changed.from, changed.to);
      changed = { from: 0, to: 0 };
      const zoom = map.getZoom();
      program.draw({
        matrix: defaultProjectionData.mainMatrix,
        worlds: worldsInSight(map),
        pixelRatio: map.getPixelRatio(),
        scale: markScale(zoom),
        sites: sitesAreShown(zoom),
        selected,
        colours,
      });
    },
    marksChanged(from, to) {
      const isFirst = changed.to === changed.from;
      changed = isFirst ? { from, to } : { from: Math.min(from, changed.from), to: Math.max(to, changed.to) };
      map?.triggerRepaint();
    },
    select(place) {
      selected = place;
      map?.triggerRepaint();
    },
  };
}

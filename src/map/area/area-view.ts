// Shows the area of a scene, and lets the reader draw one while the scene says so.
import type { GeoJSONSource, Map as MapLibreMap } from 'maplibre-gl';
import type { Scene } from '../../scene/scene.ts';
import type { AreaShape } from '../../state/atlas-state.ts';
import { type DrawingOptions, startDrawing } from './area-drawing.ts';
import { areaFeatures, areaSource } from './area-layers.ts';

export interface AreaView {
  /** Begins or ends drawing at once: the next click may already be a corner. */
  follow(scene: Scene): void;
  show(scene: Scene): void;
  /** After a new style: the area has to be drawn again. */
  forget(): void;
  /** The map goes: nothing is drawn by hand any more. */
  end(): void;
}

export function createAreaView(map: MapLibreMap, options: DrawingOptions): AreaView {
  let shown: Scene['areaRing'] = null;
  let drawing: AreaShape | null = null;
  let end: (() => void) | null = null;
  return {
    follow({ state }) {
      if (state.drawing === drawing) return;
      end?.();
      drawing = state.drawing;
      end = drawing && startDrawing(map, drawing, options);
    },
    show({ areaRing }) {
      if (areaRing !== shown) {
        map.getSource<GeoJSONSource>(areaSource)?.setData(areaFeatures(areaRing));
        shown = areaRing;
      }
    },
    forget() {
      shown = null;
    },
    end() {
      end?.();
      end = null;
    },
  };
}

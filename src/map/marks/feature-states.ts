// Tells MapLibre what a scene changes, and nothing else: it remembers what it has shown.
import type { Map as MapLibreMap } from 'maplibre-gl';
import type { Scene } from '../../scene/scene.ts';
import { pointSource, washSource } from './record-sources.ts';

export interface FeatureStates {
  /** Gives the number of places that now stand marked as having records in the window. */
  show(scene: Scene): number;
  /** After a new style: everything has to be said again. */
  forget(): void;
}

export function createFeatureStates(map: Pick<MapLibreMap, 'setFeatureState'>, isOutlined: Uint8Array): FeatureStates {
  const size = isOutlined.length;
  const shown = { counted: new Int32Array(size), certain: new Int32Array(size), deeds: new Int32Array(size) };
  let shownSelected = -1;
  let marked = 0;

  function tell(place: number, values: Record<string, number | boolean>) {
    map.setFeatureState({ source: pointSource, id: place }, values);
    if (isOutlined[place]) map.setFeatureState({ source: washSource, id: place }, values);
  }

  return {
    show({ counted, certain, deeds, selectedPlace }) {
      for (let place = 0; place < size; place++) {
        const count = counted[place] as number;
        const sure = certain[place] as number;
        const done = deeds[place] as number;
        if (count === shown.counted[place] && sure === shown.certain[place] && done === shown.deeds[place]) continue;
        marked += Number(count > 0) - Number((shown.counted[place] as number) > 0);
        shown.counted[place] = count;
        shown.certain[place] = sure;
        shown.deeds[place] = done;
        tell(place, { count, certain: sure, deeds: done });
      }
      if (selectedPlace !== shownSelected) {
        if (shownSelected >= 0) tell(shownSelected, { selected: false });
        if (selectedPlace >= 0) tell(selectedPlace, { selected: true });
        shownSelected = selectedPlace;
      }
      return marked;
    },
    forget() {
      shown.counted.fill(0);
      shown.certain.fill(0);
      shown.deeds.fill(0);
      shownSelected = -1;
      marked = 0;
    },
  };
}

// The marks of the places: MapLibre's own layers where places are few, a layer of ours where they are many. Both are shown the same scene.
import type { Map as MapLibreMap } from 'maplibre-gl';
import type { CompiledPlace } from '../../model/compiled-atlas.ts';
import type { Scene } from '../../scene/scene.ts';
import type { Theme } from '../../state/atlas-state.ts';
import { mapOptions } from '../look/map-options.ts';
import { createManyPlacesLayer, type ManyPlacesLayer } from '../many/many-places-layer.ts';
import { countIn, placeBits, placeColumns, writeMarks } from '../many/place-columns.ts';
import { createPlacePicker } from '../many/place-picking.ts';
import { createFeatureStates } from './feature-states.ts';
import { type MarkPositions, marksAt, marksMeant } from './mark-positions.ts';
import { ranksNamedAt } from './record-labels.ts';
import { pointSource, washSource } from './record-sources.ts';

export interface PlaceMarks {
  /** Gives the number of places that now stand marked as having records in the window. */
  show(scene: Scene): number;
  /** After a new style: everything has to be drawn and said again. */
  styleLoaded(theme: Theme): void;
  /** Numbers of the places whose marks are meant by a click there, in pixels of the map; several if they lie over one another. */
  at(point: { x: number; y: number }): number[];
}

export const areMany = (places: readonly CompiledPlace[]): boolean => places.length > mapOptions.mostNativePlaces;

/** @param positions where the marks stand, which changes while sites are fanned out */
export function createNativeMarks(
  map: MapLibreMap,
  places: readonly CompiledPlace[],
  positions: MarkPositions,
): PlaceMarks {
  const states = createFeatureStates(
    map,
    Uint8Array.from(places, (place) => Number(place.bounds !== null)),
  );
  let counted: Int32Array = new Int32Array(places.length);
  return {
    show(scene) {
      counted = scene.counted;
      return states.show(scene);
    },
    styleLoaded: states.forget,
    at({ x, y }) {
      const { lng, lat } = map.unproject([x, y]);
      const { hitMargin, liveMargin } = mapOptions;
      return marksMeant(marksAt(positions, counted, map.getZoom(), [lng, lat], liveMargin), counted, hitMargin);
    },
  };
}

/**
 * Names and regions stay MapLibre's, and are told only what they show: a region its numbers, a name whether there are records.
 * One name that is told makes MapLibre send all of them to the graphics card again, so names wait until the window rests, and those that
 * only a nearer look shows wait for it.
 */
export function createManyMarks(map: MapLibreMap, places: readonly CompiledPlace[], ranks: Uint32Array): PlaceMarks {
  const columns = placeColumns(places);
  const { kinds, marks } = columns;
  const picker = createPlacePicker(columns);
  let layer: ManyPlacesLayer | null = null;
  let selected = -1;
  let marked = 0;
  const named = new Uint8Array(places.length);
  /** Places of lower ranks have been told. */
  let namedBelow = 0;
  let stepsUnnamed = 0;
  let resting: ReturnType<typeof setTimeout> | undefined;
  map.on('remove', () => clearTimeout(resting));

  map.on('zoomend', () => {
    if (ranksNamedAt(map.getZoom()) > namedBelow) tellNames();
  });

  const isOutlined = (place: number) => ((kinds[place] as number) & placeBits.outlined) !== 0;
  const tell = (place: number, values: Record<string, number | boolean>) => {
    map.setFeatureState({ source: pointSource, id: place }, values);
    if (isOutlined(place)) map.setFeatureState({ source: washSource, id: place }, values);
  };
  const tellNames = () => {
    clearTimeout(resting);
    stepsUnnamed = 0;
    namedBelow = ranksNamedAt(map.getZoom());
    for (let place = 0; place < named.length; place++) {
      const hasRecords = Number(countIn(marks[place] as number) > 0);
      if (named[place] === hasRecords || (ranks[place] as number) >= namedBelow || isOutlined(place)) continue;
      named[place] = hasRecords;
      tell(place, { count: hasRecords });
    }
  };
  const nameLater = () => {
    clearTimeout(resting);
    stepsUnnamed++;
    if (stepsUnnamed >= mapOptions.mostStepsUnnamed) tellNames();
    else resting = setTimeout(tellNames, mapOptions.nameDelay);
  };
  return {
    show(scene) {
      let first = marks.length;
      let last = -1;
      writeMarks(marks, scene, (place, before, after) => {
        if (last < 0) first = place;
        last = place;
        marked += Number(countIn(after) > 0) - Number(countIn(before) > 0);
        if (!isOutlined(place)) return;
        const { counted, certain, deeds } = scene;
        tell(place, { count: counted[place] ?? 0, certain: certain[place] ?? 0, deeds: deeds[place] ?? 0 });
      });
      if (last >= 0) {
        layer?.marksChanged(first, last + 1);
        nameLater();
      }
      if (scene.selectedPlace !== selected) {
        if (selected >= 0) tell(selected, { selected: false });
        selected = scene.selectedPlace;
        if (selected >= 0) tell(selected, { selected: true });
        layer?.select(selected);
      }
      return marked;
    },
    styleLoaded(theme) {
      clearTimeout(resting);
      marks.fill(0);
      named.fill(0);
      selected = -1;
      marked = 0;
      layer = createManyPlacesLayer('place-symbols', columns, theme);
      map.addLayer(layer, 'region-labels');
    },
    at({ x, y }) {
      const { lng, lat } = map.unproject([x, y]);
      const place = picker.placeAt(lng, lat, map.getZoom());
      return place < 0 ? [] : [place];
    },
  };
}

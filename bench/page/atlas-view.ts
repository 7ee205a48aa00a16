// The atlas's own map view over made-up events: with many places it draws and finds their marks by itself.
import outlinesAddress from 'outlines.json?url';
import description from '../../geo/atlas.json';
import vocabulary from '../../geo/vocabulary.json';
import { browserClock } from '../../src/app/browser-clock.ts';
import { createWindowCounts } from '../../src/lookup/window-counts.ts';
import { mapOptions } from '../../src/map/look/map-options.ts';
import { createMapView } from '../../src/map/map-view.ts';
import { type Corpus, inCorpus } from '../../src/messages/corpus-words.ts';
import { en } from '../../src/messages/en/messages.ts';
import type { Scene } from '../../src/scene/scene.ts';
import type { AtlasState } from '../../src/state/atlas-state.ts';
import { madeUpEvents } from './grounds.ts';

interface OpenView {
  areMany: boolean;
  /** Ids of the places that were clicked. */
  clicked: string[];
  faults: string[];
  placeIds: string[];
  /** Shows the records from one day to another, and a selected place or -1. */
  show(from: number, to: number, selectedPlace: number): void;
}

/** Opens the view at a place, which then stands in the middle of the map. */
export async function openView(size: number, middle: number, zoom: number): Promise<OpenView> {
  const container = document.getElementById('map');
  if (!container) throw new Error('the page has no map');
  const { places, index, placesOf, isDeed, ranks } = madeUpEvents(size);
  const place = places[middle];
  if (!place) throw new Error(`there is no place ${middle}`);
  const counts = createWindowCounts(index, places.length, placesOf, isDeed);
  const [longitude, latitude] = place.point;
  const camera = { longitude, latitude, zoom };
  const cameraRequest = { serial: 1, goTo: camera };
  const state = { theme: 'paper', camera, cameraRequest, choice: [] as readonly string[], drawing: null } as AtlasState;
  const { possible, certain, deeds } = counts;
  const sceneWith = (selectedPlace: number) =>
    ({
      state,
      places,
      counted: possible,
      certain,
      deeds,
      ranks,
      selectedPlace,
      pointedPlace: -1,
      areaRing: null,
      relatedPlaces: [],
      disputedPlaces: () => new Uint8Array(places.length),
      otherCountries: [],
      recordsOfAllYears: new Uint32Array(places.length).fill(1),
    }) as unknown as Scene;
  const clicked: string[] = [];
  const faults: string[] = [];
  const view = await createMapView(container, {
    messages: inCorpus(en, { description, vocabulary } as unknown as Corpus, 'en'),
    clock: browserClock,
    outlines: outlinesAddress,
    shapes: {},
    gestures: null,
    first: sceneWith(-1),
    onPlaceClicked: (id) => clicked.push(id),
    onPlacePointed: () => {},
    onPlacesOffered: () => {},
    onAreaDrawn: () => {},
    onDrawingGivenUp: () => {},
    onSpotsMoved: () => {},
    onCameraMoved: () => {},
    seenRequest: 0,
    afresh: false,
    onPartDone: () => {},
    onPartsMissing: (parts) => faults.push(...parts),
    onDrawn: () => {},
    onLost: (reason) => faults.push(reason),
    onFree: () => {},
  });
  return {
    areMany: places.length > mapOptions.mostNativePlaces,
    clicked,
    faults,
    placeIds: places.map(({ id }) => id),
    show(from, to, selectedPlace) {
      counts.moveTo({ from, to });
      view.show(sceneWith(selectedPlace));
    },
  };
}

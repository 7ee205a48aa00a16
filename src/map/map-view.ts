// The projector: draws the scene it is shown, and reports what the reader does on the map. It may be shown scenes as often as one likes.
import 'maplibre-gl/dist/maplibre-gl.css';
import outlinesAddress from 'outlines.json?url';
import type { FeatureCollection } from 'geojson';
import { Map as MapLibreMap, NavigationControl, setWorkerUrl } from 'maplibre-gl';
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url';
import type { Messages } from '../messages/en.ts';
import type { CompiledPlace } from '../model/compiled-atlas.ts';
import type { Area, Camera, Theme } from '../state/atlas-state.ts';
import type { MapSpots } from '../state/map-spots.ts';
import type { Scene } from '../state/scene.ts';
import { createAreaView } from './area-view.ts';
import { tileArchiveUrl } from './basemap.ts';
import { grantWish, keepInView } from './camera-moves.ts';
import { mapOptions } from './map-options.ts';
import { type OutlineCollection, placeOutlines } from './place-features.ts';
import { areMany, createManyMarks, createNativeMarks } from './place-marks.ts';
import { createPointedMark } from './pointed-mark.ts';
import { createPointing } from './pointing.ts';
import { createSiteFan } from './site-fan.ts';
import { spotsOf } from './spots.ts';
import { basemapFolder, buildStyle } from './style.ts';
import { addImages } from './style-images.ts';
import { openTileArchive } from './tile-archive.ts';

export interface MapView {
  show(scene: Scene): void;
  remove(): void;
}

export interface MapViewOptions {
  messages: Messages;
  first: Scene;
  onPlaceClicked: (placeId: string) => void;
  onPlacePointed: (placeId: string | null) => void;
  /** The click fell on several places, or, with an empty list, on none. */
  onPlacesOffered: (placeIds: readonly string[]) => void;
  onAreaDrawn: (area: Area) => void;
  onDrawingGivenUp: () => void;
  /** Where on the screen the views may speak of what is pointed at or offered. */
  onSpotsMoved: (spots: MapSpots) => void;
  onCameraMoved: (camera: Camera) => void;
  /** Something of the map is missing; the sentence says what. */
  onFault: (sentence: string) => void;
}

setWorkerUrl(workerUrl);

/** Rejects with a plain sentence where the browser cannot draw the map. */
export async function createMapView(container: HTMLElement, options: MapViewOptions): Promise<MapView> {
  const { messages, first } = options;
  const { places } = first;
  let theme: Theme = first.state.theme;
  const many = areMany(places);
  const [outlines] = await Promise.all([
    readOutlines(places, messages, options.onFault),
    openTileArchive(tileArchiveUrl(basemapFolder)),
  ]);
  const map = new MapLibreMap({
    container,
    style: buildStyle(places, outlines, theme, messages.language, many),
    bounds: mapOptions.openingBounds,
    minZoom: mapOptions.minZoom,
    maxZoom: mapOptions.maxZoom,
    dragRotate: false,
    pitchWithRotate: false,
    touchPitch: false,
    attributionControl: false,
    fadeDuration: 150,
    locale: {
      'NavigationControl.ZoomIn': messages.zoomIn,
      'NavigationControl.ZoomOut': messages.zoomOut,
      'Map.Title': messages.mapHint,
    },
  });
  map.touchZoomRotate.disableRotation();
  map.keyboard.disableRotation();
  map.addControl(new NavigationControl({ showCompass: false }), 'top-left');
  // The page's own region is called "Map" already; the canvas is what the arrow keys move.
  map.getCanvas().setAttribute('role', 'application');

  const fan = createSiteFan(map, places, many, (count) => {
    container.dataset.fanned = String(count);
  });
  const { positions } = fan;
  const marks = many ? createManyMarks(map, places) : createNativeMarks(map, places, positions);
  const pointed = createPointedMark(map, positions);
  const pointing = createPointing(map, { ...options, scene: () => latest, marks });
  const area = createAreaView(map, {
    kilometres: messages.mapWork.kilometres,
    onDrawn: options.onAreaDrawn,
    onGivenUp: options.onDrawingGivenUp,
  });
  const tellSpots = () => options.onSpotsMoved(spotsOf(map, latest, positions, pointing));
  let latest = first;
  let wanted = false;
  let styleLoaded = false;
  let grantedWish = 0;
  let keptInView = -1;

  const draw = () => {
    wanted = false;
    if (latest.state.theme !== theme) {
      theme = latest.state.theme;
      styleLoaded = false;
      map.setStyle(buildStyle(places, outlines, theme, messages.language, many), { diff: false });
    }
    if (!styleLoaded) return;
    container.dataset.marks = String(marks.show(latest));
    const { cameraWish } = latest.state;
    if (cameraWish && cameraWish.serial !== grantedWish) grantWish(map, cameraWish, places, grantedWish === 0);
    grantedWish = cameraWish?.serial ?? grantedWish;
    area.show(latest);
    fan.update(latest.counted);
    pointed.show(latest);
    container.dataset.pointed = places[latest.pointedPlace]?.id ?? '';
    tellSpots();
  };
  const show = (scene: Scene) => {
    latest = scene;
    area.follow(scene);
    if (wanted) return;
    wanted = true;
    requestAnimationFrame(draw);
  };

  map.on('style.load', () => {
    styleLoaded = true;
    addImages(map, theme);
    marks.styleLoaded(theme);
    fan.forget();
    area.forget();
    pointed.forget();
    show(latest);
  });
  map.once('idle', () => {
    container.dataset.ready = 'true';
  });
  map.on('move', tellSpots);
  map.on('moveend', () => {
    fan.update(latest.counted);
    pointed.show(latest);
    const { lng, lat } = map.getCenter();
    options.onCameraMoved({ zoom: map.getZoom(), latitude: lat, longitude: lng });
  });
  map.on('resize', () => {
    // The facing page has opened or closed: what was chosen stays in sight.
    const { selectedPlace } = latest;
    if (selectedPlace >= 0 && selectedPlace !== keptInView) keepInView(map, places[selectedPlace]);
    keptInView = selectedPlace;
    tellSpots();
  });
  map.on('error', ({ error }) => {
    console.warn('the map reports', error);
    options.onFault(messages.mapReliefFailed);
  });

  await new Promise<void>((resolve) => map.once('style.load', () => resolve()));
  return { show, remove: () => map.remove() };
}

/** Without the outlines regions are named, not shaded; everything else is there. */
async function readOutlines(
  places: readonly CompiledPlace[],
  { language, mapReliefFailed }: Messages,
  onFault: (sentence: string) => void,
): Promise<OutlineCollection> {
  try {
    const answer = await fetch(outlinesAddress);
    if (!answer.ok) throw new Error(`the server answered ${answer.status}`);
    return placeOutlines(places, (await answer.json()) as FeatureCollection, language);
  } catch (cause) {
    console.warn('the outlines could not be read', cause);
    onFault(mapReliefFailed);
    return { type: 'FeatureCollection', features: [] };
  }
}

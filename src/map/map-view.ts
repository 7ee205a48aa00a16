// The projector: draws the scene it is shown, and reports what the reader does on the map. It may be shown scenes as often as one likes.
import 'maplibre-gl/dist/maplibre-gl.css';
import outlinesAddress from 'outlines.json?url';
import type { FeatureCollection } from 'geojson';
import { Map as MapLibreMap, NavigationControl, setWorkerUrl } from 'maplibre-gl';
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url';
import type { Messages } from '../messages/en.ts';
import type { CompiledPlace } from '../model/compiled-atlas.ts';
import type { Camera, CameraWish, Theme } from '../state/atlas-state.ts';
import type { Scene } from '../state/scene.ts';
import { tileArchiveUrl } from './basemap.ts';
import { mapOptions } from './map-options.ts';
import { placeAt } from './place-at.ts';
import { type OutlineCollection, placeOutlines } from './place-features.ts';
import { areMany, createManyMarks, createNativeMarks } from './place-marks.ts';
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

  const marks = many ? createManyMarks(map, places) : createNativeMarks(map, places);
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
    if (cameraWish && cameraWish.serial !== grantedWish) grant(map, cameraWish, places, grantedWish === 0);
    grantedWish = cameraWish?.serial ?? grantedWish;
  };
  const show = (scene: Scene) => {
    latest = scene;
    if (wanted) return;
    wanted = true;
    requestAnimationFrame(draw);
  };

  map.on('style.load', () => {
    styleLoaded = true;
    addImages(map, theme);
    marks.styleLoaded(theme);
    show(latest);
  });
  map.once('idle', () => {
    container.dataset.ready = 'true';
  });
  map.on('moveend', () => {
    const { lng, lat } = map.getCenter();
    options.onCameraMoved({ zoom: map.getZoom(), latitude: lat, longitude: lng });
  });
  map.on('resize', () => {
    // The facing page has opened or closed: what was chosen stays in sight.
    const { selectedPlace } = latest;
    if (selectedPlace >= 0 && selectedPlace !== keptInView) keepInView(map, places[selectedPlace]);
    keptInView = selectedPlace;
  });
  map.on('click', (event) => {
    const place = placeAt(map, marks, event.point, places);
    if (place) options.onPlaceClicked(place.id);
  });
  map.on('mousemove', (event) => {
    map.getCanvas().style.cursor = placeAt(map, marks, event.point, places) ? 'pointer' : '';
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

function grant(map: MapLibreMap, { goTo }: CameraWish, places: readonly CompiledPlace[], atOnce: boolean): void {
  const animate = !atOnce;
  if (!('place' in goTo)) {
    map.jumpTo({ center: [goTo.longitude, goTo.latitude], zoom: goTo.zoom });
    return;
  }
  const place = places.find((one) => one.id === goTo.place);
  if (!place) return;
  const { edgeMargin, placeZoom, regionZoom, moveDuration: duration } = mapOptions;
  if (place.bounds) {
    map.fitBounds(place.bounds, { padding: edgeMargin, maxZoom: regionZoom, animate, duration });
    return;
  }
  const [longitude, latitude] = place.point;
  if (animate && isInView(map, longitude, latitude) && map.getZoom() >= mapOptions.placeZoom - 2) return;
  map.easeTo({ center: [longitude, latitude], zoom: Math.max(map.getZoom(), placeZoom), animate, duration });
}

function isInView(map: MapLibreMap, longitude: number, latitude: number): boolean {
  const { x, y } = map.project([longitude, latitude]);
  const { clientWidth, clientHeight } = map.getContainer();
  const margin = mapOptions.edgeMargin;
  return x > margin && y > margin && x < clientWidth - margin && y < clientHeight - margin;
}

function keepInView(map: MapLibreMap, place: CompiledPlace | undefined): void {
  if (!place || place.bounds) return;
  const [longitude, latitude] = place.point;
  if (!isInView(map, longitude, latitude))
    map.easeTo({ center: [longitude, latitude], duration: mapOptions.moveDuration });
}

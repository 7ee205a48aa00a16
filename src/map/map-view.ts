// The projector: draws the scene it is shown, and reports what the reader does on the map. It may be shown scenes as often as one likes.
import 'maplibre-gl/dist/maplibre-gl.css';
import outlinesAddress from 'outlines.json?url';
import { Map as MapLibreMap, type MapMouseEvent, type MapOptions, NavigationControl, setWorkerUrl } from 'maplibre-gl';
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url';
import type { Messages } from '../messages/en.ts';
import type { MapPart } from '../messages/en-loading.ts';
import type { CompiledPlace } from '../model/compiled-atlas.ts';
import type { Camera, CameraWish, Theme } from '../state/atlas-state.ts';
import type { Scene } from '../state/scene.ts';
import { firstLettering, tileArchiveUrl } from './basemap.ts';
import { createFeatureStates } from './feature-states.ts';
import { mapOptions } from './map-options.ts';
import { isWorkerFault, partOfFault, readLettering, readOutlines, readWorker } from './map-parts.ts';
import { addRelief } from './relief.ts';
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
  /** Serial of the last wish for the camera that an earlier map has heard. */
  seenWish: number;
  /** Files are asked for past the browser's cache: what it keeps may be damaged. */
  afresh: boolean;
  /** One of the things awaited is there. */
  onPartDone: () => void;
  /** The map is drawn without something. */
  onPartMissing: (part: MapPart) => void;
  /** The map has all it first needs on the screen. */
  onDrawn: () => void;
  /** The map cannot go on: remove it. */
  onLost: (reason: 'drawing' | 'worker') => void;
  /** The browser gives back the drawing it has taken away: a map can be made anew. */
  onFree: () => void;
}

setWorkerUrl(workerUrl);

/** Marks lie above outlines, so a click is theirs first. */
const clickableLayers = ['place-symbols', 'place-labels', 'region-labels', 'region-wash'];

/** Rejects where the browser cannot draw the map, or its worker does not arrive; whatever else is missing is told. */
export async function createMapView(container: HTMLElement, options: MapViewOptions): Promise<MapView> {
  const { messages, first, onPartDone, onPartMissing } = options;
  const { places } = first;
  let theme: Theme = first.state.theme;
  readLettering(firstLettering(basemapFolder), options.afresh).catch((cause) => {
    console.warn('a file of type could not be read', cause);
    onPartMissing('lettering');
  });
  const [outlines] = await Promise.all([
    readOutlines(outlinesAddress, places, options).finally(onPartDone),
    openTileArchive(tileArchiveUrl(basemapFolder))
      .catch((cause) => {
        console.warn(cause);
        onPartMissing('tiles');
      })
      .finally(onPartDone),
    readWorker(workerUrl, options.afresh).then(onPartDone),
  ]);
  const map = new MapLibreMap({
    container,
    style: buildStyle(places, outlines, theme, messages.language),
    ...openingView(first.state.camera),
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

  const states = createFeatureStates(
    map,
    Uint8Array.from(places, (place) => Number(place.bounds !== null)),
  );
  let latest = first;
  let wanted = false;
  let styleLoaded = false;
  let grantedWish = options.seenWish;
  let keptInView = -1;

  const draw = () => {
    wanted = false;
    if (latest.state.theme !== theme) {
      theme = latest.state.theme;
      styleLoaded = false;
      map.setStyle(buildStyle(places, outlines, theme, messages.language), { diff: false });
    }
    if (!styleLoaded) return;
    container.dataset.marks = String(states.show(latest));
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
    // A first picture does without the relief: its file is larger than all others together.
    if (container.dataset.ready) addRelief(map, theme);
    states.forget();
    show(latest);
  });
  map.once('idle', () => {
    container.dataset.ready = 'true';
    onPartDone();
    options.onDrawn();
    addRelief(map, theme);
    map.once('idle', () => {
      container.dataset.complete = 'true';
    });
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
    const place = placeAt(map, event, places);
    if (place) options.onPlaceClicked(place.id);
  });
  map.on('mousemove', (event) => {
    map.getCanvas().style.cursor = placeAt(map, event, places) ? 'pointer' : '';
  });
  map.on('error', (event) => {
    console.warn('the map reports', event.error);
    if (isWorkerFault(event)) options.onLost('worker');
    else onPartMissing(partOfFault(event));
  });
  map.on('webglcontextlost', () => {
    styleLoaded = false;
    options.onLost('drawing');
  });
  map.getCanvas().addEventListener('webglcontextrestored', options.onFree);

  await new Promise<void>((resolve) => map.once('style.load', () => resolve()));
  return { show, remove: () => map.remove() };
}

/** A map that is drawn anew stands where the one before it stood. */
function openingView(camera: Camera | null): Pick<MapOptions, 'bounds' | 'center' | 'zoom'> {
  if (camera === null) return { bounds: mapOptions.openingBounds };
  return { center: [camera.longitude, camera.latitude], zoom: camera.zoom };
}

function distanceTo(
  map: MapLibreMap,
  { point: [longitude, latitude] }: CompiledPlace,
  at: { x: number; y: number },
): number {
  const { x, y } = map.project([longitude, latitude]);
  return Math.hypot(x - at.x, y - at.y);
}

/** The place under the pointer: marks before names, names before areas. */
function placeAt(map: MapLibreMap, { point }: MapMouseEvent, places: readonly CompiledPlace[]): CompiledPlace | null {
  const { hitMargin } = mapOptions;
  const box: [[number, number], [number, number]] = [
    [point.x - hitMargin, point.y - hitMargin],
    [point.x + hitMargin, point.y + hitMargin],
  ];
  for (const layer of clickableLayers) {
    const area = layer === 'place-symbols' ? box : point;
    const hits = map.queryRenderedFeatures(area as typeof box, { layers: [layer] });
    const found = hits.map((hit) => places[Number(hit.id)]).filter((place) => place !== undefined);
    // Of marks that overlap, the one whose middle is nearest was meant.
    const nearest = found.sort((one, other) => distanceTo(map, one, point) - distanceTo(map, other, point))[0];
    if (nearest) return nearest;
  }
  return null;
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

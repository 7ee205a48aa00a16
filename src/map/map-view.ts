// Renders a scene with MapLibre and reports input. `show` may be called at any rate: the map is drawn at most once a frame.
import 'maplibre-gl/dist/maplibre-gl.css';
import { type Map as MapLibreMap, setWorkerUrl } from 'maplibre-gl';
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url';
import { workerForMap } from '../loading/start-worker.ts';
import type { MapPart } from '../messages/en/loading.ts';
import type { Messages } from '../messages/en/messages.ts';
import type { PlaceShapes } from '../model/place-shapes.ts';
import type { PictureTaker } from '../scene/map-picture.ts';
import type { MapSpots } from '../scene/map-spots.ts';
import { openingBox } from '../scene/opening-box.ts';
import type { Scene } from '../scene/scene.ts';
import type { Area, Camera, CameraRequest, Theme } from '../state/atlas-state.ts';
import type { Clock } from '../state/clock.ts';
import { createAreaView } from './area/area-view.ts';
import { basemapFolder, firstLettering, labelFile, reliefFile, tileArchiveUrl, worldFile } from './basemap/basemap.ts';
import { followFailedTiles } from './basemap/failed-tiles.ts';
import { addRelief } from './basemap/relief.ts';
import { openTileArchive } from './basemap/tile-archive.ts';
import { answerWorkers } from './basemap/within-protocol.ts';
import { applyCamera, keepInView } from './camera-moves.ts';
import { createSiteFan } from './fan/site-fan.ts';
import { followDensity } from './follow-density.ts';
import { fitOpening, type GestureWords, makeMap } from './make-map.ts';
import {
  isWorkerFault,
  noOutlines,
  partOfFault,
  readAfresh,
  readLettering,
  readOutlines,
  readWorker,
} from './map-parts.ts';
import { takePicture } from './map-picture.ts';
import { createEdgeNames } from './marks/edge-names.ts';
import { createFigureRings } from './marks/figure-rings.ts';
import { createFilmPassed } from './marks/film-passed.ts';
import { createKeptClear } from './marks/kept-clear.ts';
import { createMarkNumbers } from './marks/mark-numbers.ts';
import type { PlaceStanding } from './marks/place-features.ts';
import { areMany, createManyMarks, createNativeMarks } from './marks/place-marks.ts';
import { createPointedMark } from './marks/pointed-mark.ts';
import { createRelatedPlaces } from './marks/related-places.ts';
import { createSideMarks } from './marks/side-marks.ts';
import { showSilence } from './marks/silent-places.ts';
import { createMissingParts } from './missing-parts.ts';
import { createPointing } from './pointing.ts';
import { spotsOf } from './spots.ts';
import { buildStyle } from './style.ts';
import { addImages } from './style-images.ts';

export interface MapView {
  show(scene: Scene): void;
  /** The map as it stands, as a picture. */
  picture: PictureTaker;
  /** The map as it stands, drawn now: the canvas holds it until the browser shows its next frame. `null` where there is nothing to draw. */
  redrawn(): HTMLCanvasElement | null;
  remove(): void;
}

export interface MapViewOptions {
  messages: Messages;
  clock: Clock;
  /** Address of the regions' outlines. */
  outlines: string;
  /** Of places that are not in that file. */
  shapes: PlaceShapes;
  /** What the map says where the wheel and a single finger belong to the page around it; `null`: they move the map. */
  gestures: GestureWords | null;
  first: Scene;
  onPlaceClicked: (placeId: string) => void;
  onPlacePointed: (placeId: string | null) => void;
  /** The click fell on several places, or, with an empty list, on none. */
  onPlacesOffered: (placeIds: readonly string[]) => void;
  onAreaDrawn: (area: Area) => void;
  onDrawingGivenUp: () => void;
  /** Where on the screen the views may speak of what is pointed at or offered. */
  onSpotsMoved: (spots: MapSpots) => void;
  /** `byReader`: by a drag, a wheel, a key or the map's own buttons. */
  onCameraMoved: (camera: Camera, byReader: boolean) => void;
  /** Serial of the last camera request that an earlier map has answered. */
  seenRequest: number;
  /** Files are asked for past the browser's cache: what it keeps may be damaged. */
  afresh: boolean;
  /** One of the things awaited is there. */
  onPartDone: () => void;
  /** What the map is drawn without has changed; nothing, when all of it has come. */
  onPartsMissing: (parts: readonly MapPart[]) => void;
  /** The map has all it first needs on the screen. */
  onDrawn: () => void;
  /** It has everything. */
  onComplete?: () => void;
  /** Marks have no numbers: these come later than the window, which never rests in a film. */
  withoutNumbers?: boolean;
  /** The map cannot go on: remove it. */
  onLost: (reason: 'drawing' | 'worker') => void;
  /** The browser gives back the drawing it has taken away: a map can be made anew. */
  onFree: () => void;
}

setWorkerUrl(workerForMap(workerUrl));
answerWorkers();

/** Rejects where the browser cannot draw the map, or its worker does not arrive; whatever else is missing is told. */
export async function createMapView(container: HTMLElement, options: MapViewOptions): Promise<MapView> {
  const { messages, first, afresh, onPartDone } = options;
  const { places } = first;
  const { reading: language } = messages;
  const { basemap } = messages.corpus;
  let theme: Theme = first.state.theme;
  const many = areMany(places);
  const standing: PlaceStanding = {
    records: first.recordsOfAllYears,
    home: first.homeCountry,
    ranks: many ? first.ranks : null,
  };
  const askOutlines = async (pastCache: boolean) => {
    outlines = await readOutlines(options, places, language, pastCache);
  };
  const askLettering = (pastCache: boolean) => readLettering(firstLettering(basemapFolder), pastCache);
  /** A corpus without a base map of its own has no tiles. */
  const askTiles = async (anew: boolean) => basemap && openTileArchive(tileArchiveUrl(basemapFolder), anew);
  let outlines = noOutlines;
  const missing = createMissingParts({
    tell: options.onPartsMissing,
    ask: {
      outlines: () => askOutlines(true),
      lettering: () => askLettering(true),
      tiles: () => askTiles(true),
      world: () => readAfresh(worldFile),
      labels: () => readAfresh(labelFile),
      relief: () => readAfresh(reliefFile),
    },
    put: (parts) => put(parts),
  });
  /** Until there is a map, it will be made with what has come. */
  let put = async (_: readonly MapPart[]): Promise<void> => {};
  const missed = (part: MapPart) => (cause: unknown) => {
    console.warn(`the map lacks its ${part}`, cause);
    missing.missed(part);
  };
  askLettering(afresh).catch(missed('lettering'));
  const opening = openingBox(places, first.recordsOfAllYears, messages.corpus.view);
  let map: MapLibreMap;
  try {
    await Promise.all([
      askOutlines(afresh).catch(missed('outlines')).finally(onPartDone),
      askTiles(afresh).catch(missed('tiles')).finally(onPartDone),
      readWorker(workerUrl, afresh).then(onPartDone),
    ]);
    map = makeMap(container, {
      style: buildStyle(places, outlines, theme, language, standing, basemap !== undefined),
      camera: first.state.camera,
      opening,
      messages,
      gestures: options.gestures,
      afresh,
    });
  } catch (cause) {
    missing.stop();
    throw cause;
  }
  const failedTiles = followFailedTiles(map);

  const fan = createSiteFan(map, places, many, (count) => {
    container.dataset.fanned = String(count);
  });
  const { positions } = fan;
  const marks = many ? createManyMarks(map, places, first.ranks) : createNativeMarks(map, places, positions);
  const edgeNames = createEdgeNames(map, places);
  const numbers = many || options.withoutNumbers ? null : createMarkNumbers(map, positions);
  const pointed = createPointedMark(map, positions);
  const related = createRelatedPlaces(map, positions);
  const passed = createFilmPassed(map, places);
  const clear = createKeptClear(map);
  const rings = many ? null : createFigureRings(map, positions);
  const sides = createSideMarks(map, positions);
  const pointing = createPointing(map, { ...options, scene: () => latest, marks });
  const area = createAreaView(map, {
    kilometres: messages.mapWork.kilometres,
    onDrawn: options.onAreaDrawn,
    onGivenUp: options.onDrawingGivenUp,
  });
  const tellSpots = () => {
    const spots = spotsOf(map, latest, positions, pointing);
    if (styleLoaded) edgeNames.show(spots.beyond);
    options.onSpotsMoved(spots);
  };
  const tellCamera = (byReader: boolean) => {
    const { lng, lat } = map.getCenter();
    options.onCameraMoved({ zoom: map.getZoom(), latitude: lat, longitude: lng }, byReader);
  };
  let latest = first;
  /** Nobody has moved the camera yet: in a window of another size it shows the same part of the world. */
  let isAtOpening = first.state.camera === null;
  let wanted = false;
  let styleLoaded = false;
  let forgetFrame = () => {};
  let appliedRequest = options.seenRequest;
  let keptInView = -1;
  /** A camera that is to show certain places does so in a window of another size, too, until the reader moves the map. */
  let held: CameraRequest | null = null;

  const restyle = () => {
    styleLoaded = false;
    map.setStyle(buildStyle(places, outlines, theme, language, standing, basemap !== undefined), { diff: false });
  };
  put = async (parts) => {
    if (parts.some((part) => part !== 'tiles') || !failedTiles.askAgain()) restyle();
    await new Promise<void>((resolve) => map.once('idle', () => resolve()));
  };
  const draw = () => {
    wanted = false;
    if (latest.state.theme !== theme) {
      theme = latest.state.theme;
      restyle();
    }
    if (!styleLoaded) return;
    container.dataset.marks = String(marks.show(latest));
    numbers?.show(latest);
    if (latest.state.camera === null) tellCamera(false);
    const { cameraRequest } = latest.state;
    if (cameraRequest && cameraRequest.serial !== appliedRequest) {
      held = 'showing' in cameraRequest.goTo ? cameraRequest : null;
      applyCamera(map, cameraRequest, places, appliedRequest === 0);
    }
    if (cameraRequest) isAtOpening = false;
    appliedRequest = cameraRequest?.serial ?? appliedRequest;
    area.show(latest);
    // A film marks one place at a time: that says nothing of the others.
    showSilence(map, latest.state.silence && !latest.film);
    fan.update(latest.counted);
    pointed.show(latest);
    container.dataset.passed = String(passed.show(latest));
    container.dataset.halves = String(sides.show(latest));
    container.dataset.related = String(related.show(latest));
    container.dataset.ringed = String(rings?.show(latest) ?? 0);
    container.dataset.pointed = places[latest.pointedPlace]?.id ?? '';
    tellSpots();
  };
  const show = (scene: Scene) => {
    latest = scene;
    area.follow(scene);
    if (wanted) return;
    wanted = true;
    forgetFrame = options.clock.nextFrame(draw);
  };

  map.on('style.load', () => {
    styleLoaded = true;
    addImages(map, theme);
    // A first picture does without the relief: its file is larger than all others together.
    if (container.dataset.ready) addRelief(map, theme, basemap);
    marks.styleLoaded(theme);
    fan.forget();
    area.forget();
    pointed.forget();
    related.forget();
    passed.forget();
    clear.forget();
    numbers?.forget();
    edgeNames.forget();
    rings?.forget();
    sides.forget();
    show(latest);
  });
  map.once('idle', () => {
    container.dataset.ready = 'true';
    onPartDone();
    options.onDrawn();
    addRelief(map, theme, basemap);
    map.once('idle', () => {
      container.dataset.complete = 'true';
      options.onComplete?.();
    });
  });
  map.on('move', tellSpots);
  map.on('moveend', (event) => {
    fan.update(latest.counted);
    pointed.show(latest);
    sides.show(latest);
    related.show(latest);
    rings?.show(latest);
    tellCamera('originalEvent' in event && event.originalEvent !== undefined);
  });
  map.on('movestart', (event) => {
    if (!('originalEvent' in event && event.originalEvent)) return;
    isAtOpening = false;
    held = null;
  });
  map.on('resize', () => {
    if (isAtOpening && latest.selectedPlace < 0) fitOpening(map, opening);
    // The facing page has opened or closed: what was chosen stays in sight.
    const { selectedPlace } = latest;
    if (held) applyCamera(map, held, places, true);
    else if (selectedPlace >= 0 && selectedPlace !== keptInView) keepInView(map, places[selectedPlace]);
    keptInView = selectedPlace;
    tellSpots();
  });
  map.on('error', (event) => {
    console.warn('the map reports', event.error);
    if (isWorkerFault(event)) options.onLost('worker');
    else missing.missed(partOfFault(event));
  });
  map.on('webglcontextlost', () => {
    styleLoaded = false;
    options.onLost('drawing');
  });
  map.getCanvas().addEventListener('webglcontextrestored', options.onFree);

  const stopFollowing = followDensity(map);

  await new Promise<void>((resolve) => map.once('style.load', () => resolve()));
  return {
    show,
    picture: (density) => (styleLoaded ? takePicture(map, latest, positions, density) : null),
    redrawn: () => (styleLoaded ? map.redraw().getCanvas() : null),
    remove() {
      forgetFrame();
      area.end();
      missing.stop();
      stopFollowing();
      numbers?.end();
      clear.end();
      map.remove();
    },
  };
}

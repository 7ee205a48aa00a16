// A map of counted cells: squares that are the darker the more is in them, on the atlas's own base map. Reports the stretch that it shows.
import 'maplibre-gl/dist/maplibre-gl.css';
import { type GeoJSONSource, type Map as MapLibreMap, type StyleSpecification, setWorkerUrl } from 'maplibre-gl';
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url';
import { workerForMap } from '../loading/start-worker.ts';
import type { MapPart } from '../messages/en/loading.ts';
import type { Messages } from '../messages/en/messages.ts';
import type { Bounds } from '../model/atlas.ts';
import type { Camera, Theme } from '../state/atlas-state.ts';
import {
  basemapFolder,
  basemapLabelLayers,
  basemapLayersAbove,
  basemapLayersBelow,
  basemapSources,
  fontFaces,
  tileArchiveUrl,
} from './basemap/basemap.ts';
import { openTileArchive } from './basemap/tile-archive.ts';
import { answerWorkers } from './basemap/within-protocol.ts';
import {
  type CellShown,
  cellLayers,
  cellNumbers,
  cellSquares,
  labelSource,
  squareLayer,
  squareSource,
} from './look/cell-look.ts';
import { themes } from './look/theme.ts';
import { makeMap } from './make-map.ts';
import { isWorkerFault, partOfFault, readWorker } from './map-parts.ts';

export interface CellMap {
  show(cells: readonly CellShown[]): void;
  remove(): void;
}

export interface CellMapOptions {
  messages: Messages;
  theme: Theme;
  /** Where it stands; `null` shows all of `opening`. */
  camera: Camera | null;
  opening: Bounds;
  /** `null`: the reader has pressed where nothing is counted. */
  onCell: (id: number | null) => void;
  /** Told when the map stands, and whenever it rests. @param byReader somebody has moved it */
  onView: (view: Bounds, camera: Camera, byReader: boolean) => void;
  onPartMissing: (part: MapPart) => void;
  onLost: () => void;
}

setWorkerUrl(workerForMap(workerUrl));
answerWorkers();

function styleOf({ messages, theme: name }: CellMapOptions): StyleSpecification {
  const theme = themes[name];
  const sources: StyleSpecification['sources'] = {
    ...basemapSources(basemapFolder, messages.corpus.basemap !== undefined),
    [squareSource]: { type: 'geojson', data: cellSquares([]), maxzoom: 10, tolerance: 0 },
    [labelSource]: { type: 'geojson', data: cellNumbers([]), maxzoom: 10 },
  };
  const [squares, numbers] = cellLayers(theme);
  const layers = [
    ...basemapLayersBelow(theme),
    ...basemapLayersAbove(theme),
    ...squares,
    ...basemapLabelLayers(theme, messages.reading, { clearOf: [] }),
    ...numbers,
  ];
  return {
    version: 8,
    'font-faces': fontFaces(basemapFolder),
    sources,
    layers: layers.filter((layer) => !('source' in layer) || Object.hasOwn(sources, layer.source as string)),
  };
}

/** Rejects where the browser cannot draw the map, or its program does not arrive. */
export async function createCellMap(container: HTMLElement, options: CellMapOptions): Promise<CellMap> {
  const missed = (part: MapPart) => (cause: unknown) => {
    console.warn(`the map lacks its ${part}`, cause);
    options.onPartMissing(part);
  };
  await Promise.all([
    options.messages.corpus.basemap && openTileArchive(tileArchiveUrl(basemapFolder)).catch(missed('tiles')),
    readWorker(workerUrl, false),
  ]);
  const map: MapLibreMap = makeMap(container, {
    ...{ style: styleOf(options), camera: options.camera, opening: options.opening },
    ...{ messages: options.messages, gestures: null, afresh: false },
  });
  let latest: readonly CellShown[] = [];
  let isReady = false;
  const draw = () => {
    if (!isReady) return;
    map.getSource<GeoJSONSource>(squareSource)?.setData(cellSquares(latest));
    map.getSource<GeoJSONSource>(labelSource)?.setData(cellNumbers(latest));
    container.dataset.cells = String(latest.length);
  };
  const tell = (byReader: boolean) => {
    const bounds = map.getBounds();
    const { lng, lat } = map.getCenter();
    options.onView(
      [bounds.getWest(), bounds.getSouth(), bounds.getEast(), bounds.getNorth()],
      { zoom: map.getZoom(), latitude: lat, longitude: lng },
      byReader,
    );
  };
  map.on('style.load', () => {
    isReady = true;
    draw();
  });
  map.on('moveend', (event) => tell('originalEvent' in event && event.originalEvent !== undefined));
  map.on('resize', () => tell(false));
  map.on('click', ({ point }) => {
    const [hit] = map.queryRenderedFeatures(point, { layers: [squareLayer] });
    options.onCell(hit ? Number(hit.properties.id) : null);
  });
  map.on('mousemove', ({ point }) => {
    const isOver = map.queryRenderedFeatures(point, { layers: [squareLayer] }).length > 0;
    map.getCanvas().style.cursor = isOver ? 'pointer' : '';
  });
  map.on('error', (event) => {
    console.warn('the map reports', event.error);
    if (isWorkerFault(event)) options.onLost();
    else options.onPartMissing(partOfFault(event));
  });
  map.on('webglcontextlost', options.onLost);
  map.once('idle', () => {
    container.dataset.ready = 'true';
  });
  tell(false);
  return {
    show(cells) {
      latest = cells;
      draw();
    },
    remove: () => map.remove(),
  };
}

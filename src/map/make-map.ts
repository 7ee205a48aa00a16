// Makes the map itself: MapLibre with the settings that are ours, and its controls.
import { Map as MapLibreMap, type MapOptions, NavigationControl, type StyleSpecification } from 'maplibre-gl';
import type { Messages } from '../messages/en/messages.ts';
import type { Bounds } from '../model/atlas.ts';
import type { Camera } from '../state/atlas-state.ts';
import { freeMargins } from './look/free-margins.ts';
import { mapOptions } from './look/map-options.ts';

/** How a map is moved in a page that the wheel and a single finger scroll. */
export interface GestureWords {
  /** With the wheel: where the key is Ctrl, and where it is ⌘. */
  ctrl: string;
  command: string;
  fingers: string;
}

interface MadeMapOptions {
  style: StyleSpecification;
  /** Where it stands; `null` opens it on what a first visit sees. */
  camera: Camera | null;
  /** Degrees. */
  opening: Bounds;
  messages: Messages;
  gestures: GestureWords | null;
  /** Files are asked for past the browser's cache: what it keeps may be damaged. */
  afresh: boolean;
}

/** Throws where the browser cannot draw. */
export function makeMap(
  container: HTMLElement,
  { style, camera, opening, messages, gestures, afresh }: MadeMapOptions,
): MapLibreMap {
  const map = new MapLibreMap({
    container,
    style,
    ...(afresh ? { transformRequest: (url: string) => ({ url, cache: 'reload' as const }) } : {}),
    ...openingView(container, camera, opening),
    minZoom: mapOptions.minZoom,
    maxZoom: mapOptions.maxZoom,
    dragRotate: false,
    pitchWithRotate: false,
    touchPitch: false,
    attributionControl: false,
    fadeDuration: 150,
    cooperativeGestures: gestures !== null,
    // A frame is printed with the page around it, which tells it nothing before: its map has to be there still.
    canvasContextAttributes: { preserveDrawingBuffer: gestures !== null },
    locale: {
      'NavigationControl.ZoomIn': messages.zoomIn,
      'NavigationControl.ZoomOut': messages.zoomOut,
      'Map.Title': messages.mapHint,
      ...(gestures && {
        'CooperativeGesturesHandler.WindowsHelpText': gestures.ctrl,
        'CooperativeGesturesHandler.MacHelpText': gestures.command,
        'CooperativeGesturesHandler.MobileHelpText': gestures.fingers,
      }),
    },
  });
  map.touchZoomRotate.disableRotation();
  map.keyboard.disableRotation();
  map.addControl(new NavigationControl({ showCompass: false }), 'top-left');
  // The page's own region is called "Map" already; the canvas is what the arrow keys move.
  map.getCanvas().setAttribute('role', 'application');
  return map;
}

function openingFit({ clientWidth: width, clientHeight: height }: HTMLElement) {
  return { padding: freeMargins({ width, height }, true), maxZoom: mapOptions.regionZoom };
}

/** A map that is drawn anew stands where the one before it stood. */
function openingView(
  container: HTMLElement,
  camera: Camera | null,
  opening: Bounds,
): Pick<MapOptions, 'bounds' | 'fitBoundsOptions' | 'center' | 'zoom'> {
  if (camera) return { center: [camera.longitude, camera.latitude], zoom: camera.zoom };
  return { bounds: opening, fitBoundsOptions: openingFit(container) };
}

/** Back to what a first visit sees, at once. */
export function fitOpening(map: MapLibreMap, opening: Bounds): void {
  map.fitBounds(opening, { ...openingFit(map.getContainer()), animate: false });
}

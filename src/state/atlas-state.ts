// What the reader is looking at: all of it, and nothing that can be worked out from it.
import type { Area } from '../lookup/area.ts';
import type { FacetName, Filters } from '../lookup/facets.ts';
import type { Lens } from '../lookup/lens.ts';
import type { DateBasis } from '../lookup/time-view.ts';
import type { Dating } from '../model/calendar.ts';
import type { TimeWindow } from '../model/time-span.ts';
import type { Aspect } from './beside.ts';
import type { FilmPlace } from './film.ts';
import type { FollowedRelation, RelationLink } from './followed-relations.ts';
import type { StoryPlace } from './story-place.ts';

export { type Area, areaLimits, areaRing, type DrawnArea } from '../lookup/area.ts';
export { type FacetName, type Filters, facetNames, isFiltered, noValue } from '../lookup/facets.ts';
export { type CompareShow, compareShows, type Lens } from '../lookup/lens.ts';
export { isNarrowed } from '../lookup/narrowing.ts';
export { dateBases } from '../lookup/time-view.ts';
export { type Dating, datings } from '../model/calendar.ts';

/** What the facing page shows. */
export type Selection =
  | { type: 'none' }
  | { type: 'place'; place: string; event: string | null; claim: string | null }
  | { type: 'tray'; tray: Tray; event: string | null; claim: string | null }
  /** The page of one source, or of all of them (`null`). */
  | { type: 'source'; source: string | null };

export const trays = ['undated', 'unplaced'] as const;
export type Tray = (typeof trays)[number];

export const matches = ['possible', 'certain'] as const;
export type Match = (typeof matches)[number];

/** How the window moves: whole, growing from its first day, or as a single day. */
export const modes = ['window', 'cumulative', 'day'] as const;
export type Mode = (typeof modes)[number];

/** Days of history in a second of the reader's time. */
export const speeds = [1, 7, 14, 30] as const;
export type Speed = (typeof speeds)[number];

/** How the atlas plays. */
export interface PlayWay {
  speed: Speed;
  direction: 1 | -1;
  /** Begin again at the other end. */
  loop: boolean;
  /** Pass over stretches without records. */
  skipEmpty: boolean;
  /** The camera goes where records come into the window; without it time never moves the camera. */
  follow: boolean;
}

/** What the left column lists: places, or the records themselves as a table. */
export const listings = ['places', 'records'] as const;
export type Listing = (typeof listings)[number];

/** Columns of the table of records, each of which it can be sorted by. */
export const sortColumns = ['time', 'place', 'title', 'kind', 'figures', 'sources', 'certainty'] as const;
export type SortColumn = (typeof sortColumns)[number];

export interface RecordSort {
  by: SortColumn;
  descending: boolean;
}

/** What the list of places is sorted by: most records first, by name, or by the first date in the window. */
export const placeOrders = ['records', 'name', 'date'] as const;
export type PlaceOrder = (typeof placeOrders)[number];

export const themes = ['paper', 'night'] as const;
export type Theme = (typeof themes)[number];

/** What a reader can draw on the map to narrow the records to. */
export const areaShapes = ['circle', 'polygon'] as const;
export type AreaShape = (typeof areaShapes)[number];

/** Degrees; zoom as MapLibre counts it (512-pixel world at 0). */
export interface Camera {
  zoom: number;
  latitude: number;
  longitude: number;
}

/** Where somebody other than the map wants the camera; a new `serial` is a new request. */
export interface CameraRequest {
  serial: number;
  /**
   * `box`: west, south, east, north, to be shown whole. `inView`: at least one of these places, if none of them is in view already;
   * `atRest`: not while the map is being moved. `showing`: a camera that goes farther out where these places would not all be seen, as
   * on a smaller map than that of whoever chose it.
   */
  goTo:
    | (Camera & { showing?: readonly string[] })
    | { place: string }
    | { box: [number, number, number, number] }
    | { inView: readonly string[]; atRest?: boolean };
}

/** Something to be said in the status line or as an alert. */
export interface Notice {
  id: string;
  kind: 'status' | 'alert';
  sentence: string;
  /** What can be tried again; the notice offers it. */
  retry?: 'map';
}

/** What the device keeps of the atlas. `ready`: all of it. `newer`: another edition as well, which waits to be opened. */
export type OfflineStanding = 'none' | 'ready' | 'newer';

/** How far the map has come; the list, the time control and the records wait for none of it. */
export type MapStanding = { at: 'loading'; partsDone: number } | { at: 'drawn' } | { at: 'missing' };

/** What the map waits for: its program, its outlines, its tiles, its worker, and the first picture. */
export const mapPartsAwaited = 5;

export interface AtlasState {
  window: TimeWindow;
  match: Match;
  /** Along which time the window lies: of the events, or of the sources that tell of them. */
  timeOf: DateBasis;
  filters: Filters;
  /** Words that the records are narrowed to; empty: none. */
  query: string;
  /** The part of the map that the records are narrowed to. */
  area: Area | null;
  /** With whose eyes the corpus is seen. */
  lens: Lens | null;
  /** Facet that the bars of the histogram are split by. */
  split: FacetName | null;
  /** Months and places for which no source speaks are marked on axis and map. */
  silence: boolean;
  mode: Mode;
  playing: boolean;
  way: PlayWay;
  dating: Dating;
  /** The part of the axis that is drawn large; `null` is the whole of it. */
  axisView: TimeWindow | null;
  /** The record that the reader points at or has the focus in. */
  pointedEvent: string | null;
  /** The place that the reader points at, on the map or in a list. */
  pointedPlace: string | null;
  /** Places that lie over one another where the reader clicked, to choose from; empty: none. */
  choice: readonly string[];
  /** What the reader is drawing on the map at the moment. */
  drawing: AreaShape | null;
  selection: Selection;
  /** Relations that the reader has followed, the last one last; the address says nothing of them. */
  trail: readonly FollowedRelation[];
  /** The link that the reader has come back to; `null` once something else is chosen. */
  backTo: RelationLink | null;
  /** The facing page of a place shows its records of all years, not of the window alone. */
  allYears: boolean;
  listing: Listing;
  sort: RecordSort;
  placeOrder: PlaceOrder;
  theme: Theme;
  /** Of the reader's device. It is followed as long as it is the one shown. */
  preferredTheme: Theme;
  /** The language that the address asks for; `null`: the browser's. */
  language: string | null;
  /** Where the map says it is; `null` until it has said so. */
  camera: Camera | null;
  cameraRequest: CameraRequest | null;
  notices: Notice[];
  /** The window before the atlas moved it by itself, to go back to. */
  windowBefore: TimeWindow | null;
  /** The window before it became a single day, to be given back when it is a window again. */
  windowBeforeDay: TimeWindow | null;
  /** Id of the sealed edition whose records are read; `null`: those of today. */
  asof: string | null;
  /** What the second view has otherwise, where two are held side by side; `null`: there is one view. */
  beside: Aspect | null;
  /** The story that is read, at one of its steps; `null`: none. */
  story: StoryPlace | null;
  /** The step at which the last story was left, to go on from. */
  storyLeft: Pick<StoryPlace, 'id' | 'step'> | null;
  /** A class looks: answers and comparisons stay folded until somebody asks for them. */
  inClass: boolean;
  /** The reader writes a story of their own, and has come to this step of it, from 0 (`null`: to none); `isRead`: from reading it, as its readers will. `null`: nothing is written. */
  writing: { step: number | null; isRead: boolean } | null;
  /** The window is on its way to that of a step. */
  travelling: boolean;
  /** Where in the film the reader is; `null`: none is shown. */
  film: FilmPlace | null;
  introduced: boolean;
  offline: OfflineStanding;
  /** The host has another edition of the atlas than this page runs, and parts of this one are gone. */
  renewed: boolean;
  map: MapStanding;
}

// What a first visit looks at: everything at its plainest, in the window the atlas opens with. The one table of defaults: an address says only
// what differs from it.
import { noFilters } from '../lookup/facets.ts';
import type { TimeWindow } from '../model/time-span.ts';
import type { AtlasState, Theme } from './atlas-state.ts';

export const plainestView: Omit<AtlasState, 'window'> = {
  match: 'possible',
  timeOf: 'event',
  filters: noFilters,
  query: '',
  area: null,
  lens: null,
  split: null,
  silence: false,
  mode: 'window',
  playing: false,
  way: { speed: 14, direction: 1, loop: false, skipEmpty: false, follow: false },
  dating: 'new',
  axisView: null,
  pointedEvent: null,
  pointedPlace: null,
  choice: [],
  drawing: null,
  selection: { type: 'none' },
  trail: [],
  backTo: null,
  allYears: false,
  listing: 'places',
  sort: { by: 'time', descending: false },
  placeOrder: 'records',
  theme: 'paper',
  preferredTheme: 'paper',
  language: null,
  camera: null,
  cameraRequest: null,
  notices: [],
  windowBefore: null,
  windowBeforeDay: null,
  asof: null,
  beside: null,
  story: null,
  storyLeft: null,
  travelling: false,
  introduced: false,
  offline: 'none',
  renewed: false,
  map: { at: 'loading', partsDone: 0 },
};

/** @param preferredTheme of the reader's device: it is shown until the reader chooses */
export const openingState = (window: TimeWindow, preferredTheme: Theme = 'paper'): AtlasState => ({
  ...plainestView,
  window,
  theme: preferredTheme,
  preferredTheme,
});

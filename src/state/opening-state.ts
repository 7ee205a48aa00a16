// What a first visit looks at: everything at its plainest, in the window the atlas opens with.
import { noFilters } from '../lookup/facets.ts';
import type { TimeWindow } from '../model/time-span.ts';
import type { AtlasState } from './atlas-state.ts';

export function openingState(window: TimeWindow): AtlasState {
  return {
    window,
    match: 'possible',
    timeOf: 'event',
    filters: noFilters,
    query: '',
    area: null,
    lens: null,
    split: null,
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
    allYears: false,
    listing: 'places',
    sort: { by: 'time', descending: false },
    placeOrder: 'records',
    theme: 'paper',
    language: null,
    camera: null,
    cameraWish: null,
    notices: [],
    windowBefore: null,
    windowBeforeDay: null,
    introduced: false,
    offline: 'none',
    renewed: false,
    map: { at: 'loading', partsDone: 0 },
  };
}

// The small atlas, ready for actions and scenes.
import { buildLookup } from '../../src/lookup/build-lookup.ts';
import { noFilters } from '../../src/lookup/facets.ts';
import { buildTimeAxis } from '../../src/lookup/time-axis.ts';
import { dayFromIso } from '../../src/model/calendar.ts';
import type { AtlasState } from '../../src/state/atlas-state.ts';
import { smallAtlas } from '../small-atlas.ts';

export const day = (iso: string) => dayFromIso(iso) as number;
const lookup = buildLookup(smallAtlas());
const axis = buildTimeAxis({ from: day('1917-01-01'), to: day('1922-12-31') }, lookup.reach);
export const context = { lookup, axis };

export const opening: AtlasState = {
  window: { from: day('1918-08-15'), to: day('1918-10-31') },
  match: 'possible',
  timeOf: 'event',
  filters: noFilters,
  split: null,
  mode: 'window',
  playing: false,
  way: { speed: 14, direction: 1, loop: false, skipEmpty: false },
  dating: 'new',
  axisView: null,
  pointedEvent: null,
  selection: { type: 'none' },
  theme: 'paper',
  camera: null,
  cameraWish: null,
  notices: [],
  windowBefore: null,
  introduced: false,
};

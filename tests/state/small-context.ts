// The small atlas, ready for actions and scenes.
import { buildLookup } from '../../src/lookup/build-lookup.ts';
import { buildTimeAxis } from '../../src/lookup/time-axis.ts';
import { dayFromIso } from '../../src/model/calendar.ts';
import { openingState } from '../../src/state/opening-state.ts';
import { smallAtlas } from '../small-atlas.ts';

export const day = (iso: string) => dayFromIso(iso) as number;
const lookup = buildLookup(smallAtlas());
const axis = buildTimeAxis({ from: day('1917-01-01'), to: day('1922-12-31') }, lookup.reach);
export const context = { lookup, axis };

export const opening = openingState({ from: day('1918-08-15'), to: day('1918-10-31') });

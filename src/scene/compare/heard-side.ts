// One of two views held side by side, in columns: which records its window counts, how surely, and which of their claims are heard.
import type { Lookup } from '../../lookup/build-lookup.ts';
import { type Narrowed, narrowedTo, narrowedView } from '../../lookup/narrowing.ts';
import { certainlyAt } from '../../lookup/spans.ts';
import { forEachCounted, isCountable } from '../../lookup/time-view.ts';
import type { AtlasState } from '../../state/atlas-state.ts';

/** A view of a corpus: the two sides may be of two editions. */
export interface SideView {
  lookup: Lookup;
  state: AtlasState;
}

export const uncounted = 0;
export const possibly = 1;
export const certainly = 2;

export interface HeardSide extends SideView {
  narrowed: Narrowed;
  /** Per record: `uncounted`, `possibly` or `certainly` in the window, by the match of the view. */
  records: Uint8Array;
  /** Per claim of a counted record: 1 where it is heard. Along the time of the sources only what was said in the window is. */
  claims: Uint8Array;
}

export function heardSide({ lookup, state }: SideView): HeardSide {
  const { window, match, timeOf } = state;
  const narrowed = narrowedTo(lookup, state);
  const view = narrowedView(lookup, timeOf, state);
  const records = new Uint8Array(lookup.size);
  const claims = new Uint8Array(lookup.claims.size);
  forEachCounted(view, window, match, (entry) => {
    const record = view.recordOf[entry] as number;
    const sure = certainlyAt(view.spans, entry, window) ? certainly : possibly;
    if (sure > (records[record] as number)) records[record] = sure;
    if (view.claimOf) claims[view.claimOf[entry] as number] = 1;
  });
  if (timeOf === 'source') return { lookup, state, narrowed, records, claims };
  const { recordOf } = lookup.claims;
  for (let claim = 0; claim < claims.length; claim++)
    if (narrowed.claims[claim] && records[recordOf[claim] as number] !== uncounted) claims[claim] = 1;
  return { lookup, state, narrowed, records, claims };
}

/** Records that the side leaves on the map and its window does not count. */
export function recordsOutside({ lookup, state, records }: HeardSide): number {
  const view = narrowedView(lookup, state.timeOf, state);
  const outside = new Set<number>();
  for (let entry = 0; entry < view.size; entry++) {
    const record = view.recordOf[entry] as number;
    if (isCountable(view, entry) && records[record] === uncounted) outside.add(record);
  }
  return outside.size;
}

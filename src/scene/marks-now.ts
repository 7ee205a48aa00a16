// Which kinds of mark are on the map now: its key names these and no others.
import type { Scene } from './scene.ts';

/** In the order of the key. */
export const markKinds = [
  'done',
  'said',
  'possible',
  'disputed',
  'approximate',
  'region',
  'possible-region',
  'silent',
] as const;
export type MarkKind = (typeof markKinds)[number];

type Counted = Pick<Scene, 'state' | 'places' | 'counted' | 'certain' | 'deeds' | 'disputedPlaces'>;

/** With more places their marks are not split: as `mapOptions.mostNativePlaces`. */
export const mostSplitPlaces = 300;

/** A site counts as if it were drawn, from whatever zoom the map is looked at: its settlement is marked in its stead. */
export function marksNow({ state, places, counted, certain, deeds, disputedPlaces }: Counted): MarkKind[] {
  const found = new Set<MarkKind>();
  const disputed = places.length > mostSplitPlaces ? null : disputedPlaces();
  places.forEach(({ kind, bounds, where_prec }, place) => {
    if (kind === 'country') return;
    if ((counted[place] as number) <= 0) {
      if (state.silence) found.add('silent');
      return;
    }
    const isCertain = (certain[place] as number) > 0;
    if (bounds) {
      found.add(isCertain ? 'region' : 'possible-region');
      return;
    }
    found.add((deeds[place] as number) > 0 ? 'done' : 'said');
    if (!isCertain) found.add('possible');
    if (disputed?.[place]) found.add('disputed');
    if (where_prec > 1 && kind !== 'site') found.add('approximate');
  });
  return markKinds.filter((kind) => found.has(kind));
}

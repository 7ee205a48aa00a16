// The places of a corpus in the order of the alphabet: worked out once, so that a list in step with time compares numbers and not names.

import type { Lookup } from './build-lookup.ts';
import { positionsInOrder } from './lists.ts';

const collator = new Intl.Collator('en');
const kept = new WeakMap<Lookup['places'], Uint32Array>();

/** Per place its position by its title; equals in their order. */
export function nameOrder({ places }: Pick<Lookup, 'places'>): Uint32Array {
  const known = kept.get(places);
  if (known) return known;
  const titles = places.map(({ title }) => title);
  const order = [...titles.keys()].sort((a, b) => collator.compare(titles[a] as string, titles[b] as string));
  const positions = positionsInOrder(order);
  kept.set(places, positions);
  return positions;
}

// The same place is not entered twice.
import { centreOf, kilometresBetween } from '../../model/geometry.ts';
import type { LocatedPlace } from '../located.ts';
import { quote } from '../quote.ts';
import type { Rule } from './rule.ts';

/** Kilometres within which two places of one name are one place. */
const nearby = 1;

/** Places of one title that a further one is compared with: enough for any gazetteer, and no more work than that. */
const mostNamesakes = 100;

export const samePlace: Rule = {
  id: 'same-place',
  holds: 'No two places have one title and one position.',
  severity: 'error',
  onError: 'keep',
  *check({ places }) {
    const byTitle = new Map<string, LocatedPlace[]>();
    for (const at of places) {
      const title = at.record.title.normalize('NFKC').toLowerCase();
      const namesakes = byTitle.get(title) ?? [];
      if (namesakes.length < mostNamesakes) byTitle.set(title, [...namesakes, at]);
      const twin = namesakes.find(
        ({ record }) => kilometresBetween(centreOf(record.geometry), centreOf(at.record.geometry)) < nearby,
      );
      if (!twin || twin.record.id === at.record.id) continue;
      const what = `${quote(at.record.title)} stands here already, as place ${quote(twin.record.id)}.`;
      yield { at, field: 'properties.title', what, fix: 'Join the two, or tell them apart by name.' };
    }
  },
};

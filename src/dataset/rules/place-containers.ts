// A place is part of a region or a country, not of a village.
import { quote } from '../quote.ts';
import type { Rule } from './rule.ts';

export const placeContainers: Rule = {
  id: 'place-container',
  holds: 'partOf of a place names regions or countries; a site may stand in a settlement or in another site.',
  severity: 'error',
  onError: 'keep',
  *check({ places }) {
    const kindOf = new Map(places.map((place) => [place.record.id, place.record.kind]));
    for (const place of places) {
      for (const [index, id] of place.record.partOf.entries()) {
        const kind = kindOf.get(id);
        if (kind === undefined || kind === 'region' || kind === 'country') continue;
        if (place.record.kind === 'site') continue;
        const what = `${quote(id)} is a ${kind}, which a ${place.record.kind} cannot be part of.`;
        yield { at: place, field: `properties.partOf[${index}]`, what, fix: 'Name the region or country it lies in.' };
      }
    }
  },
};

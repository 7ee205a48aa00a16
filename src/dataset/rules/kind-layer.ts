// Each kind of place has its file.
import type { PlaceKind } from '../../model/place.ts';
import { inWords } from '../quote.ts';
import { baseName } from '../readers/file-role.ts';
import type { Rule } from './rule.ts';

const kindsOf = new Map<string, PlaceKind[]>([
  ['cities.geojson', ['city', 'town', 'village']],
  ['sites.geojson', ['site']],
  ['regions.geojson', ['region']],
  ['countries.geojson', ['country']],
]);

export const kindLayer: Rule = {
  id: 'kind-layer',
  holds: 'Cities, towns and villages stand in cities.geojson, sites in sites.geojson, regions and countries in theirs.',
  severity: 'error',
  onError: 'keep',
  *check({ places }) {
    for (const at of places) {
      const kinds = kindsOf.get(baseName(at.file));
      if (!kinds || kinds.includes(at.record.kind)) continue;
      const right = [...kindsOf].find(([, held]) => held.includes(at.record.kind))?.[0];
      const what = `a ${at.record.kind} does not belong in this file, which holds ${inWords(kinds, 'or')} only.`;
      yield { at, field: 'properties.kind', what, fix: `Move the place to ${right}, or correct its kind.` };
    }
  },
};

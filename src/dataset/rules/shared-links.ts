// One gazetteer entry is one place.
import { quote } from '../quote.ts';
import type { Rule } from './rule.ts';

export const sharedLinks: Rule = {
  id: 'shared-link',
  holds: 'No two places are an exactMatch of one gazetteer entry.',
  severity: 'error',
  onError: 'keep',
  *check({ places }) {
    const owners = new Map<string, string>();
    for (const at of places) {
      for (const [index, { type, identifier }] of at.record.links.entries()) {
        if (type !== 'exactMatch') continue;
        const owner = owners.get(identifier);
        if (owner === undefined) owners.set(identifier, at.record.id);
        else if (owner !== at.record.id) {
          const what = `${identifier} is the exactMatch of place ${quote(owner)} already.`;
          yield {
            at,
            field: `properties.links[${index}].identifier`,
            what,
            fix: 'Look the id up again, or write closeMatch.',
          };
        }
      }
    }
  },
};

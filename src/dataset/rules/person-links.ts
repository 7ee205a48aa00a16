// A link from a claim to a person leads to one, and says each thing once.
import { quote } from '../quote.ts';
import type { Rule } from './rule.ts';

export const personLinks: Rule = {
  id: 'person-link',
  holds: 'Each person that a claim names is listed, and named once for each part.',
  severity: 'error',
  onError: 'drop-reference',
  *check({ claims, persons, description, complete }) {
    const known = new Set(persons?.record.map(({ id }) => id));
    // A download is a file alone: it names the persons, and their list stays with the corpus.
    const isListed = persons !== null || description !== null;
    for (const { claim: at } of claims) {
      const links = at.record.persons ?? [];
      for (const [index, { person, part }] of links.entries()) {
        const field = `persons[${index}]`;
        if (links.findIndex((one) => one.person === person && one.part === part) < index)
          yield { at, field, what: `${quote(person)} is named twice.`, fix: 'Name each once for a part.' };
        else if (isListed && complete.records && !known.has(person)) {
          const what = `there is no person ${quote(person)}.`;
          yield { at, field, what, fix: 'Add the person to persons.json, or take the link out.' };
        }
      }
    }
  },
};

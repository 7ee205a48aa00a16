// Ids that one record names of another lead somewhere, and not back to itself.
import type { RecordLocation } from '../located.ts';
import { quote } from '../quote.ts';
import type { Finding, Rule } from './rule.ts';

function* listFindings(
  at: RecordLocation,
  field: string,
  ids: readonly string[],
  known: Set<string> | null,
  noun: string,
): Iterable<Finding> {
  for (const [index, id] of ids.entries()) {
    const here = `${field}[${index}]`;
    if (ids.indexOf(id) < index) {
      yield { at, field: here, what: `${quote(id)} is named twice.`, fix: 'Name it once.' };
    } else if (id === at.recordId) {
      yield { at, field: here, what: 'the record names itself.', fix: 'Take it out of the list.' };
    } else if (known && !known.has(id)) {
      const what = `there is no ${noun} ${quote(id)}.`;
      yield { at, field: here, what, fix: `Write the id of an existing ${noun}, or take it out of the list.` };
    }
  }
}

export const references: Rule = {
  id: 'reference',
  holds: 'partOf, alsoAt and the places of a claim name existing records, each once.',
  severity: 'error',
  onError: 'drop-reference',
  *check({ places, events, seenIds, complete }) {
    const knownPlaces = complete.records ? seenIds.places : null;
    const knownEvents = complete.records ? seenIds.events : null;
    for (const place of places)
      yield* listFindings(place, 'properties.partOf', place.record.partOf, knownPlaces, 'place');
    for (const event of events) {
      yield* listFindings(event, 'partOf', event.record.partOf, knownEvents, 'event');
      yield* listFindings(event, 'alsoAt', event.record.alsoAt, knownPlaces, 'place');
      for (const claim of event.claims) {
        yield* listFindings(claim, 'where.places', claim.record.where?.places ?? [], knownPlaces, 'place');
      }
      const home = event.record.alsoAt.indexOf(event.placeId ?? '');
      if (home >= 0) {
        const what = `the event stands at ${quote(event.placeId)} already.`;
        yield { at: event, field: `alsoAt[${home}]`, what, fix: 'Name only its other places.' };
      }
    }
  },
};

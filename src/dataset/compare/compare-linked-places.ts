// Compares Linked Places of the atlas with what it would write for the same part of itself: a place there is dated and cited by its events, so
// the part has to be the same before its places can be.
import type { Atlas } from '../../model/atlas.ts';
import { type Relation, withRelations } from '../../model/relation.ts';
import type { DatasetFile } from '../dataset-file.ts';
import { isObject, type JsonObject, objectsIn } from '../readers/kinds/json-shape.ts';
import { writeLinkedPlaces } from '../writers/linked-places.ts';
import { linkedPrefix } from '../writers/linked-places-event.ts';
import { type ComparedKind, type ComparedRecord, type Comparison, compare, differingFields } from './comparison.ts';

type Listed = ComparedRecord & { value: JsonObject };

const everyOne = Number.POSITIVE_INFINITY;

const idOf = (value: JsonObject) => String(value['@id'] ?? value.id ?? '').replace(/^[a-z0-9]+:/, '');

function listed(what: ComparedKind, list: unknown, path: string): Listed[] {
  return objectsIn(list, everyOne).map((value, index) => ({ what, id: idOf(value), path: `${path}[${index}]`, value }));
}

/** Every record of such a file, each without the records inside it. A claim's citations name the day of the download. */
function recordsIn(value: unknown): Listed[] {
  if (!isObject(value)) return [];
  const places = listed('place', value.features, 'features');
  const events = [
    ...places.flatMap((place) => listed('event', place.value.events, `${place.path}.events`)),
    ...listed('event', value.unplacedEvents, 'unplacedEvents'),
  ];
  const claims = events.flatMap((event) => listed('claim', event.value.claims, `${event.path}.claims`));
  const without = (records: Listed[], ...members: string[]) =>
    records.map((one) => ({
      ...one,
      value: Object.fromEntries(Object.entries(one.value).filter(([name]) => !members.includes(name))),
    }));
  return [
    ...without(places, 'events'),
    ...without(events, 'claims'),
    ...without(claims, 'citations'),
    ...listed('source', value.sources, 'sources'),
  ];
}

/** The part of the atlas that a file holds: its places, its events, and of these its claims. */
function sameAs(records: readonly Listed[], atlas: Atlas): Atlas {
  const held = (kind: ComparedKind) => new Set(records.filter(({ what }) => what === kind).map(({ id }) => id));
  const [places, events, claims, sources] = [held('place'), held('event'), held('claim'), held('source')];
  const inFile = (ids: string[]) => ids.filter((id) => events.has(id));
  const leads = ({ to }: Relation) => events.has(to) || claims.has(to);
  return {
    description: atlas.description,
    vocabulary: atlas.vocabulary,
    sources: atlas.sources.filter(({ id }) => sources.has(id)),
    places: atlas.places.filter(({ id }) => places.has(id)),
    events: atlas.events
      .filter(({ id }) => events.has(id))
      .map((event) => ({
        ...withRelations(event, leads),
        partOf: inFile(event.partOf),
        claims: event.claims.filter(({ id }) => claims.has(id)).map((claim) => withRelations(claim, leads)),
      })),
  };
}

/** An id that is an address of some site; it names the record as the prefixed id does. */
const addressedId = /"https?:\/\/[^"?\s]*\?(?:place|event|claim)=([a-z0-9-]+)[^"\s]*"/g;

export function compareLinkedPlaces({ name: file, text }: DatasetFile, is: string, atlas: Atlas): Comparison {
  const value: unknown = JSON.parse(text.replace(addressedId, `"${linkedPrefix(atlas)}:$1"`));
  const records = recordsIn(value);
  const written = recordsIn(JSON.parse(writeLinkedPlaces(sameAs(records, atlas))));
  const theirs = new Map(written.map((one) => [`${one.what} ${one.id}`, one.value]));
  const mine = new Map(records.map((one) => [one.path, one.value]));
  const version = isObject(value) && typeof value.version === 'string' ? value.version : null;
  return compare(file, is, records, version, ({ what, id, path }) => {
    const other = theirs.get(`${what} ${id}`);
    return other && differingFields(mine.get(path) ?? {}, other);
  });
}

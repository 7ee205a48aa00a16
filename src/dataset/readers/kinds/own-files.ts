// The files of `geo/` and the forms that the page downloads, told by what they hold: these the atlas reads.
import { claimColumns } from '../../writers/claim-columns.ts';
import type { FileKind, FileSample } from './file-kind.ts';
import { featuresOf, hasAll, isObject, keysOf, objectsIn, propertiesIn } from './json-shape.ts';
import { needs } from './needs.ts';

const layerFields = ['kind', 'names', 'where_prec', 'partOf', 'ccodes', 'links', 'boundary', 'where_note'];

/** Nearly a layer is one too, so that its faults are told one by one. */
const isLayer = (features: readonly unknown[]) =>
  features.length === 0 ||
  propertiesIn(features).some(
    (properties) =>
      Array.isArray(properties.events) || layerFields.filter((field) => Object.hasOwn(properties, field)).length >= 3,
  );

export const isLinked = (value: unknown): boolean => isObject(value) && Object.hasOwn(value, '@context');

/** Ours by their ids, or by the events that no other gazetteer hangs on its places. */
const isOurLinked = (value: unknown, features: readonly unknown[]) =>
  (isObject(value) && namesCorpus(value['@context'])) ||
  objectsIn(features).some((feature) => objectsIn(feature.events).some(({ claims }) => Array.isArray(claims)));

/** A prefix for ids of the corpus: `urn:some-atlas:`. */
const namesCorpus = (context: unknown): boolean =>
  Array.isArray(context) &&
  objectsIn(context).some((prefixes) => Object.values(prefixes).some((one) => /^urn:[a-z0-9-]+:$/.test(String(one))));

const ofValue =
  (holds: (value: unknown) => boolean) =>
  ({ json }: FileSample) =>
    json && holds(json.value) ? {} : null;

const columnNames = claimColumns.map(({ name }) => name);

const read = (id: string, is: string, holds: (value: unknown) => boolean): FileKind => ({
  ...{ id, standing: 'read' as const, is, needs: needs.ours },
  recognises: ofValue(holds),
});

export const claimsTable: FileKind = {
  ...{ id: 'claims-csv', standing: 'read', is: 'a table of claims', needs: needs.table },
  recognises: ({ table }) => {
    if (!table) return null;
    const known = table.columns.filter((name) => columnNames.includes(name));
    const ours = hasAll(table.columns, ['claim_id', 'event_id']) || known.length >= columnNames.length * 0.6;
    return ours ? { count: { number: table.rowCount, noun: 'row' } } : null;
  },
};

export const ownFiles: readonly FileKind[] = [
  read(
    'description',
    'the description of an atlas',
    (value) =>
      isObject(value) &&
      (Object.hasOwn(value, 'studyBox') || hasAll(Object.keys(value), ['form', 'edition', 'languages'])),
  ),
  read(
    'vocabulary',
    'the vocabulary of an atlas',
    (value) => isObject(value) && hasAll(Object.keys(value), ['eventKinds', 'categories', 'stances']),
  ),
  read('reading-log', 'a reading log', (value) => isObject(value) && Array.isArray(value.readings)),
  read('conflict-notes', 'editors’ notes on conflicts', (value) => {
    if (!isObject(value)) return false;
    const notes = Object.values(value);
    return notes.length > 0 && notes.every((note) => isObject(note) && hasAll(Object.keys(note), ['kept', 'note']));
  }),
  read('persons', 'a list of persons', (value) => isObject(value) && Array.isArray(value.persons)),
  read('retired', 'a list of retired ids', (value) => isObject(value) && isObject(value.retired)),
  read('linked-places', 'Linked Places of the atlas', (value) => {
    const features = featuresOf(value);
    return features !== null && isLinked(value) && isOurLinked(value, features);
  }),
  {
    ...{ id: 'geojson-flat', standing: 'written', format: 'geojson-flat', needs: needs.ours },
    is: 'the flat GeoJSON of the atlas, one point for each event',
    recognises: ({ json }) => {
      const properties = propertiesIn(featuresOf(json?.value) ?? []);
      return hasAll(keysOf(properties), ['event_id', 'place_id', 'place_basis']) ? {} : null;
    },
  },
  read('layer', 'GeoJSON of the atlas', (value) => {
    const features = featuresOf(value);
    return features !== null && !isLinked(value) && isLayer(features);
  }),
  read('unplaced', 'a list of events without a place', (value) => {
    if (!isObject(value) || !Array.isArray(value.events)) return false;
    const events = objectsIn(value.events);
    return events.some((event) => Array.isArray(event.claims)) || Object.keys(value).join() === 'events';
  }),
  // Published with the types and titles that reference managers know: so it is not the list that the editors keep, letter for letter.
  {
    ...read('sources', 'a list of sources', (value) => {
      if (!Array.isArray(value)) return false;
      return (
        value.length === 0 || objectsIn(value).some(({ custom, type }) => isObject(custom) && typeof type === 'string')
      );
    }),
    format: 'csl-json',
  },
  claimsTable,
];

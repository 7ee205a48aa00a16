// Lists that other map and time line projects keep: tables, JSON or GeoJSON with coordinates and dates, known by the names of their columns.
import { lineCount } from '../table-head.ts';
import type { FileFacts, FileKind, FileSample } from './file-kind.ts';
import { featuresOf, isObject, keysOf, objectsIn, propertiesIn, recordsIn } from './json-shape.ts';
import { needs } from './needs.ts';

const latitude = /^(?:.*[_ .])?(?:lat|latitude|breite|широта|y|y_?coord)$/i;
const longitude = /^(?:.*[_ .])?(?:lon|lng|long|longitude|länge|laenge|довгота|долгота|x|x_?coord)$/i;
const place = /^(?:coordinates?|coords?|latlng|lat_?lon|geometry|geom|location|wkt|point|координати|координаты)$/i;
const date =
  /^(?:.*[_ .])?(?:date|dates|datum|day|year|jahr|when|time|timestamp|start|end|begin|from|to|start_?date|end_?date|edtf|дата|год|рік)(?:[_ .].*)?$/i;

const hasPlace = (names: readonly string[]) =>
  names.some((name) => place.test(name)) ||
  (names.some((name) => latitude.test(name)) && names.some((name) => longitude.test(name)));
const hasDate = (names: readonly string[]) => names.some((name) => date.test(name));

const records = (number: number, noun: string, names: readonly string[]): FileFacts => ({
  count: { number, noun },
  names,
});

function jsonRecords({ json }: FileSample): { number: number; names: string[] } | null {
  const list = json && !featuresOf(json.value) ? recordsIn(json.value) : null;
  return list && { number: list.length, names: keysOf(objectsIn(list)) };
}

const foreign = (id: string, is: string, need: string, recognises: FileKind['recognises'], guess?: true): FileKind => ({
  id,
  standing: 'foreign',
  is,
  needs: need,
  recognises,
  ...(guess ? { guess } : {}),
});

export const timelines: readonly FileKind[] = [
  foreign('timeline-js', 'a time line made with TimelineJS', needs.events, ({ json }) => {
    const list = isObject(json?.value) ? objectsIn(json.value.events) : [];
    const found = list.some(
      (event) => isObject(event.start_date) || (isObject(event.text) && 'headline' in event.text),
    );
    return found ? { count: { number: list.length, noun: 'event' } } : null;
  }),
  foreign('topojson', 'TopoJSON', needs.map, ({ json }) =>
    isObject(json?.value) && json.value.type === 'Topology' ? { names: Object.keys(json.value.objects ?? {}) } : null,
  ),
  foreign('esri-json', 'JSON of an Esri map service', needs.map, ({ json }) => {
    const features = featuresOf(json?.value);
    if (!features || !isObject(json?.value) || !('geometryType' in json.value)) return null;
    return { count: { number: features.length, noun: 'feature' } };
  }),
  foreign('umap', 'a map made with uMap', needs.events, ({ json }) =>
    isObject(json?.value) && json.value.type === 'umap' ? {} : null,
  ),
];

export const eventLists: readonly FileKind[] = [
  foreign('geojson-events', 'GeoJSON of another project, with dates', needs.events, ({ json }) => {
    const features = featuresOf(json?.value) ?? [];
    const names = keysOf(propertiesIn(features));
    return hasDate(names) ? records(features.length, 'feature', names) : null;
  }),
  foreign('geojson', 'GeoJSON of another project', needs.shapes, ({ json }) => {
    const features = featuresOf(json?.value) ?? [];
    const found = objectsIn(features).some((feature) => 'geometry' in feature || 'properties' in feature);
    return found ? records(features.length, 'feature', keysOf(propertiesIn(features))) : null;
  }),
  foreign('geojson-piece', 'a single GeoJSON feature or geometry', needs.pieces, ({ json }) => {
    if (!isObject(json?.value) || typeof json.value.type !== 'string') return null;
    const found = /^(?:Feature|(?:Multi)?(?:Point|LineString|Polygon)|GeometryCollection)$/.test(json.value.type);
    return found ? {} : null;
  }),
  foreign('references', 'a list of references (CSL-JSON)', needs.references, ({ json }) => {
    const list = Array.isArray(json?.value) ? objectsIn(json.value) : [];
    const found = list.some(
      ({ type, title, author, issued }) => typeof type === 'string' && (title || author) && issued,
    );
    return found ? { count: { number: list.length, noun: 'reference' } } : null;
  }),
  foreign('json-events', 'a list of events of another project, as JSON', needs.events, (sample) => {
    const found = jsonRecords(sample);
    return found && hasPlace(found.names) && hasDate(found.names) ? records(found.number, 'record', found.names) : null;
  }),
  foreign('json-lines', 'JSON Lines, one record on each line', needs.events, ({ text }) => {
    if (!text || !/^[\uFEFF\p{Cc}\s]*\{/u.test(text.text)) return null;
    // The last line of the part that is looked at may be cut.
    const lines = text.text.slice(0, 262_144).split(/\r?\n/);
    const filled = lines.map((line) => line.replace(/^[\uFEFF\p{Cc}]+/u, '').trim()).filter((line) => line !== '');
    if (filled.length < 2) return null;
    const heads = filled.slice(0, 5).map(lineObject);
    if (heads.some((one) => one === null)) return null;
    const found = heads.filter(isObject).map((one) => (isObject(one.properties) ? one.properties : one));
    return records(lineCount(text.text), 'line', keysOf(found));
  }),
  foreign(
    'table-events',
    'a table of events of another project',
    needs.events,
    ({ table }) =>
      table && hasPlace(table.columns) && hasDate(table.columns) ? records(table.rowCount, 'row', table.columns) : null,
    true,
  ),
  foreign(
    'table',
    'a table that is not the atlas’s',
    needs.table,
    ({ table }) => (table ? records(table.rowCount, 'row', table.columns) : null),
    true,
  ),
];

function lineObject(line: string): Record<string, unknown> | null {
  try {
    const value: unknown = JSON.parse(line);
    return isObject(value) ? value : null;
  } catch {
    return null;
  }
}

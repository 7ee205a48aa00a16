// A `geo/` folder as large as one likes, for measuring our own commands: the real corpus over and over, each time at places, of persons and on lines of
// its own, so that everything grows together and every rule still holds.
import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { randomFrom } from './synthetic-events.ts';

type Json = Record<string, unknown>;

interface Feature extends Json {
  id: string;
  geometry: { type: string; coordinates: unknown };
  properties: Json & { title: string; kind: string; names: Json[]; partOf: string[]; links: Json[]; events: Json[] };
}

const asTheyAre = ['atlas.json', 'vocabulary.json', 'sources.json'];
const layers = ['cities', 'sites', 'regions', 'countries'];

/** Lines between two tellings of a source: more than any of its texts has. */
const linesApart = 1000;

/** A corpus lists no more; later tellings name the persons of earlier ones. */
const mostPersons = 10_000;

const read = (folder: string, name: string) => JSON.parse(readFileSync(join(folder, name), 'utf8')) as Json;

const inLetters = (number: number): string => [...String(number)].map((digit) => 'abcdefghij'[Number(digit)]).join('');

const toldAs = (note: string | null, telling: number): string | null =>
  note === null || telling === 0 ? note : `${note} Telling ${inLetters(telling)}.`;

/** The same record with every id in it, its own too, as it is marked. */
function toldAgain(value: unknown, marked: (text: string) => string): unknown {
  if (typeof value === 'string') return marked(value);
  if (Array.isArray(value)) return value.map((one) => toldAgain(one, marked));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, toldAgain(one, marked)]));
}

function onOwnLines(events: Json[], telling: number): Json[] {
  for (const event of events)
    for (const claim of event.claims as (Json & { locator: { line: number } })[])
      claim.locator.line += telling * linesApart;
  return events;
}

/** A town of the same kind elsewhere in the study area, under a name of its own. */
function moved(feature: Feature, telling: number, random: () => number): Feature {
  const { properties } = feature;
  const title = `${properties.title} ${telling + 1}`;
  const names = properties.names.map((name) => ({ ...name, toponym: `${name.toponym} ${telling + 1}` }));
  const round = (degrees: number) => Number(degrees.toFixed(5));
  const coordinates = [round(30 + random() * 30), round(46 + random() * 14)];
  return {
    ...feature,
    geometry: { ...feature.geometry, coordinates },
    properties: { ...properties, title, names, links: [], partOf: [] },
  };
}

/**
 * @param geo folder of the real corpus
 * @param out made, with at least so many events in it
 * @returns how many events
 */
export function makeCorpus(geo: string, out: string, size: number): number {
  const random = randomFrom(1918);
  mkdirSync(out, { recursive: true });
  for (const name of asTheyAre) copyFileSync(join(geo, name), join(out, name));
  const features = layers.map((layer) => read(geo, `${layer}.geojson`).features as Feature[]);
  const unplaced = read(geo, 'unplaced.json').events as Json[];
  const persons = read(geo, 'persons.json').persons as Json[];
  const { readings } = read(geo, 'reading-log.json') as {
    readings: (Json & { lines: (Json & { line: number; reason: string | null; rest: string | null })[] })[];
  };
  const placed = features.flat().flatMap(({ properties }) => properties.events);
  const events = [...placed, ...unplaced];
  const towns = features.flat().filter(({ geometry }) => geometry.type === 'Point');
  const ids = new Set(
    [...towns, ...persons, ...events, ...events.flatMap(({ claims }) => claims as Json[])].map(({ id }) => String(id)),
  );
  const tellings = Math.ceil(size / events.length);
  const personIds = new Set(persons.map(({ id }) => String(id)));
  const again = <T>(value: T, telling: number): T => {
    const ofPerson = telling % Math.floor(mostPersons / persons.length);
    const marked = (id: string) => {
      const mark = personIds.has(id) ? ofPerson : telling;
      return ids.has(id) && mark > 0 ? `${id}-again-${mark}` : id;
    };
    return toldAgain(value, marked) as T;
  };
  const all = Array.from({ length: tellings }, (_, telling) => telling);
  const write = (name: string, value: unknown) => writeFileSync(join(out, name), `${JSON.stringify(value, null, 1)}\n`);

  for (const [n, layer] of layers.entries()) {
    // What has an outline stays one place, with the records of every telling.
    const made = (features[n] ?? []).flatMap((feature) => {
      const isTown = feature.geometry.type === 'Point';
      const tellingOf = (telling: number) => onOwnLines(again(feature.properties.events, telling), telling);
      if (!isTown) {
        const { events: _, ...properties } = feature.properties;
        return [{ ...feature, properties: { ...properties, events: all.flatMap(tellingOf) } }];
      }
      return all.map((telling) => {
        const one = again(feature, telling);
        onOwnLines(one.properties.events, telling);
        return telling === 0 ? one : moved(one, telling, random);
      });
    });
    write(`${layer}.geojson`, { type: 'FeatureCollection', features: made });
  }
  write('unplaced.json', { events: all.flatMap((telling) => onOwnLines(again(unplaced, telling), telling)) });
  const listed = all.slice(0, Math.floor(mostPersons / persons.length));
  write('persons.json', { persons: listed.flatMap((telling) => again(persons, telling)) });
  const log = readings.map((reading) => ({
    ...reading,
    lines: all.flatMap((telling) =>
      again(reading.lines, telling).map((line) => ({
        ...line,
        line: line.line + telling * linesApart,
        // No more than three lines may have one reason, whatever the figures in it.
        reason: toldAs(line.reason, telling),
        rest: toldAs(line.rest, telling),
      })),
    ),
  }));
  write('reading-log.json', { readings: log });
  return tellings * events.length;
}

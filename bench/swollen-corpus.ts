// A corpus as large as one likes, for measuring: the real one told over and over. Seeded, so that every run measures the same.
import type { CompiledAtlas, CompiledPlace } from '../src/model/compiled-atlas.ts';
import { randomFrom } from './synthetic-events.ts';

const syllables =
  'ka ro vla di mir sk no vo che be lo sa ma ra tu ly gra pe tro yar os lav in gor bol sh zna men'.split(' ');

/** The real corpus, told over and over at invented places and by invented persons, so that words and names grow with it. */
export function swollen(atlas: CompiledAtlas, size: number): CompiledAtlas {
  const random = randomFrom(1918);
  const oneOf = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)] as T;
  const name = () => {
    const word = Array.from({ length: 2 + Math.floor(random() * 3) }, () => oneOf(syllables)).join('');
    return word.charAt(0).toUpperCase() + word.slice(1);
  };
  const surnames = Array.from({ length: 2_000 }, () => `${name()} ${name()}sky`);
  const added = Array.from({ length: Math.round(size / 10) }, (_, i): CompiledPlace => {
    const title = `${name()}sk`;
    return { ...oneOf(atlas.places), id: `made-${i}`, title, names: [{ toponym: title, lang: 'en' }], partOf: [] };
  });
  const places = [...atlas.places, ...added];
  const numbers = Array.from({ length: size }, () => Math.floor(random() * atlas.events.length));
  const events = numbers.map((number, i) => {
    const event = atlas.events[number] as CompiledAtlas['events'][number];
    if (i < atlas.events.length) return { ...event, id: `made-${i}` };
    const claims = event.claims.map((claim, c) => ({
      ...claim,
      id: `made-${i}-${c}`,
      says: `${claim.says} ${oneOf(surnames)} counted ${Math.floor(random() * 5_000)}.`,
      attributedTo: random() < 0.3 ? oneOf(surnames) : claim.attributedTo,
    }));
    return { ...event, id: `made-${i}`, placeId: event.placeId && oneOf(places).id, claims };
  });
  return { ...atlas, places, events, spans: numbers.map((number) => atlas.spans[number] ?? null) };
}

/** Milliseconds of processor time: what others do on the machine is left out. */
export function timed<T>(task: () => T): { value: T; ms: number } {
  const begun = process.cpuUsage();
  const value = task();
  const { user, system } = process.cpuUsage(begun);
  return { value, ms: (user + system) / 1000 };
}

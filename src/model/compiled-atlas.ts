// The atlas as it is shipped to a browser: checked and compiled when the site is built, so that no schema library has to travel,
// and without the outlines of regions, which only the map needs and fetches by itself.
import type { Atlas, AtlasDescription, ConflictNotes } from './atlas.ts';
import { type CompiledPeriod, compilePeriods } from './compiled-periods.ts';
import { type Holder, holdersOf } from './containment.ts';
import type { AtlasEvent } from './event.ts';
import { compileDate } from './historical-date.ts';
import type { Person } from './person.ts';
import type { Place, PlaceProperties } from './place.ts';
import { namedIn } from './place-names.ts';
import { representativePoint } from './representative-point.ts';
import type { RetiredIds } from './retired-ids.ts';
import type { Source } from './source.ts';
import type { TimeSpan } from './time-span.ts';
import type { Vocabulary } from './vocabulary.ts';

/** A place on the page: where its mark or name stands, and the box around its outline. Degrees. */
export interface CompiledPlace extends PlaceProperties {
  id: string;
  /** Longitude, latitude. */
  point: [number, number];
  /** West, south, east, north; `null` for a place without an outline. */
  bounds: [number, number, number, number] | null;
  /** The places it lies in, and whether a record says so or only an outline. */
  heldBy: readonly Holder[];
}

/** Something the loader left out, in words a reader can act on. */
export interface LeftOut {
  file: string;
  recordId: string | null;
  sentence: string;
}

/** Counted up when the shape changes, so that a page never reads the file of another edition. */
export const compiledForm = 3;

export interface CompiledAtlas {
  form: number;
  description: AtlasDescription;
  vocabulary: Vocabulary;
  sources: Source[];
  places: CompiledPlace[];
  events: AtlasEvent[];
  /** In the order of `events`; `null` where no source dates the event. */
  spans: (TimeSpan | null)[];
  periods: CompiledPeriod[];
  /** Whom the claims name; all that is said of them is in the claims and on their pages. */
  listedPersons: Pick<Person, 'id' | 'title'>[];
  leftOut: LeftOut[];
  /** Without it, no id was ever retired. */
  retired?: RetiredIds | undefined;
  /** Without it, editors have written on no disagreement. */
  conflictNotes?: ConflictNotes | undefined;
}

function boundsOf(place: Place): CompiledPlace['bounds'] {
  const { geometry } = place;
  if (geometry.type === 'Point') return null;
  const positions = geometry.type === 'Polygon' ? geometry.coordinates.flat() : geometry.coordinates.flat(2);
  const plain = positions.map(([longitude = 0]) => longitude);
  // An outline that crosses the antimeridian runs on past 180 degrees, instead of round the globe.
  const crosses = Math.max(...plain) - Math.min(...plain) > 180;
  const longitudes = crosses ? plain.map((longitude) => (longitude < 0 ? longitude + 360 : longitude)) : plain;
  const latitudes = positions.map(([, latitude = 0]) => latitude);
  return [Math.min(...longitudes), Math.min(...latitudes), Math.max(...longitudes), Math.max(...latitudes)];
}

function compilePlace(place: Place, heldBy: readonly Holder[]): CompiledPlace {
  const { geometry, label_at, ...properties } = place;
  return { ...properties, point: label_at ?? representativePoint(geometry), bounds: boundsOf(place), heldBy };
}

export function spanOf(event: AtlasEvent): TimeSpan | null {
  return event.when ? compileDate(event.when) : null;
}

export function compileAtlas(atlas: Atlas, leftOut: LeftOut[]): CompiledAtlas {
  const { description, vocabulary, sources, places, events, persons, retired, conflictNotes } = atlas;
  const holders = holdersOf(places);
  return {
    form: compiledForm,
    description,
    vocabulary,
    sources,
    places: places.map((place) => compilePlace(place, holders.get(place.id) ?? [])),
    events,
    spans: events.map(spanOf),
    listedPersons: (persons ?? []).map(({ id, title }) => ({ id, title })),
    periods: compilePeriods(description.periods ?? [], events, sources),
    leftOut,
    retired,
    conflictNotes,
  };
}

/**
 * Its places under the names that a reader of a language knows them by.
 * @param language one of the corpus's
 */
export const atlasIn = (compiled: CompiledAtlas, language: string): CompiledAtlas => ({
  ...compiled,
  places: compiled.places.map((place) => namedIn(place, language, compiled.description)),
});

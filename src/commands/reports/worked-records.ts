// Worked records for the editor's manual: true records of the corpus, shortened to the events and claims that are asked for.
import stringify from 'json-stringify-pretty-compact';
import type { Atlas } from '../../model/atlas.ts';
import type { AtlasEvent, EventRecord } from '../../model/event.ts';
import type { Place, PlaceGeometry } from '../../model/place.ts';
import { placeBox } from './place-box.ts';

/** Longest line of an example, in characters. */
const lineLength = 130;

const fenced = (value: unknown): string => `\`\`\`json\n${stringify(value, { maxLength: lineLength })}\n\`\`\``;

/** The event without what only the program knows, with the claims named (all of them where none is). */
function shortened({ placeId: _, ...event }: AtlasEvent, claims: readonly string[]): EventRecord {
  return claims.length === 0 ? event : { ...event, claims: event.claims.filter(({ id }) => claims.includes(id)) };
}

function missing(event: AtlasEvent, claims: readonly string[]): string | undefined {
  return claims.find((wanted) => !event.claims.some(({ id }) => id === wanted));
}

/** The event alone, as it stands in a place's `properties.events` or in unplaced.json. A sentence where there is no such record. */
export function workedEvent(atlas: Atlas, eventId: string, claims: readonly string[]): { text: string } | string {
  const event = atlas.events.find(({ id }) => id === eventId);
  if (!event) return `there is no event "${eventId}".`;
  const lost = missing(event, claims);
  return lost === undefined ? { text: fenced(shortened(event, claims)) } : `"${eventId}" has no claim "${lost}".`;
}

const geometryOf = (place: Place): PlaceGeometry =>
  place.geometry.type === 'Point' ? place.geometry : placeBox(place);

/** The place as a feature of its layer, holding this event alone; an outline is cut down to the box around it. */
export function workedPlace(atlas: Atlas, eventId: string, claims: readonly string[]): { text: string } | string {
  const event = atlas.events.find(({ id }) => id === eventId);
  const place = atlas.places.find(({ id }) => id === event?.placeId);
  if (!event || !place) return `there is no event "${eventId}" that has a place.`;
  const lost = missing(event, claims);
  if (lost !== undefined) return `"${eventId}" has no claim "${lost}".`;
  const { id, geometry: _, ...properties } = place;
  const feature = {
    type: 'Feature',
    id,
    geometry: geometryOf(place),
    properties: { ...properties, events: [shortened(event, claims)] },
  };
  return { text: fenced(feature) };
}

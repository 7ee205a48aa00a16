// A place as a GeoJSON feature: its properties, its geometry, and its events read or unread.
import type { MultiPolygon, Point, Polygon } from 'geojson';
import * as z from 'zod';
import { type PlaceGeometry, type PlaceLink, placeKinds, type Toponym } from '../../model/place.ts';
import { eventSchemaFor, precisionSchema } from './event-schema.ts';
import type { KnownTerms } from './term-schema.ts';
import { idListSchema, idSchema, longest, proseSchema, titleSchema } from './text-schema.ts';

/** Prefixes of the gazetteers that Linked Places knows. */
export const linkPattern = /^(?:gn:\d+|wd:Q\d+|(?:bnf|cerl|dbp|gnd|gov|loc|pl|tgn|viaf|wp):\S+)$/;

const yearSchema = z.string().regex(/^\d{4}$/);

export const toponymSchema = z.strictObject({
  toponym: titleSchema,
  lang: z.string().min(2).max(40),
  from: yearSchema.optional(),
  to: yearSchema.optional(),
}) satisfies z.ZodType<Toponym>;

export const placeLinkSchema = z.strictObject({
  type: z.enum(['exactMatch', 'closeMatch']),
  identifier: z.string().max(longest.id).regex(linkPattern),
}) satisfies z.ZodType<PlaceLink>;

const placePropertiesShape = {
  title: titleSchema,
  kind: z.enum(placeKinds),
  names: z.array(toponymSchema).max(longest.list),
  ccodes: z.array(z.string().regex(/^[A-Z]{2}$/)).max(50),
  links: z.array(placeLinkSchema).max(50),
  where_prec: precisionSchema,
  where_note: proseSchema.optional(),
  boundary: proseSchema.optional(),
  label_at: z.tuple([z.number().min(-180).max(180), z.number().min(-90).max(90)]).optional(),
  boundary_precision: z.enum(['good', 'fair', 'approximate', 'sketch']).optional(),
  partOf: idListSchema,
};

/** Longitude and latitude in degrees; a height is refused. */
const positionSchema = z.array(z.number()).min(2).max(2);
/** Positions in a ring. The check for crossings takes time with the square of this: a second for ten thousand. */
const longestRing = 10_000;
const ringSchema = z.array(positionSchema).min(1).max(longestRing);
const polygonSchema = z.array(ringSchema).min(1).max(1000);

export const geometrySchema = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('Point'), coordinates: positionSchema }) satisfies z.ZodType<Point>,
  z.strictObject({ type: z.literal('Polygon'), coordinates: polygonSchema }) satisfies z.ZodType<Polygon>,
  z.strictObject({
    type: z.literal('MultiPolygon'),
    coordinates: z.array(polygonSchema).min(1).max(5000),
  }) satisfies z.ZodType<MultiPolygon>,
]) satisfies z.ZodType<PlaceGeometry>;

export const featureSchemaFor = (known: KnownTerms) =>
  z.strictObject({
    type: z.literal('Feature'),
    id: idSchema,
    geometry: geometrySchema,
    properties: z.strictObject({ ...placePropertiesShape, events: z.array(eventSchemaFor(known)) }),
  });

/** The same with its events unread, so that a bad event is left out alone. */
export const featureEnvelopeSchema = z.strictObject({
  type: z.literal('Feature'),
  id: idSchema,
  geometry: geometrySchema,
  properties: z.strictObject({ ...placePropertiesShape, events: z.array(z.unknown()) }),
});

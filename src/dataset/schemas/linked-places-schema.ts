// What the World Historical Gazetteer's schema v2.0 asks of a Linked Places feature, as far as it was read and tried; members of one's own are allowed.
import * as z from 'zod';

const identifier = z.string().regex(/^(?:https?:\/\/\S+|\w+:\S+)$/);
const timePoint = z.union([
  z.strictObject({ in: z.string() }),
  z.strictObject({ earliest: z.string().optional(), latest: z.string().optional() }),
]);
const when = z.looseObject({
  timespans: z.array(z.strictObject({ start: timePoint, end: timePoint.optional() })).min(1),
});
const citation = z.looseObject({ label: z.string(), year: z.string().optional() });
const position = z.array(z.number()).min(2).max(2);

export const linkedFeatureSchema = z.looseObject({
  '@id': identifier,
  type: z.literal('Feature'),
  properties: z.looseObject({
    title: z.string().min(1),
    fclasses: z.array(z.enum(['A', 'H', 'L', 'P', 'R', 'S', 'T', 'U', 'V', 'X'])).min(1),
    ccodes: z.array(z.string().regex(/^[A-Z]{2}$/)).optional(),
  }),
  geometry: z
    .discriminatedUnion('type', [
      z.looseObject({ type: z.literal('Point'), coordinates: position }),
      z.looseObject({ type: z.literal('Polygon'), coordinates: z.array(z.array(position)) }),
      z.looseObject({ type: z.literal('MultiPolygon'), coordinates: z.array(z.array(z.array(position))) }),
      z.looseObject({ type: z.literal('GeometryCollection'), geometries: z.array(z.unknown()) }),
    ])
    .nullable(),
  names: z
    .array(
      z.looseObject({ toponym: z.string().min(1), citations: z.array(citation).optional(), when: when.optional() }),
    )
    .min(1),
  when: when.optional(),
  types: z.array(z.looseObject({ label: z.string().optional() })).optional(),
  links: z.array(z.looseObject({ type: z.string(), identifier })).optional(),
  relations: z.array(z.looseObject({ relationType: z.string(), relationTo: identifier })).optional(),
});

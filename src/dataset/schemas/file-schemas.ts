// Whole files: what `geo/` may hold, as published in JSON Schema; and their outermost shape alone, for the sift.
import * as z from 'zod';
import { atlasDescriptionSchema } from './atlas-description-schema.ts';
import { eventSchema } from './event-schema.ts';
import { featureSchema } from './place-schema.ts';
import { readingLogSchema } from './reading-log-schema.ts';
import { sourceSchema } from './source-schema.ts';

export const layerSchema = z.strictObject({
  type: z.literal('FeatureCollection'),
  /** QGIS writes the layer's name here. */
  name: z.string().max(200).optional(),
  features: z.array(featureSchema),
});

export const unplacedSchema = z.strictObject({ events: z.array(eventSchema) });

export const sourcesSchema = z.array(sourceSchema);

export const layerEnvelopeSchema = layerSchema.extend({ features: z.array(z.unknown()) });
export const unplacedEnvelopeSchema = z.strictObject({ events: z.array(z.unknown()) });
export const sourcesEnvelopeSchema = z.array(z.unknown());

/** One schema for each kind of file, by the name it is published under. */
export const fileSchemas = {
  atlas: atlasDescriptionSchema,
  sources: sourcesSchema,
  layer: layerSchema,
  unplaced: unplacedSchema,
  'reading-log': readingLogSchema,
};

// Whole files: what `geo/` may hold, as published in JSON Schema; and their outermost shape alone, for the sift.
import * as z from 'zod';
import { atlasDescriptionSchema } from './atlas-description-schema.ts';
import { conflictNotesSchema } from './conflict-notes-schema.ts';
import { eventSchemaFor } from './event-schema.ts';
import { personsSchema } from './persons-schema.ts';
import { featureSchemaFor } from './place-schema.ts';
import { readingLogSchema } from './reading-log-schema.ts';
import { retiredSchema } from './retired-schema.ts';
import { sourceSchemaFor } from './source-schema.ts';
import type { KnownTerms } from './term-schema.ts';
import { idSchema, proseSchema, titleSchema, webAddressSchema } from './text-schema.ts';
import { vocabularySchema } from './vocabulary-schema.ts';

const layerOf = <Features extends z.ZodType>(features: Features) =>
  z.strictObject({
    type: z.literal('FeatureCollection'),
    /** QGIS writes the layer's name here. */
    name: z.string().max(200).optional(),
    features: z.array(features),
  });

/** What a downloaded file holds beside its places: records without a place, the sources, and how to cite it. */
const publishedMembers = {
  unplaced: z.array(z.unknown()).optional(),
  sources: z.array(z.unknown()).optional(),
  title: titleSchema.optional(),
  version: titleSchema.optional(),
  licence: titleSchema.optional(),
  attribution: proseSchema.optional(),
  citation: proseSchema.optional(),
  address: webAddressSchema.optional(),
  accessed: titleSchema.optional(),
  claimCitations: z.record(idSchema, proseSchema).optional(),
};

/** A layer as its editors keep it, or as the atlas publishes places. */
export const layerEnvelopeSchema = layerOf(z.unknown()).extend(publishedMembers);
export const unplacedEnvelopeSchema = z.strictObject({ events: z.array(z.unknown()) });
export const sourcesEnvelopeSchema = z.array(z.unknown());

/** One schema for each kind of file, by the name it is published under. */
export const fileSchemasFor = (known: KnownTerms) => ({
  atlas: atlasDescriptionSchema,
  vocabulary: vocabularySchema,
  sources: z.array(sourceSchemaFor(known)),
  layer: layerOf(featureSchemaFor(known)),
  unplaced: z.strictObject({ events: z.array(eventSchemaFor(known)) }),
  'reading-log': readingLogSchema,
  'conflict-notes': conflictNotesSchema,
  retired: retiredSchema,
  persons: personsSchema,
});

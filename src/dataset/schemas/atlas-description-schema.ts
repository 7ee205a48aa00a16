// `geo/atlas.json`, the manifest: what the corpus is called and covers, in which languages, and what it asks of its records.
import * as z from 'zod';
import type { AtlasDescription } from '../../model/atlas.ts';
import { issuesPattern, mailPattern } from '../../model/correction.ts';
import { idListSchema, idSchema, isoDaySchema, proseSchema, titleSchema } from './text-schema.ts';
import { languageTagSchema, proseWordsSchema, wordsSchema } from './words-schema.ts';

const daysSchema = z.strictObject({ from: isoDaySchema, to: isoDaySchema });
const longitude = z.number().min(-180).max(180);
const latitude = z.number().min(-90).max(90);
const boundsSchema = z.tuple([longitude, latitude, z.number().min(-180).max(360), latitude]);
const yearSchema = z.int().min(0).max(9999);
const querySchema = z
  .string()
  .max(500)
  .regex(/^[^?#\s]*$/);
/** An origin as a content security policy names it: without a path, and in no other letters. */
const originSchema = z
  .string()
  .max(200)
  .regex(/^https:\/\/[a-z0-9](?:[a-z0-9.-]*[a-z0-9])?(?::\d{1,5})?$/);
const countrySchema = z.string().regex(/^[A-Z]{2}$/);

const rulesSchema = z.strictObject({
  placeNames: z
    .array(z.strictObject({ lang: languageTagSchema, script: z.string().regex(/^[A-Z][a-z]+$/) }))
    .max(20)
    .optional(),
  vagueWords: z.array(titleSchema).max(100).optional(),
  placeDays: z
    .array(daysSchema.partial().extend({ place: idSchema }))
    .max(100)
    .optional(),
  skippedDays: daysSchema.extend({ countries: z.array(countrySchema).max(50), says: proseWordsSchema }).optional(),
});

export const atlasDescriptionSchema = z.strictObject({
  form: z.literal(2),
  id: idSchema,
  edition: z.string().regex(/^\d+\.\d+(?:\.\d+)?$/),
  languages: z
    .array(z.strictObject({ tag: languageTagSchema, name: titleSchema }))
    .min(1)
    .max(20),
  title: wordsSchema,
  subtitle: wordsSchema.optional(),
  introduction: proseWordsSchema,
  limits: proseWordsSchema.optional(),
  warning: proseWordsSchema.optional(),
  about: proseWordsSchema.optional(),
  within: wordsSchema.optional(),
  sources: proseWordsSchema.optional(),
  summary: wordsSchema.optional(),
  previewAlt: proseWordsSchema.optional(),
  previewView: querySchema.optional(),
  keywords: z.array(titleSchema).max(50).optional(),
  suggestions: z
    .array(z.strictObject({ view: querySchema, words: wordsSchema }))
    .max(5)
    .optional(),
  licence: titleSchema,
  attribution: proseSchema,
  extent: daysSchema,
  opening: daysSchema,
  film: isoDaySchema.optional(),
  view: boundsSchema,
  bounds: boundsSchema,
  nameYears: z.strictObject({ from: yearSchema, to: yearSchema, at: yearSchema }),
  nameLanguages: z
    .array(z.strictObject({ lang: languageTagSchema, label: wordsSchema }))
    .max(20)
    .optional(),
  basemap: z.strictObject({ relief: boundsSchema }).optional(),
  dataFrom: z.array(originSchema).max(20).optional(),
  layers: z
    .array(z.string().regex(/^[\w.-]+\.geojson$/))
    .min(1)
    .max(50),
  corrections: proseSchema,
  correctionsTo: z
    .strictObject({
      mail: z.string().max(254).regex(mailPattern).optional(),
      issues: z.string().max(500).regex(issuesPattern).optional(),
    })
    .optional(),
  rules: rulesSchema.optional(),
  periods: z
    .array(
      daysSchema
        .partial()
        .extend({ id: idSchema, title: wordsSchema, begins: idListSchema.optional(), ends: idListSchema.optional() }),
    )
    .max(50)
    .optional(),
}) satisfies z.ZodType<AtlasDescription>;

// `geo/atlas.json`: what the atlas is called and covers.
import * as z from 'zod';
import type { AtlasDescription } from '../../model/atlas.ts';
import { issuesPattern, mailPattern } from '../../model/correction.ts';
import { idListSchema, idSchema, isoDaySchema, proseSchema, titleSchema } from './text-schema.ts';

const daysSchema = z.strictObject({ from: isoDaySchema, to: isoDaySchema });
const longitude = z.number().min(-180).max(180);
const latitude = z.number().min(-90).max(90);

export const atlasDescriptionSchema = z.strictObject({
  title: titleSchema,
  version: z.string().regex(/^\d+\.\d+\.\d+$/),
  language: z.string().min(2).max(40),
  licence: titleSchema,
  attribution: proseSchema,
  extent: daysSchema,
  opening: daysSchema,
  studyBox: z.tuple([longitude, latitude, longitude, latitude]),
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
  periods: z
    .array(
      z.strictObject({
        id: idSchema,
        title: titleSchema,
        titles: z.strictObject({ ru: titleSchema.optional(), uk: titleSchema.optional() }).optional(),
        from: isoDaySchema,
        to: isoDaySchema,
        claims: idListSchema,
      }),
    )
    .max(50)
    .optional(),
}) satisfies z.ZodType<AtlasDescription>;

// A claim, with its figures, its locator and its erratum.
import * as z from 'zod';
import { bounds, type Claim, type Erratum, type Figure, figureScopes, type Locator } from '../../model/claim.ts';
import { historicalDateSchema } from './historical-date-schema.ts';
import { personLinksSchema } from './persons-schema.ts';
import { relationListSchema } from './relation-schema.ts';
import { type KnownTerms, mostTerms, termSchema } from './term-schema.ts';
import { idListSchema, idSchema, isoDaySchema, proseSchema, titleSchema, wordingSchema } from './text-schema.ts';

/** A whole number that a source could print: up to a thousand million. */
const amountSchema = z.int().min(0).max(1_000_000_000).nullable();

export const figureSchemaFor = (known: KnownTerms) =>
  z.strictObject({
    low: amountSchema,
    best: amountSchema,
    high: amountSchema,
    bound: z.enum(bounds),
    measure: termSchema(known, 'measures'),
    unit: titleSchema,
    scope: z.enum(figureScopes),
    verbatim: titleSchema,
  }) satisfies z.ZodType<Figure>;

export const locatorSchema = z.strictObject({
  line: z.int().min(1).max(1_000_000),
  start: titleSchema,
  end: titleSchema,
}) satisfies z.ZodType<Locator>;

export const erratumSchema = z.strictObject({
  note: proseSchema,
  known: proseSchema,
  confidence: z.enum(['high', 'medium', 'low']),
  authority: proseSchema,
}) satisfies z.ZodType<Erratum>;

/** What a source says otherwise than its event, with its wording where that matters. */
const circumstanceSchemasFor = (known: KnownTerms) => {
  const verbatim = titleSchema.optional();
  const victims = z.array(termSchema(known, 'victimGroups')).min(1).max(mostTerms(known, 'victimGroups'));
  return {
    where: z
      .strictObject({ places: idListSchema.min(1), verbatim })
      .nullable()
      .optional(),
    by: z
      .strictObject({ perpetrator: termSchema(known, 'actors'), verbatim })
      .nullable()
      .optional(),
    against: z.strictObject({ victims, verbatim }).nullable().optional(),
  };
};

export const claimSchemaFor = (known: KnownTerms) =>
  z.strictObject({
    id: idSchema,
    source: idSchema,
    locator: locatorSchema,
    says: proseSchema,
    stance: termSchema(known, 'stances'),
    evidence: termSchema(known, 'evidenceKinds').optional(),
    attributedTo: titleSchema.nullable(),
    citedWork: idSchema.nullable(),
    when: historicalDateSchema.nullable().optional(),
    ...circumstanceSchemasFor(known),
    figures: z.array(figureSchemaFor(known)).max(50),
    rank: z.enum(['preferred', 'normal', 'deprecated']),
    rankReason: proseSchema.nullable(),
    erratum: erratumSchema.nullable(),
    relations: relationListSchema.optional(),
    disputesUnrecorded: proseSchema.optional(),
    persons: personLinksSchema.optional(),
    recordedBy: wordingSchema.regex(/\S/),
    recordedAt: isoDaySchema,
  }) satisfies z.ZodType<Claim>;

// `geo/vocabulary.json`: the words that the records are classed by.
import * as z from 'zod';
import type { Measure, RelationTerm, Stance, Term, Vocabulary } from '../../model/vocabulary.ts';
import { idSchema, titleSchema } from './text-schema.ts';
import { proseWordsSchema, wordsSchema } from './words-schema.ts';

const termSchema = z.strictObject({
  id: idSchema,
  label: wordsSchema,
  meaning: proseWordsSchema.optional(),
}) satisfies z.ZodType<Term>;

const stanceSchema = termSchema.extend({ ofNumber: wordsSchema.optional() }) satisfies z.ZodType<Stance>;

const relationTermSchema = termSchema.extend({ atOtherEnd: wordsSchema.optional() }) satisfies z.ZodType<RelationTerm>;

const measureSchema = termSchema.extend({
  unit: titleSchema.optional(),
  saidByUnit: z.boolean().optional(),
  compares: z.boolean(),
  adds: z.boolean(),
}) satisfies z.ZodType<Measure>;

const most = 200;

export const vocabularySchema = z.strictObject({
  form: z.literal(1),
  eventKinds: z.array(termSchema).min(1).max(most),
  categories: z.array(termSchema).min(1).max(most),
  actors: z.array(termSchema).max(most),
  victimGroups: z.array(termSchema).max(most),
  measures: z.array(measureSchema).max(most),
  stances: z.array(stanceSchema).min(1).max(most),
  relationKinds: z.array(relationTermSchema).max(most).default([]),
  evidenceKinds: z.array(termSchema).max(most).default([]),
  sourceTypes: z.array(termSchema).min(1).max(most),
  placeKinds: z.array(termSchema).max(most),
  precisions: z.array(termSchema).max(most),
}) satisfies z.ZodType<Vocabulary>;

// A source or cited work: CSL-JSON 1.0 with our `custom`.
import * as z from 'zod';
import type { CslDate, CslName, Source, SourceCustom } from '../../model/source.ts';
import { type KnownTerms, termSchema } from './term-schema.ts';
import { idSchema, proseSchema, titleSchema, webAddressSchema } from './text-schema.ts';

/** Item types of the CSL 1.0 input schema. */
const cslTypes = [
  'article',
  'article-journal',
  'article-magazine',
  'article-newspaper',
  'bill',
  'book',
  'broadcast',
  'chapter',
  'classic',
  'collection',
  'dataset',
  'document',
  'entry',
  'entry-dictionary',
  'entry-encyclopedia',
  'event',
  'figure',
  'graphic',
  'hearing',
  'interview',
  'legal_case',
  'legislation',
  'manuscript',
  'map',
  'motion_picture',
  'musical_score',
  'pamphlet',
  'paper-conference',
  'patent',
  'performance',
  'periodical',
  'personal_communication',
  'post',
  'post-weblog',
  'regulation',
  'report',
  'review',
  'review-book',
  'software',
  'song',
  'speech',
  'standard',
  'thesis',
  'treaty',
  'webpage',
] as const;

const nameSchema = z.strictObject({
  family: titleSchema.optional(),
  given: titleSchema.optional(),
  literal: titleSchema.optional(),
}) satisfies z.ZodType<CslName>;

const cslDateSchema = z.strictObject({
  'date-parts': z.array(z.array(z.int()).min(1).max(3)).min(1).max(2).optional(),
  literal: titleSchema.optional(),
}) satisfies z.ZodType<CslDate>;

const customSchemaFor = (known: KnownTerms) =>
  z.strictObject({
    source_type: termSchema(known, 'sourceTypes'),
    standpoint: proseSchema,
    reliability_note: proseSchema,
    independence_group: idSchema,
    text_file: z
      .string()
      .regex(/^[\w-]+\.txt$/)
      .optional(),
    url: webAddressSchema.optional(),
    label: titleSchema.optional(),
    type: z.enum(cslTypes).optional(),
  }) satisfies z.ZodType<SourceCustom>;

export const sourceSchemaFor = (known: KnownTerms) =>
  z.strictObject({
    id: idSchema,
    type: z.enum(cslTypes),
    title: titleSchema,
    'title-short': titleSchema.optional(),
    'container-title': titleSchema.optional(),
    author: z.array(nameSchema).min(1).max(50).optional(),
    editor: z.array(nameSchema).min(1).max(50).optional(),
    issued: cslDateSchema.optional(),
    accessed: cslDateSchema.optional(),
    'original-date': cslDateSchema.optional(),
    publisher: titleSchema.optional(),
    'publisher-place': titleSchema.optional(),
    ISBN: titleSchema.optional(),
    DOI: titleSchema.optional(),
    URL: webAddressSchema.optional(),
    volume: titleSchema.optional(),
    issue: titleSchema.optional(),
    page: titleSchema.optional(),
    language: z.string().min(2).max(40).optional(),
    note: proseSchema.optional(),
    custom: customSchemaFor(known),
  }) satisfies z.ZodType<Source>;

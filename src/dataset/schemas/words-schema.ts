// Texts in each language of a corpus, by BCP 47 tag.
import * as z from 'zod';
import type { Words } from '../../model/words.ts';
import { longest } from './text-schema.ts';

/** BCP 47, as far as its shape goes. */
export const languageTagSchema = z.string().regex(/^[A-Za-z]{2,8}(?:-[A-Za-z0-9]{1,8})*$/);

const wordsOf = (length: number) =>
  z
    .record(languageTagSchema, z.string().max(length).regex(/\S/))
    .refine((words) => Object.keys(words).length > 0) satisfies z.ZodType<Words>;

/** One line. */
export const wordsSchema = wordsOf(longest.title);

/** A sentence or a few. */
export const proseWordsSchema = wordsOf(longest.prose);

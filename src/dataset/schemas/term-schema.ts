// An id of the vocabulary, where it is known; where it is not, anything that may be one.
import * as z from 'zod';
import { type TermList, termIds, type Vocabulary } from '../../model/vocabulary.ts';
import { idSchema, longest } from './text-schema.ts';

/** The vocabulary of a corpus; `null`: it has none, and its records may use any word. */
export type KnownTerms = Vocabulary | null;

export const termSchema = (known: KnownTerms, list: TermList) => (known ? z.enum(termIds(known[list])) : idSchema);

/** How many terms of a list a record may name. */
export const mostTerms = (known: KnownTerms, list: TermList): number => (known ? known[list].length : longest.list);

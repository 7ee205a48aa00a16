// `geo/persons.json`: the persons whom the sources name; and the links that claims have to them.
import * as z from 'zod';
import { type Person, type PersonLink, personParts } from '../../model/person.ts';
import { idSchema, longest, titleSchema } from './text-schema.ts';
import { languageTagSchema } from './words-schema.ts';

export const personLinksSchema = z
  .array(z.strictObject({ person: idSchema, part: z.enum(personParts) }) satisfies z.ZodType<PersonLink>)
  .min(1)
  .max(longest.list);

const personSchema = z.strictObject({
  id: idSchema,
  title: titleSchema,
  names: z
    .array(z.strictObject({ name: titleSchema, lang: languageTagSchema }))
    .min(1)
    .max(50),
  roles: z.array(z.strictObject({ says: titleSchema, claim: idSchema })).max(50),
}) satisfies z.ZodType<Person>;

export const personsSchema = z.strictObject({ persons: z.array(personSchema).max(10_000) });

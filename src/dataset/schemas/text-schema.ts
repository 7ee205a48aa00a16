// The plain values that records are made of: ids, texts, days, web addresses. Lengths are generous, and stated once here.
import * as z from 'zod';

/** Characters. */
export const longest = { id: 120, title: 300, prose: 4000, list: 200 } as const;

/** Lower-case words joined by hyphens: `harbour-wave-1835-diary`. Two in a row are read, because retired ids have them. */
export const idPattern = /^[a-z0-9]+(?:-{1,2}[a-z0-9]+)*$/;

export const idSchema = z
  .string()
  .max(longest.id)
  .regex(idPattern)
  .meta({ description: 'Lower-case words joined by hyphens.' });

/** One line of text that says something. */
export const titleSchema = z.string().max(longest.title).regex(/\S/);

/** A sentence or a few. */
export const proseSchema = z.string().max(longest.prose).regex(/\S/);

/** A wording of the source, which may be empty. */
export const wordingSchema = z.string().max(longest.title);

export const idListSchema = z.array(idSchema).max(longest.list);

/** `1835-02-20`; whether the day is real is a rule's business. */
export const isoDaySchema = z.string().regex(/^\d{4}-\d{2}-\d{2}$/);

export const webAddressSchema = z
  .string()
  .max(2000)
  .regex(/^https?:\/\/[^\s/]+\S*$/);

// The file geo/reading-log.json: what was read in each source, line by line.
import * as z from 'zod';
import type { LoggedLine, LoggedReading, ReadingLog } from '../reading-log/reading-log.ts';
import { idListSchema, idSchema, proseSchema } from './text-schema.ts';

export const loggedLineSchema = z.strictObject({
  line: z.int().min(1),
  claims: idListSchema,
  reason: proseSchema.nullable(),
  rest: proseSchema.nullable(),
}) satisfies z.ZodType<LoggedLine>;

export const loggedReadingSchema = z.strictObject({
  source: idSchema,
  text_file: z.string().regex(/^[\w-]+\.txt$/),
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
  lines: z.array(loggedLineSchema),
}) satisfies z.ZodType<LoggedReading>;

export const readingLogSchema = z.strictObject({
  readings: z.array(loggedReadingSchema),
}) satisfies z.ZodType<ReadingLog>;

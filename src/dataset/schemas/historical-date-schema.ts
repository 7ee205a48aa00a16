// A date as the corpus writes it. Whether `edtf` is inside the profile and real is the rule `date-profile`.
import * as z from 'zod';
import { calendars, dateRoles, type HistoricalDate } from '../../model/historical-date.ts';
import { wordingSchema } from './text-schema.ts';

export const historicalDateSchema = z.strictObject({
  edtf: z.string().min(4).max(100),
  verbatim: wordingSchema,
  calendar: z.enum(calendars),
  role: z.enum(dateRoles),
  inferred: z.boolean(),
}) satisfies z.ZodType<HistoricalDate>;

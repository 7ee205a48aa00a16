// A mapping as a small file that opens the next version of the same table without a question.
import * as z from 'zod';
import '../zod-without-eval.ts';
import { bounds } from '../../model/claim.ts';
import { calendars } from '../../model/historical-date.ts';
import type { Mapping } from './mapping.ts';

const column = z.string().max(300);
const optional = column.nullable();
const precision = z.strictObject({ column, scale: z.enum(['ucdp', 'acled']) }).nullable();

const mappingSchema = z.strictObject({
  form: z.literal(1),
  columns: z.array(column).max(2000),
  encoding: z.enum(['utf-8', 'utf-8-bom', 'utf-16le', 'utf-16be', 'windows-1251', 'windows-1252']).nullable(),
  place: z.strictObject({ name: optional, longitude: optional, latitude: optional, position: optional, precision }),
  date: z.discriminatedUnion('form', [
    z.strictObject({ form: z.literal('none') }),
    z.strictObject({ form: z.literal('one'), column }),
    z.strictObject({ form: z.literal('span'), start: column, end: column }),
    z.strictObject({ form: z.literal('parts'), year: column, month: column, day: optional }),
  ]),
  dateOrder: z.enum(['day-first', 'month-first']).nullable(),
  calendar: z.enum(calendars),
  datePrecision: precision,
  count: z.strictObject({ best: optional, low: optional, high: optional, bound: z.enum(bounds) }),
  id: optional,
  event: optional,
  title: optional,
  text: optional,
  source: optional,
  attribution: optional,
  category: optional,
  perpetrator: optional,
  victims: optional,
  also: z.array(column).max(2000),
}) satisfies z.ZodType<Mapping>;

/** Ends the names of the files, so that one is known when it is opened. */
export const mappingEnding = '.columns.json';

export const writeMapping = (mapping: Mapping): string => `${JSON.stringify(mapping, null, 2)}\n`;

/** `null` for what is no mapping. */
export function readMapping(text: string): Mapping | null {
  try {
    const parsed = mappingSchema.safeParse(JSON.parse(text));
    return parsed.success ? parsed.data : null;
  } catch {
    return null;
  }
}

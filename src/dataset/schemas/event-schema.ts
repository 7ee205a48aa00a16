// An event with its claims; and the same with its claims unread, so that a bad claim is left out alone.
import * as z from 'zod';
import { actors, categories, type EventRecord, eventKinds, placeBases, victimGroups } from '../../model/event.ts';
import { claimSchema } from './claim-schema.ts';
import { historicalDateSchema } from './historical-date-schema.ts';
import { relationListSchema } from './relation-schema.ts';
import { idListSchema, idSchema, proseSchema, titleSchema } from './text-schema.ts';

/** UCDP GED precision of a position, 1 exact to 7. */
export const precisionSchema = z.literal([1, 2, 3, 4, 5, 6, 7]);

export const eventSchema = z.strictObject({
  id: idSchema,
  title: titleSchema,
  summary: proseSchema,
  kind: z.enum(eventKinds),
  category: z.enum(categories),
  when: historicalDateSchema.nullable(),
  where_prec: precisionSchema.nullable(),
  placeBasis: z.enum(placeBases).nullable(),
  alsoAt: idListSchema,
  perpetrator: z.enum(actors).nullable(),
  victims: z.array(z.enum(victimGroups)).max(victimGroups.length),
  partOf: idListSchema,
  relations: relationListSchema.optional(),
  graphic: z.boolean().optional(),
  claims: z.array(claimSchema).min(1).max(500),
}) satisfies z.ZodType<EventRecord>;

export const eventEnvelopeSchema = eventSchema.extend({ claims: z.array(z.unknown()).max(500) });

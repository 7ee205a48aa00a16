// An event with its claims; and the same with its claims unread, so that a bad claim is left out alone.
import * as z from 'zod';
import { type EventRecord, placeBases } from '../../model/event.ts';
import { claimSchemaFor } from './claim-schema.ts';
import { historicalDateSchema } from './historical-date-schema.ts';
import { relationListSchema } from './relation-schema.ts';
import { type KnownTerms, mostTerms, termSchema } from './term-schema.ts';
import { idListSchema, idSchema, proseSchema, titleSchema } from './text-schema.ts';

/** UCDP GED precision of a position, 1 exact to 7. */
export const precisionSchema = z.literal([1, 2, 3, 4, 5, 6, 7]);

export const eventSchemaFor = (known: KnownTerms) =>
  z.strictObject({
    id: idSchema,
    title: titleSchema,
    summary: proseSchema,
    kind: termSchema(known, 'eventKinds'),
    category: termSchema(known, 'categories'),
    when: historicalDateSchema.nullable(),
    where_prec: precisionSchema.nullable(),
    placeBasis: z.enum(placeBases).nullable(),
    alsoAt: idListSchema,
    perpetrator: termSchema(known, 'actors').nullable(),
    victims: z.array(termSchema(known, 'victimGroups')).max(mostTerms(known, 'victimGroups')),
    partOf: idListSchema,
    relations: relationListSchema.optional(),
    graphic: z.boolean().optional(),
    claims: z.array(claimSchemaFor(known)).min(1).max(500),
  }) satisfies z.ZodType<EventRecord>;

export const eventEnvelopeSchemaFor = (known: KnownTerms) =>
  eventSchemaFor(known).extend({ claims: z.array(z.unknown()).max(500) });

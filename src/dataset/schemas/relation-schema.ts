// A relation to another record, as it stands on an event or a claim.
import * as z from 'zod';
import { type Relation, relationKinds } from '../../model/relation.ts';
import { idSchema, longest, titleSchema } from './text-schema.ts';

const relationSchema = z.strictObject({
  to: idSchema,
  kind: z.enum(relationKinds),
  why: titleSchema,
}) satisfies z.ZodType<Relation>;

export const relationListSchema = z.array(relationSchema).max(longest.list);

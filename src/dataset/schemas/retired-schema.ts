// The list of retired ids: what a record was called before, and what it is called today.
import * as z from 'zod';
import { idSchema } from './text-schema.ts';

export const retiredSchema = z.strictObject({ retired: z.record(idSchema, idSchema) });

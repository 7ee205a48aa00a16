// `geo/conflict-notes.json`: what an editor has written on each event whose claims disagree, by the id of the event.
import * as z from 'zod';
import { idSchema, proseSchema } from './text-schema.ts';

export const conflictNotesSchema = z.record(idSchema, z.strictObject({ kept: z.boolean(), note: proseSchema }));

// The schemas that records are read by, made for a vocabulary: a corpus is checked against its own words.
import { claimSchemaFor } from './claim-schema.ts';
import { eventEnvelopeSchemaFor } from './event-schema.ts';
import { sourceSchemaFor } from './source-schema.ts';
import type { KnownTerms } from './term-schema.ts';

export const recordSchemasFor = (known: KnownTerms) => ({
  claim: claimSchemaFor(known),
  event: eventEnvelopeSchemaFor(known),
  source: sourceSchemaFor(known),
});

export type RecordSchemas = ReturnType<typeof recordSchemasFor>;

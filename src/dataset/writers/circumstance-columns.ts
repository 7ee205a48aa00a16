// The columns of a claim that say on what evidence, where, by whom and against whom: as its source has it, which need not be as the event has it.
import { type Circumstance, circumstanceSaid } from '../../model/circumstance.ts';
import type { Claim } from '../../model/claim.ts';
import type { AtlasEvent } from '../../model/event.ts';
import { type Column, joined } from './column.ts';

type ClaimColumn = Column<{ claim: Claim; event: AtlasEvent }>;

const own = "the claim's own where its source says otherwise, else as its event. Empty where this source does not say.";

const column = (kind: Circumstance, what: Pick<ClaimColumn, 'type' | 'terms' | 'description'>): ClaimColumn => ({
  ...what,
  name: kind,
  mayBeMissing: true,
  cell: ({ claim, event }) => joined(circumstanceSaid(kind, claim, event)),
});

const wordingColumn = (kind: Circumstance): ClaimColumn => ({
  name: `${kind}_verbatim`,
  type: 'string',
  mayBeMissing: true,
  description: `The wording of the source for "${kind}", where it matters.`,
  cell: ({ claim }) => claim[kind]?.verbatim ?? null,
});

export const circumstanceColumns: readonly ClaimColumn[] = [
  {
    name: 'evidence',
    type: 'string',
    mayBeMissing: true,
    terms: 'evidenceKinds',
    description: 'What kind of thing the claim rests on, as far as the passage shows it.',
    cell: ({ claim }) => claim.evidence ?? null,
  },
  column('where', { type: 'list', description: `Ids of the places: ${own}` }),
  wordingColumn('where'),
  column('by', { type: 'string', terms: 'actors', description: `Who did it: ${own}` }),
  wordingColumn('by'),
  column('against', { type: 'list', description: `Groups whom it befell: ${own}` }),
  wordingColumn('against'),
];

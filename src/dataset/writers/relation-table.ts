// The table of relations: one row for each, from the record it is written on to the other end.
import type { Atlas } from '../../model/atlas.ts';
import { type Relation, relationKinds } from '../../model/relation.ts';
import type { Column } from './column.ts';
import { tableOf } from './table.ts';

/** An event, or a claim and its event. */
interface End {
  event: string;
  claim: string | null;
}

interface Row {
  number: number;
  from: End;
  to: End;
  relation: Relation;
}

const endColumns = (prefix: string, what: string, end: (row: Row) => End): [event: Column<Row>, claim: Column<Row>] => [
  {
    name: `${prefix}event_id`,
    type: 'string',
    required: true,
    description: `Id of the event ${what}.`,
    cell: (row) => end(row).event,
  },
  {
    name: `${prefix}claim_id`,
    type: 'string',
    description: `Id of the claim ${what}. Empty where the event as a whole is meant.`,
    cell: (row) => end(row).claim,
  },
];

function rowsOf({ events }: Atlas): Row[] {
  const ends = new Map(
    events.flatMap(({ id, claims }): [string, End][] => [
      [id, { event: id, claim: null }],
      ...claims.map((claim): [string, End] => [claim.id, { event: id, claim: claim.id }]),
    ]),
  );
  return events
    .flatMap((event) => [event, ...event.claims])
    .flatMap(({ id, relations = [] }) => relations.map((relation) => ({ id, relation })))
    .flatMap(({ id, relation }, index) => {
      const [from, to] = [ends.get(id), ends.get(relation.to)];
      return from && to ? [{ number: index + 1, from, to, relation }] : [];
    });
}

export const relationTable = tableOf<Row>({
  name: 'relations',
  title: 'Relations',
  description:
    'One row for each relation between two events or claims, written once; it holds at both ends. That an event is counted inside another is in the table of wholes.',
  columns: [
    {
      name: 'relation_number',
      type: 'integer',
      required: true,
      description: 'Counts the relations from 1. It is no id: another edition may count otherwise.',
      cell: ({ number }) => number,
    },
    ...endColumns('', 'that stands so to the other', ({ from }) => from),
    {
      name: 'kind',
      type: 'string',
      required: true,
      oneOf: relationKinds,
      description: 'How it stands to the other.',
      cell: ({ relation }) => relation.kind,
    },
    ...endColumns('to_', 'at the other end', ({ to }) => to),
    {
      name: 'why',
      type: 'string',
      required: true,
      description: 'The reason, in one sentence of the editors.',
      cell: ({ relation }) => relation.why,
    },
  ],
  primaryKey: ['relation_number'],
  foreignKeys: [
    { field: 'event_id', to: ['events', 'event_id'] },
    { field: 'claim_id', to: ['claims', 'claim_id'] },
    { field: 'to_event_id', to: ['events', 'event_id'] },
    { field: 'to_claim_id', to: ['claims', 'claim_id'] },
  ],
  rows: rowsOf,
});

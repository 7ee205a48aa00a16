// The columns of the claims table in their published order: the CSV, its Table Schema and the workbook are all written from this list.
import type { Figure } from '../../model/claim.ts';
import { claimUrlColumn, eventUrlColumn, gazetteerColumns, placeUrlColumn } from './address-columns.ts';
import { circumstanceColumns } from './circumstance-columns.ts';
import type { ClaimColumn } from './claim-column.ts';
import { type Column, joined } from './column.ts';
import { claimIdColumn, dateColumns, eventColumns, placeColumns, temporalColumns } from './event-columns.ts';
import { citationColumn, figureColumns, sayingColumns, standingColumns } from './figure-columns.ts';

/** Every claim has a row, and not every claim a figure. */
function whereThereIsOne({ required: _, ...column }: Column<{ figure: Figure }>): ClaimColumn {
  const silent = column.name === 'measure' ? ' Empty, as all figure cells, where the claim has no figure.' : '';
  return {
    ...column,
    description: `${column.description}${silent}`,
    cell: ({ figure }) => figure && column.cell({ figure }),
  };
}

export const claimColumns: readonly ClaimColumn[] = [
  claimIdColumn,
  ...eventColumns,
  ...placeColumns,
  ...dateColumns,
  ...sayingColumns,
  ...figureColumns.map(whereThereIsOne),
  ...standingColumns,
  {
    name: 'relations',
    type: 'list',
    mayBeMissing: true,
    description:
      'How the claim and its event stand to others, as kind:id. It names events and claims, at both ends of a relation; the table of relations gives the reasons.',
    cell: ({ relations }) => joined(relations),
  },
  citationColumn,
  ...circumstanceColumns,
  {
    name: 'persons',
    type: 'list',
    mayBeMissing: true,
    description:
      'The persons whom the claim names, as part:id: said, ordered, did, suffered, or named for anything else.',
    cell: ({ claim }) => joined((claim.persons ?? []).map(({ person, part }) => `${part}:${person}`)),
  },
  claimUrlColumn,
  eventUrlColumn,
  placeUrlColumn,
  ...gazetteerColumns,
  ...temporalColumns,
];

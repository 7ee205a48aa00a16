// The columns of the claims table in their published order: the CSV and its Table Schema are both written from this list.
import type { ClaimColumn } from './claim-column.ts';
import { dateColumns, eventColumns, placeColumns } from './event-columns.ts';
import { figureColumns, sayingColumns } from './figure-columns.ts';

export const claimColumns: readonly ClaimColumn[] = [
  ...eventColumns,
  ...placeColumns,
  ...dateColumns,
  ...sayingColumns,
  ...figureColumns,
];

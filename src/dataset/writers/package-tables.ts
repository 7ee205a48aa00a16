// The tables of the Data Package, each once: those that others refer to come first.
import { claimTable, figureTable } from './claim-tables.ts';
import { flatClaims } from './claims-csv.ts';
import { eventPlaceTable, eventTable, eventWholeTable } from './event-tables.ts';
import { claimPersonTable, personNameTable, personRoleTable, personTable } from './person-tables.ts';
import { placeLinkTable, placeNameTable, placeParentTable, placeTable } from './place-tables.ts';
import { relationTable } from './relation-table.ts';
import { sourceTable } from './source-table.ts';
import type { Table } from './table.ts';

export interface PackageTable {
  table: Table;
  /** Seen from the descriptor. */
  path: string;
}

const inFolder = (table: Table): PackageTable => ({ table, path: `tables/${table.name}.csv` });

/** The flat table stands where it always stood. */
export const packageTables: readonly PackageTable[] = [
  ...[sourceTable, placeTable, placeNameTable, placeLinkTable, placeParentTable].map(inFolder),
  ...[eventTable, eventPlaceTable, eventWholeTable, claimTable, figureTable, relationTable].map(inFolder),
  ...[personTable, personNameTable, personRoleTable, claimPersonTable].map(inFolder),
  { table: flatClaims, path: 'claims.csv' },
];

// Writes the claims as CSV: RFC 4180, so CRLF after every line; UTF-8 without a byte-order mark.
// Cells are written exactly as they are. A spreadsheet may run a text that begins with `=`, `+`, `-` or `@` as a formula; a
// quote mark put before it would corrupt the data for everyone else, so the text stays and `formulaLikeCells` names it.
import Papa from 'papaparse';
import type { Atlas } from '../../model/atlas.ts';
import { claimColumns } from './claim-columns.ts';
import { claimRows } from './claim-rows.ts';
import type { Provenance } from './provenance.ts';

export function writeClaimsCsv(atlas: Atlas, provenance?: Provenance): string {
  const header = claimColumns.map((column) => column.name);
  const lines = claimRows(atlas, provenance).map((row) => claimColumns.map((column) => column.cell(row)));
  return `${Papa.unparse([header, ...lines], { newline: '\r\n' })}\r\n`;
}

/** Text cells that a spreadsheet would take for a formula, as `claim id: column`. Numbers below zero are none. */
export function formulaLikeCells(atlas: Atlas): string[] {
  return claimRows(atlas).flatMap((row) =>
    claimColumns.flatMap((column) => {
      const cell = column.cell(row);
      return typeof cell === 'string' && /^[=+\-@\t\r]/.test(cell) ? [`${row.claim.id}: ${column.name}`] : [];
    }),
  );
}

// Writes the claims as one flat table. Cells are written exactly as they are: a spreadsheet may run a text that begins with `=`, `+`, `-`
// or `@` as a formula, but a quote mark put before it would corrupt the data for everyone else. The text stays and
// `formulaLikeCells` names it; the workbook of the same table cannot be run at all.
import type { Atlas } from '../../model/atlas.ts';
import { claimColumns } from './claim-columns.ts';
import { claimRows } from './claim-rows.ts';
import type { Provenance } from './provenance.ts';
import { csvPieces, tableOf, writeCsv } from './table.ts';

export const flatClaims = tableOf({
  name: 'claims-flat',
  title: 'Claims, flat',
  description:
    'The whole atlas as one table: a row for each claim and figure, with its event, place and date. The other tables hold the same, once each.',
  columns: claimColumns,
  foreignKeys: [
    { field: 'claim_id', to: ['claims', 'claim_id'] },
    { field: 'event_id', to: ['events', 'event_id'] },
    { field: 'source', to: ['sources', 'source'] },
  ],
  rows: claimRows,
});

export const claimsCsvPieces = (atlas: Atlas, provenance?: Provenance): Iterable<string> =>
  csvPieces(flatClaims, atlas, provenance);

export function writeClaimsCsv(atlas: Atlas, provenance?: Provenance): string {
  return writeCsv(flatClaims, atlas, provenance);
}

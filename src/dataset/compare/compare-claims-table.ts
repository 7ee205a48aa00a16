// Compares a table of claims with the rows that the atlas would write, claim by claim. The citation and the addresses are left out: they name
// the day and the site of the download.
import Papa from 'papaparse';
import type { Atlas } from '../../model/atlas.ts';
import type { DatasetFile } from '../dataset-file.ts';
import { delimiterOf, withoutMarks } from '../readers/table-head.ts';
import { claimColumns } from '../writers/claim-columns.ts';
import { claimRows } from '../writers/claim-rows.ts';
import { type Comparison, compare } from './comparison.ts';

type Row = Record<string, string>;

const ofTheDownload = ['citation', 'claim_url', 'event_url', 'place_url'];
const compared = claimColumns.filter(({ name }) => !ofTheDownload.includes(name));

function grouped(rows: Iterable<[id: string, row: Row]>): Map<string, Row[]> {
  const groups = new Map<string, Row[]>();
  for (const [id, row] of rows) groups.set(id, [...(groups.get(id) ?? []), row]);
  return groups;
}

/** A table of a part of the atlas names no record outside that part. */
function sameCell(name: string, mine: string | undefined, theirs: string, isInFile: (id: string) => boolean): boolean {
  if (mine === undefined || mine === theirs) return true;
  const leads = (relation: string) => isInFile(relation.slice(relation.indexOf(':') + 1));
  return name === 'relations' && mine === theirs.split(';').filter(leads).join(';');
}

function fieldsOf(mine: readonly Row[], theirs: readonly Row[], isInFile: (id: string) => boolean): string[] {
  if (mine.length !== theirs.length) return [`the number of its rows (${theirs.length} in the atlas)`];
  return compared
    .map(({ name }) => name)
    .filter((name) => mine.some((row, index) => !sameCell(name, row[name], theirs[index]?.[name] ?? '', isInFile)));
}

export function compareClaimsTable({ name: file, text }: DatasetFile, is: string, atlas: Atlas): Comparison {
  const bare = withoutMarks(text);
  const { data } = Papa.parse<Row>(bare, { header: true, skipEmptyLines: true, delimiter: delimiterOf(bare) });
  const mine = grouped(data.map((row) => [row.claim_id ?? '', row]));
  const theirs = grouped(
    [...claimRows(atlas)].map((row) => [
      row.claim.id,
      Object.fromEntries(compared.map(({ name, cell }) => [name, String(cell(row) ?? '')])),
    ]),
  );
  const first = new Map(data.map((row, index) => [row.claim_id ?? '', index] as const).toReversed());
  const inFile = new Set(data.flatMap(({ claim_id, event_id }) => [claim_id, event_id]));
  const records = [...mine.keys()].map((id) => ({ what: 'claim' as const, id, path: `rows[${first.get(id)}]` }));
  return compare(file, is, records, null, ({ id }) => {
    const rows = theirs.get(id);
    return rows && fieldsOf(mine.get(id) ?? [], rows, (other) => inFile.has(other));
  });
}

// What others take for the table of a reader, in processor seconds: papaparse for its cells alone, DuckDB for a count by type: `tsx bench/own-peers.ts
// FILE`. Prints one line of JSON.
import { readFileSync } from 'node:fs';
import { DuckDBInstance } from '@duckdb/node-api';
import Papa from 'papaparse';

const [file = ''] = process.argv.slice(2);

async function timed(work: () => Promise<unknown>): Promise<number> {
  const begun = process.cpuUsage();
  await work();
  const { user, system } = process.cpuUsage(begun);
  return (user + system) / 1e6;
}

const papaparse = await timed(async () => {
  let cells = 0;
  Papa.parse<string[]>(readFileSync(file, 'latin1'), {
    chunkSize: 4_000_000,
    step({ data }) {
      cells += data.length;
    },
  });
  if (cells === 0) throw new Error('papaparse has read nothing');
});
const engine = await (await DuckDBInstance.create(':memory:')).connect();
const duckdb = await timed(() =>
  engine.runAndReadAll(
    `SELECT type_of_violence, count(*), min(date_start) FROM read_csv('${file}', all_varchar = true) GROUP BY 1`,
  ),
);
engine.closeSync();
process.stdout.write(`${JSON.stringify({ papaparse, duckdb })}\n`);

// Preparing a folder of made events: time, the most memory held, and the sizes of what a page would fetch first; at 10^5 and 10^6, and at 10^7 when asked.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';
import { projectRoot } from '../src/commands/run-tool.mjs';

interface PreparedFigures {
  events: number;
  csvMegabytes: number;
  seconds: number;
  megabytes: number;
  recordsMegabytes: number;
  /** Of each file of counts, by its zoom. */
  countsKilobytes: Record<string, number>;
}

/** Forty columns as in public tables of events, around as many towns as a tenth of the events, few of them with many. */
async function makeTable(file: string, events: number): Promise<void> {
  const engine = await (await DuckDBInstance.create(':memory:', { memory_limit: '1GB' })).connect();
  const others = Array.from({ length: 32 }, (_, n) => `(hash(i * ${n + 11}) % 100000)::VARCHAR AS column_${n}`);
  await engine.run(`COPY (
    WITH towns AS (SELECT i, (power(${events} / 10, hash(i) / 18446744073709551615) - 1)::BIGINT AS town FROM range(${events}) AS rows(i))
    SELECT i AS id, 20 + hash(town * 3) % 4000000 / 80000 AS longitude, 42 + hash(town * 5) % 2000000 / 100000 AS latitude,
      (DATE '1917-01-01' + (hash(i * 7) % 2191)::INTEGER)::VARCHAR AS date_start, hash(i * 9) % 5 AS type, 'What happened in event ' || i AS title,
      ${others.join(', ')} FROM towns) TO '${file}' (FORMAT csv, HEADER)`);
  engine.closeSync();
}

export async function benchPrepare(sizes: readonly number[]): Promise<PreparedFigures[]> {
  const work = mkdtempSync(join(tmpdir(), 'atlas-prepare-'));
  const figures: PreparedFigures[] = [];
  try {
    for (const events of sizes) {
      const [table, out, usage] = ['table.csv', 'out', 'usage.json'].map((name) => join(work, name)) as [
        string,
        string,
        string,
      ];
      await makeTable(table, events);
      const begun = performance.now();
      const { status, stderr } = spawnSync(
        process.execPath,
        [
          ...['--import', 'tsx', '--import', './bench/report-usage.mjs', 'src/commands/prepare-events.ts'],
          ...[table, '--out', out, '--facet', 'type'],
        ],
        { cwd: projectRoot, env: { ...process.env, USAGE_FILE: usage }, encoding: 'utf8' },
      );
      if (status !== 0) throw new Error(`prepare-events failed: ${stderr}`);
      const megabytesOf = (file: string) => statSync(file).size / 1e6;
      const made: PreparedFigures = {
        events,
        csvMegabytes: megabytesOf(table),
        seconds: (performance.now() - begun) / 1000,
        megabytes: (JSON.parse(readFileSync(usage, 'utf8')) as { megabytes: number }).megabytes,
        recordsMegabytes: megabytesOf(join(out, 'events.parquet')),
        countsKilobytes: Object.fromEntries(
          [2, 4, 6, 8].map((zoom) => [zoom, Math.round(megabytesOf(join(out, `counts-${zoom}.parquet`)) * 1000)]),
        ),
      };
      process.stdout.write(`${JSON.stringify(made)}\n`);
      figures.push(made);
      rmSync(out, { recursive: true });
    }
    return figures;
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
}

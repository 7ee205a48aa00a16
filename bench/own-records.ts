// A reader's table of made events, as CSV and as Parquet, through every stage of ours, beside what others take for the same file in the same run:
// papaparse for nothing but its cells, DuckDB for a count of its rows by type. Processor time in seconds; the browser's are by the clock.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { projectRoot } from '../src/commands/run-tool.mjs';
import { type OwnOpeningFigures, openOwnTable } from './own-opening.ts';
import { makeUcdpTable } from './ucdp-table.ts';

interface StageFigures {
  rows: number;
  placed: number;
  seconds: Record<'open' | 'report' | 'make', number>;
  megabytesMade: number;
  peakMegabytes: number;
}

export interface OwnFigures {
  rows: number;
  csvMegabytes: number;
  parquetMegabytes: number;
  papaparse: number;
  duckdb: number;
  csv: StageFigures;
  parquet: StageFigures;
  /** `null` without a built atlas. */
  page: OwnOpeningFigures | null;
}

/** A program of this folder in a process of its own; prints a line of JSON. */
function run<Figures>(program: string, ...words: string[]): Figures {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['--import', 'tsx', join('bench', program), ...words],
    {
      cwd: projectRoot,
      encoding: 'utf8',
    },
  );
  if (status !== 0) throw new Error(`${program} failed: ${stderr}`);
  return JSON.parse(stdout) as Figures;
}

const sum = ({ seconds }: StageFigures) => seconds.open + seconds.report + seconds.make;

export async function benchOwnRecords(sizes: readonly number[]): Promise<OwnFigures[]> {
  const work = mkdtempSync(join(tmpdir(), 'atlas-own-'));
  const figures: OwnFigures[] = [];
  try {
    for (const rows of sizes) {
      const [csv, parquet] = [join(work, 'table.csv'), join(work, 'table.parquet')];
      await makeUcdpTable(csv, parquet, rows);
      const { papaparse, duckdb } = run<{ papaparse: number; duckdb: number }>('own-peers.ts', csv);
      const made: OwnFigures = {
        ...{ rows, papaparse, duckdb },
        csvMegabytes: statSync(csv).size / 1e6,
        parquetMegabytes: statSync(parquet).size / 1e6,
        csv: run('own-stages.ts', csv),
        parquet: run('own-stages.ts', parquet),
        page: existsSync(join(projectRoot, 'dist')) ? await openOwnTable(csv) : null,
      };
      figures.push(made);
      const times = (stages: StageFigures) =>
        `${sum(stages).toFixed(1)} s (${(sum(stages) / papaparse).toFixed(1)} × papaparse alone), at most ${stages.peakMegabytes.toFixed(0)} MB`;
      process.stdout.write(
        `${rows} rows, ${made.csvMegabytes.toFixed(0)} MB: CSV ${times(made.csv)}; Parquet ${times(made.parquet)}; papaparse ${papaparse.toFixed(1)} s, DuckDB ${duckdb.toFixed(1)} s\n`,
      );
      if (made.page) process.stdout.write(`  in the page: ${JSON.stringify(made.page)}\n`);
    }
    return figures;
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
}

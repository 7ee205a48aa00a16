// Prepares a folder of events for any static host: made whole in a folder beside it and renamed last, so that one that was interrupted never opens.
import { createHash } from 'node:crypto';
import { createReadStream, existsSync, mkdirSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import {
  columnsOf,
  copyCsv,
  copyGeoparquet,
  copyParquet,
  givenSql,
  openEngine,
  relation,
  rowsOfGroup,
  tableOf,
} from './duckdb-tables.ts';
import { givenColumns, type NamedColumns } from './given-columns.ts';
import { sqlOf } from './portable-sql.ts';

export interface PreparedFolder {
  events: number;
  leftOut: number;
}

interface Wish {
  files: readonly string[];
  out: string;
  columns: NamedColumns;
  /** What the events are called, and who made the tables: the page says both. */
  title?: string | undefined;
  credit?: string | undefined;
  /** As DuckDB writes it: `3GB`. */
  memory: string;
}

/** Zooms of the cells that events are counted in. */
const zooms = [8, 6, 4, 2] as const;
const countsFile = (zoom: number) => `counts-${zoom}.parquet`;

async function digestOf(file: string): Promise<string> {
  const hash = createHash('sha256');
  for await (const part of createReadStream(file)) hash.update(part as Buffer);
  return hash.digest('hex');
}

/** @returns what was prepared, or a sentence that says why nothing was */
export async function prepareFolder(
  { files, out, columns, memory, title = '', credit = '' }: Wish,
  say: (sentence: string) => void = () => {},
): Promise<PreparedFolder | string> {
  if (existsSync(out)) return `${out} is there already: name a new folder, or take it away.`;
  const missing = files.find((file) => !existsSync(file));
  if (missing !== undefined) return `There is no file "${missing}".`;
  const table = tableOf(files);
  if (typeof table !== 'string') return table.fault;
  const part = `${out}.part-${process.pid}`;
  const at = (file: string) => join(part, file);
  mkdirSync(at('work'), { recursive: true });
  const engine = await openEngine({ memory, overflow: at('work') });
  try {
    const found = givenColumns(await columnsOf(engine, table), columns);
    if (typeof found === 'string') return found;
    say('Reading the rows');
    await engine.run(`CREATE VIEW given AS ${givenSql(table, found)}`);
    await engine.run(copyParquet(sqlOf('checked'), at('work/checked.parquet')));
    await engine.run(relation('checked', at('work/checked.parquet')));
    await engine.run(copyCsv(sqlOf('left-out'), at('left-out.csv')));
    say('Sorting them by cell and time');
    await engine.run(`CREATE VIEW celled AS ${sqlOf('celled')}`);
    await engine.run(copyGeoparquet(sqlOf('sorted'), at('events.parquet')));
    await engine.run(relation('sorted', at('events.parquet')));
    say('Counting them');
    for (const [n, zoom] of zooms.entries()) {
      await engine.run(copyParquet(sqlOf(n === 0 ? 'counts' : 'coarser'), at(countsFile(zoom))));
      await engine.run(relation('counts', at(countsFile(zoom))));
    }
    const extent = (await engine.runAndReadAll(sqlOf('extent'))).getRowObjectsJson()[0] ?? {};
    const leftOut = await engine.runAndReadAll('SELECT count(*) FROM checked WHERE atlas_reason IS NOT NULL');
    const prepared = { events: Number(extent.events), leftOut: Number(leftOut.getRows()[0]?.[0]) };
    if (prepared.events === 0) return 'No row has coordinates and a day, so there is nothing to prepare.';
    rmSync(at('work'), { recursive: true });
    const names = ['events.parquet', ...zooms.map(countsFile), 'left-out.csv'];
    const listed = await Promise.all(
      names.map(async (file) => ({ file, bytes: statSync(at(file)).size, sha256: await digestOf(at(file)) })),
    );
    const manifest = {
      form: 2,
      ...{ title, credit, given: files.map((file) => basename(file)) },
      ...prepared,
      extent: { ...extent, events: prepared.events },
      columns: found,
      cells: 'Web Mercator, Z-order, zoom 12; around a cell: divided by 4 for each zoom',
      counts: zooms.toReversed().map((zoom) => ({ zoom, file: countsFile(zoom) })),
      rowsOfGroup,
      files: listed,
    };
    writeFileSync(at('manifest.json'), `${JSON.stringify(manifest, null, 2)}\n`);
    renameSync(part, out);
    return prepared;
  } finally {
    engine.closeSync();
    rmSync(part, { recursive: true, force: true });
  }
}

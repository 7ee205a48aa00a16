// `npm run prepare-events -- FILE... --out FOLDER`: turns tables of ten million events and more, CSV or Parquet, into a folder for any static host: the
// records as GeoParquet in the order of place and time, counts by cell, month and facet for each zoom, the rows that were left out, and a manifest.
import { parseArgs } from 'node:util';
import { expectHangUps } from './expect-hang-ups.mjs';
import { prepareFolder } from './prepare/prepare-folder.ts';

const usage = `npm run prepare-events -- FILE... --out FOLDER
  --lon, --lat COLUMN  the coordinates in degrees; columns of common names are found without
  --from, --to COLUMN  the first and the last day, as 2026, 2026-11 or 2026-11-30
  --text, --source COLUMN  what a record says, and who says so
  --title, --credit WORDS  what the events are called, and who made the tables
  --facet COLUMN       counts events by its values; up to four times
  --memory SIZE        the most memory the engine may use, as 3GB, which it is without`;

const complain = (sentence: string) => void process.stderr.write(`${sentence}\n`);

const text = { type: 'string' } as const;

function wishFrom(words: string[]) {
  const { values, positionals: files } = parseArgs({
    args: words,
    options: {
      ...{ out: text, lon: text, lat: text, from: text, to: text, memory: text },
      ...{ text, source: text, title: text, credit: text },
      facet: { type: 'string', multiple: true },
    },
    allowPositionals: true,
  });
  const { out, memory = '3GB', facet: facets, title, credit, ...columns } = values;
  if (files.length === 0) return 'Which files?';
  if (out === undefined) return 'Into which folder? Name it with --out FOLDER.';
  if (!/^\d+(?:\.\d+)?\s?[KMGT]i?B$/.test(memory)) return `"${memory}" is no size of memory: write 3GB.`;
  return { files, out, memory, title, credit, columns: { ...columns, facets } };
}

async function run(words: string[]): Promise<number> {
  let wish: ReturnType<typeof wishFrom>;
  try {
    wish = wishFrom(words);
  } catch (problem) {
    wish = problem instanceof Error ? problem.message : String(problem);
  }
  if (typeof wish === 'string') {
    complain(`${wish}\n${usage}`);
    return 2;
  }
  try {
    const prepared = await prepareFolder(wish, complain);
    if (typeof prepared === 'string') {
      complain(prepared);
      return 1;
    }
    const { events, leftOut } = prepared;
    complain(
      `${wish.out} holds ${events} events; ${leftOut} rows were left out, each with its reason in left-out.csv.`,
    );
    return 0;
  } catch (problem) {
    // The engine says what it could not read, and where: a broken file, a full disk.
    complain(`Nothing was prepared: ${problem instanceof Error ? problem.message : String(problem)}`);
    return 1;
  }
}

expectHangUps();
process.exitCode = await run(process.argv.slice(2));

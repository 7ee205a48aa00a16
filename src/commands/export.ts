// `npm run export -- FORMAT [--out FILE]`: writes the corpus in one of its published forms, the Data Package also whole into a folder.
// Standard output carries the data alone; whatever there is to say goes to standard error. Sound records are written even if others are
// not: those are named. Where a whole file of the corpus is missing or cannot be read, nothing is written: half an atlas would pass for the whole. With
// `ATLAS_HOME` each record carries its address in the published atlas.
import { mkdir } from 'node:fs/promises';
import { basename, dirname, extname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { type LoadedDataset, loadDataset } from '../dataset/load-dataset.ts';
import { flatClaims } from '../dataset/writers/claims-csv.ts';
import { datapackagePieces } from '../dataset/writers/datapackage-files.ts';
import { type Format, formats } from '../dataset/writers/formats.ts';
import { packageTables } from '../dataset/writers/package-tables.ts';
import { provenanceOfWhole } from '../dataset/writers/provenance.ts';
import { formulaLikeCells } from '../dataset/writers/table.ts';
import type { Atlas } from '../model/atlas.ts';
import { atlasHome } from './atlas-home.ts';
import { expectHangUps } from './expect-hang-ups.mjs';
import { missingFiles, strayFiles } from './folder-faults.ts';
import { corpusFolder, readCorpus } from './read-corpus.ts';
import { type Pieces, printPieces, writePieces } from './write-pieces.ts';

const formatList = formats.map(({ name, holds }) => `  ${name.padEnd(16)}${holds}`).join('\n');
const usage = `npm run export -- FORMAT [--out FILE], where FORMAT is one of\n${formatList}\nWith datapackage, FILE.json gets the description alone; any other name is that of a folder for the whole package.`;

type Sound = { format: Format; out: string | undefined };
type Wish = Sound | { fault: string };

/** A descriptor alone is a `.json`; the whole package is a folder. */
const isForFolder = (wish: Sound): wish is Sound & { out: string } =>
  wish.format.name === 'datapackage' && wish.out !== undefined && extname(wish.out) !== '.json';

function wishFrom(words: string[]): Wish {
  try {
    const { values, positionals } = parseArgs({
      args: words,
      options: { out: { type: 'string' } },
      allowPositionals: true,
    });
    const [name, ...rest] = positionals;
    if (name === undefined) return { fault: 'Which format?' };
    if (rest.length > 0) return { fault: `One format at a time: "${rest.join(' ')}" is too many.` };
    const wanted = name === 'datapackage' && extname(values.out ?? '') === '.zip' ? 'datapackage-zip' : name;
    const format = formats.find((one) => one.name === wanted);
    return format ? { format, out: values.out } : { fault: `There is no format "${name}".` };
  } catch (problem) {
    return { fault: sentenceOf(problem) };
  }
}

const say = (sentence: string) => void process.stderr.write(`${sentence}\n`);

const sentenceOf = (problem: unknown) => (problem instanceof Error ? problem.message : String(problem));

/** Names on standard error what did not make it, so that nobody takes the file for the whole. */
function reportLosses({ issues, rejected }: LoadedDataset): void {
  const errors = issues.filter((issue) => issue.severity === 'error').length;
  if (errors === 0 && rejected.length === 0) return;
  say(`The corpus has ${errors} error${errors === 1 ? '' : 's'}: "npm run validate" names each, and how to mend it.`);
  const count = `${rejected.length} record${rejected.length === 1 ? '' : 's'}`;
  say(rejected.length === 0 ? 'Every record is in this file all the same.' : `Left out of this file: ${count}.`);
  for (const { file, recordId, path } of rejected) say(`  ${recordId ?? path} (${file})`);
}

/** Cells that are named one by one. */
const mostNamed = 1000;

/** Names on standard error what a spreadsheet may run. */
function warnOfFormulas(wish: Sound, atlas: Atlas): void {
  const { name } = wish.format;
  const tables = name === 'claims-csv' ? [flatClaims] : [];
  if (name === 'datapackage-zip' || isForFolder(wish)) tables.push(...packageTables.map(({ table }) => table));
  const cells = [...new Set(tables.flatMap((table) => formulaLikeCells(table, atlas)))];
  if (cells.length === 0) return;
  const more = cells.length > mostNamed ? `, and ${cells.length - mostNamed} more` : '';
  const named = cells.slice(0, mostNamed).join(', ');
  say(`A spreadsheet may take these texts for formulas; they are written as they are: ${named}${more}`);
}

/** Files that hold no record: without them the records are whole. */
const besideTheRecords = ['reading-log.json', 'conflict-notes.json'];

/** Why the corpus cannot be written at all, one sentence for each file; empty where it can. */
function refusals({ atlas, issues, rejected }: LoadedDataset, corpus: readonly { name: string }[]): string[] {
  const missing = missingFiles(corpus).filter(({ file }) => !besideTheRecords.includes(basename(file)));
  const broken = rejected
    .filter(({ file, path }) => path === '' && !besideTheRecords.includes(basename(file)))
    .flatMap(({ file }) => issues.find((issue) => issue.file === file && issue.severity === 'error') ?? [])
    .filter(({ rule }) => rule !== 'foreign-file');
  const sentences = [...missing, ...broken].map(({ sentence }) => sentence);
  return sentences.length > 0 || atlas.events.length > 0 ? sentences : [`${corpusFolder}: there is no sound record.`];
}

function load(): LoadedDataset | string {
  try {
    const corpus = readCorpus();
    const loaded = loadDataset(corpus);
    const why = refusals(loaded, corpus);
    if (why.length === 0) return loaded;
    return `${why.join('\n')}\nNothing was written: the corpus is not whole. "npm run validate" names each fault, and how to mend it.`;
  } catch (problem) {
    return `The corpus could not be read: ${sentenceOf(problem)}`;
  }
}

async function run(words: string[]): Promise<number> {
  const wish = wishFrom(words);
  if ('fault' in wish) {
    say(`${wish.fault}\n${usage}`);
    return 2;
  }
  const published = atlasHome();
  if ('fault' in published) {
    say(published.fault);
    return 2;
  }
  const loaded = load();
  if (typeof loaded === 'string') {
    say(loaded);
    return 1;
  }
  reportLosses(loaded);
  for (const { sentence } of strayFiles()) say(sentence);
  const { format, out } = wish;
  warnOfFormulas(wish, loaded.atlas);
  const provenance = provenanceOfWhole(loaded.atlas, published.home);
  if (isForFolder(wish)) return await saveFolder(datapackagePieces(loaded.atlas, provenance), wish.out);
  const pieces = format.pieces(loaded.atlas, provenance);
  if (out !== undefined) return await save(pieces, out);
  if (format.isPacked && process.stdout.isTTY) {
    say(`${format.file} is no text to be read here: name a file with --out ${format.file}.`);
    return 2;
  }
  await printPieces(pieces);
  return 0;
}

async function save(pieces: Pieces, file: string): Promise<number> {
  try {
    await writePieces(file, pieces);
    say(`Written: ${file}`);
    return 0;
  } catch (problem) {
    const isBegun = (problem as NodeJS.ErrnoException).syscall !== 'open';
    say(`${isBegun ? 'This file is not whole:' : 'Nothing was written to'} ${file}: ${sentenceOf(problem)}`);
    return 1;
  }
}

/** @param files in pieces, by path inside the folder, which is made where it is missing */
async function saveFolder(files: readonly [path: string, pieces: Pieces][], folder: string): Promise<number> {
  try {
    for (const [path, pieces] of files) {
      await mkdir(dirname(join(folder, path)), { recursive: true });
      await writePieces(join(folder, path), pieces);
    }
    say(`Written: ${files.length} files into ${folder}, datapackage.json first`);
    return 0;
  } catch (problem) {
    say(`The package is not whole in ${folder}: ${sentenceOf(problem)}`);
    return 1;
  }
}

expectHangUps();
process.exitCode = await run(process.argv.slice(2));

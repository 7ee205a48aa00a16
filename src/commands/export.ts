// `npm run export -- FORMAT [--out FILE]`: writes the corpus in one of its published forms. Standard output carries the data alone;
// whatever there is to say goes to standard error. Sound records are written even if others are not: those are named.
import { writeFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { type LoadedDataset, loadDataset } from '../dataset/load-dataset.ts';
import { formulaLikeCells } from '../dataset/writers/claims-csv.ts';
import { type Format, formats } from '../dataset/writers/formats.ts';
import type { Atlas } from '../model/atlas.ts';
import { readCorpus } from './read-corpus.ts';

const formatList = formats.map(({ name, holds }) => `  ${name.padEnd(14)}${holds}`).join('\n');
const usage = `npm run export -- FORMAT [--out FILE], where FORMAT is one of\n${formatList}`;

type Wish = { format: Format; out: string | undefined } | { fault: string };

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
    const format = formats.find((one) => one.name === name);
    return format ? { format, out: values.out } : { fault: `There is no format "${name}".` };
  } catch (problem) {
    return { fault: sentenceOf(problem) };
  }
}

const say = (sentence: string) => void process.stderr.write(`${sentence}\n`);

const sentenceOf = (problem: unknown) => (problem instanceof Error ? problem.message : String(problem));

/** Resolves to what went wrong, or to null. A reader that closes the pipe early (`| head`) has had enough, which is no fault. */
function print(text: string): Promise<NodeJS.ErrnoException | null> {
  return new Promise((resolve) => {
    process.stdout.on('error', (problem) => resolve(faultOf(problem)));
    process.stdout.write(text, (problem) => resolve(faultOf(problem ?? null)));
  });
}

const faultOf = (problem: NodeJS.ErrnoException | null) => (problem?.code === 'EPIPE' ? null : problem);

/** Names on standard error what did not make it, so that nobody takes the file for the whole. */
function reportLosses({ issues, rejected }: LoadedDataset): void {
  const errors = issues.filter((issue) => issue.severity === 'error').length;
  if (errors === 0 && rejected.length === 0) return;
  say(`The corpus has ${errors} error${errors === 1 ? '' : 's'}: "npm run validate" names each, and how to mend it.`);
  const count = `${rejected.length} record${rejected.length === 1 ? '' : 's'}`;
  say(rejected.length === 0 ? 'Every record is in this file all the same.' : `Left out of this file: ${count}.`);
  for (const { file, recordId, path } of rejected) say(`  ${recordId ?? path} (${file})`);
}

/** Names on standard error what a spreadsheet may run. */
function warnOfFormulas(format: Format, atlas: Atlas): void {
  const cells = format.name === 'claims-csv' ? formulaLikeCells(atlas) : [];
  if (cells.length === 0) return;
  say(`A spreadsheet may take these texts for formulas; they are written as they are: ${cells.join(', ')}`);
}

function load(): LoadedDataset | string {
  try {
    return loadDataset(readCorpus());
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
  const loaded = load();
  if (typeof loaded === 'string') {
    say(loaded);
    return 1;
  }
  reportLosses(loaded);
  warnOfFormulas(wish.format, loaded.atlas);
  const text = wish.format.write(loaded.atlas);
  if (wish.out !== undefined) return await save(text, wish.out);
  const problem = await print(text);
  if (problem) say(`The data did not arrive whole: ${problem.message}`);
  return problem ? 1 : 0;
}

async function save(text: string, file: string): Promise<number> {
  try {
    await writeFile(file, text, 'utf8');
    say(`Written: ${file}`);
    return 0;
  } catch (problem) {
    say(`Nothing was written to ${file}: ${sentenceOf(problem)}`);
    return 1;
  }
}

// `2>&1 | head` hangs up on the sentences too.
process.stderr.on('error', () => {});
process.exitCode = await run(process.argv.slice(2));

// `npm run release -- ID [--check] [--from FOLDER] [--date DAY]`: seals the records as they stand, for good, as an edition that can be cited and opened
// again. It refuses where the records have a fault, where a record changed without a reason, or where an earlier edition is not as it was sealed.
import { parseArgs } from 'node:util';
import { counted, inWords } from '../dataset/quote.ts';
import { type PreparedEdition, prepareEdition, type Wish } from './editions/prepare-edition.ts';
import { forgetReasons, nameEdition, readAnew, sealEdition } from './editions/seal-edition.ts';
import { expectHangUps } from './expect-hang-ups.mjs';
import { corpusFolder } from './read-corpus.ts';

const usage = `npm run release -- ID [--check] [--from FOLDER] [--date DAY]
  ID             year and number of the edition, as 2026.1
  --check        says what would be sealed, or why not, and writes nothing
  --from FOLDER  seals records as they stood earlier, from a folder in the form of geo/, instead of the corpus itself
  --date DAY     the day of the edition, as 2026-11-30; today without it`;

const say = (sentence: string) => void process.stdout.write(`${sentence}\n`);
const complain = (sentence: string) => void process.stderr.write(`${sentence}\n`);

function wishFrom(words: string[]): (Wish & { check: boolean }) | string {
  try {
    const { values, positionals } = parseArgs({
      args: words,
      options: { check: { type: 'boolean' }, from: { type: 'string' }, date: { type: 'string' } },
      allowPositionals: true,
    });
    const [id, ...rest] = positionals;
    if (id === undefined) return 'Which edition?';
    if (rest.length > 0) return `One edition at a time: "${rest.join(' ')}" is too many.`;
    const date = values.date ?? new Date().toISOString().slice(0, 10);
    return { id, date, geo: corpusFolder, from: values.from ?? corpusFolder, check: values.check ?? false };
  } catch (problem) {
    return problem instanceof Error ? problem.message : String(problem);
  }
}

/** `3 new, 12 changed, 1 gone` */
function inNumbers({ changes, seal }: PreparedEdition): string {
  if (!seal.before) return 'the first of them';
  const parts = (['new', 'changed', 'gone'] as const).map(
    (what) => `${changes.filter(({ change }) => change === what).length} ${what}`,
  );
  return `since edition ${seal.before.edition} ${inWords(parts)}`;
}

function run(words: string[]): number {
  const wish = wishFrom(words);
  if (typeof wish === 'string') {
    complain(`${wish}\n${usage}`);
    return 2;
  }
  const { geo, from, check } = wish;
  const prepared = prepareEdition(wish);
  if (!prepared.ok) {
    for (const sentence of prepared.why) complain(sentence);
    complain('Nothing was sealed.');
    return 1;
  }
  const { edition } = prepared;
  const { id, date, counts } = edition.seal;
  for (const needless of edition.needless) complain(`A reason is given for ${needless}, which has not changed.`);
  const holds = `${counted(counts.events, 'record')} and ${counted(counts.claims, 'claim')} at ${counted(counts.places, 'place')}`;
  if (check) {
    say(`Edition ${id}, ${date}, can be sealed: ${holds}; ${inNumbers(edition)}.`);
    return 0;
  }
  const isCorpus = from === geo;
  if (isCorpus) nameEdition(geo, edition.citedAs, edition.seal);
  const folder = sealEdition(geo, from, isCorpus ? readAnew(edition, geo) : edition);
  if (edition.seal.before) forgetReasons(geo);
  say(`Edition ${id}, ${date}, is sealed in ${folder}: ${holds}; ${inNumbers(edition)}.`);
  if (!isCorpus)
    say(`Write the heading "## Edition ${id}, ${date}" into ${geo}/CHANGELOG.md, above what was told before it.`);
  return 0;
}

expectHangUps();
try {
  process.exitCode = run(process.argv.slice(2));
} catch (problem) {
  complain(`Nothing was sealed: ${problem instanceof Error ? problem.message : String(problem)}`);
  process.exitCode = 1;
}

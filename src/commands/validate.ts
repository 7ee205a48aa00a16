// npm run validate -- [FILE…] [--sources DIR] [--json]: lists every fault of the corpus, or of the files named.
// Exit 0: no error (warnings are allowed); 1: an error; 2: wrong usage.
import { existsSync, readFileSync, statSync } from 'node:fs';
import { basename, relative, resolve } from 'node:path';
import type { Issue } from '../dataset/issue.ts';
import { type DatasetFile, type LoadedDataset, loadDataset } from '../dataset/load-dataset.ts';
import { counted } from '../dataset/quote.ts';
import { inIdsOfToday } from '../dataset/renewed-ids.ts';
import { sortIssues } from '../dataset/sort-issues.ts';
import { corpusFolder, digestsOf, neededFiles, readCorpus, readSourceTexts } from './read-corpus.ts';

const usage = 'Usage: npm run validate -- [FILE…] [--sources DIR] [--json]';

interface Wishes {
  files: string[];
  sources: string | null;
  json: boolean;
}

function readWishes(words: readonly string[]): Wishes | string {
  const wishes: Wishes = { files: [], sources: null, json: false };
  for (let index = 0; index < words.length; index += 1) {
    const word = words[index] as string;
    const [name, inline] = word.startsWith('--') ? word.split(/=(.*)/s, 2) : [word];
    if (name === '--json') wishes.json = true;
    else if (name === '--sources') {
      const folder = inline ?? words[++index];
      if (!folder || folder.startsWith('--')) return 'The option --sources needs a folder.';
      wishes.sources = folder;
    } else if (word.startsWith('-')) return `There is no option "${word}".`;
    else wishes.files.push(word);
  }
  for (const file of wishes.files) {
    if (!existsSync(file)) return `There is no file "${file}".`;
    if (!statSync(file).isFile()) return `"${file}" is not a file.`;
  }
  if (wishes.sources !== null && !(existsSync(wishes.sources) && statSync(wishes.sources).isDirectory())) {
    return `There is no folder "${wishes.sources}" of source texts.`;
  }
  return wishes;
}

/** Names as the corpus writes them: relative to the folder the command was started in. */
function nameOf(path: string): string {
  const short = relative(process.cwd(), resolve(path));
  return short.startsWith('..') ? path : short;
}

interface BesideCorpus {
  files: DatasetFile[];
  names: Set<string>;
  /** What was found before they were loaded. */
  issues: Issue[];
}

/**
 * The files named stand beside the corpus, so that ids may point into it; a file that bears the name of a corpus file
 * (or is one) stands in its place. Only faults of the files named are then reported.
 */
function standBeside(corpus: DatasetFile[], paths: readonly string[]): BesideCorpus {
  const given = paths.map((path) => ({ name: nameOf(path), text: readFileSync(path, 'utf8') }));
  const { files: named, issues } = inIdsOfToday(given, corpus);
  const replaced = new Set(named.map(({ name }) => basename(name)));
  const others = corpus.filter(({ name }) => !replaced.has(basename(name)));
  return { files: [...others, ...named], names: new Set(named.map(({ name }) => name)), issues };
}

function missingFiles(corpus: readonly DatasetFile[]): Issue[] {
  return neededFiles
    .filter((name) => !corpus.some((file) => basename(file.name) === name))
    .map((name) => ({
      ...{ rule: 'needed-file', severity: 'error', file: `${corpusFolder}/${name}`, recordId: null, path: '' },
      sentence: `${corpusFolder}/${name}: the file is missing.`,
      fix: 'Restore it: the corpus cannot be read without it.',
    }));
}

function summaryOf({ atlas, rejected }: LoadedDataset, issues: readonly Issue[], checked: string): string {
  const errors = issues.filter((issue) => issue.severity === 'error').length;
  const claims = atlas.events.reduce((sum, event) => sum + event.claims.length, 0);
  const { places, events, sources } = atlas;
  const held = [
    counted(places.length, 'place'),
    counted(events.length, 'event'),
    counted(claims, 'claim'),
    counted(sources.length, 'source'),
  ];
  return [
    `${checked}: ${counted(errors, 'error')}, ${counted(issues.length - errors, 'warning')}.`,
    `The atlas holds ${held.join(', ')}; ${counted(rejected.length, 'record')} left out.`,
  ].join(' ');
}

function printed(issue: Issue): string {
  return `${issue.severity}  ${issue.sentence}  [${issue.rule}]\n         ${issue.fix}`;
}

function validate(wishes: Wishes): number {
  const corpus = existsSync(corpusFolder) ? readCorpus() : [];
  const alone = wishes.files.length > 0;
  const {
    files,
    names,
    issues: found,
  } = alone ? standBeside(corpus, wishes.files) : { files: corpus, names: new Set<string>(), issues: [] };
  const sourceTexts = wishes.sources === null ? null : readSourceTexts(wishes.sources);
  const loaded = loadDataset(files, sourceTexts ? { sourceTexts, sourceDigests: digestsOf(sourceTexts) } : {});
  const issues = alone
    ? sortIssues([...found, ...loaded.issues.filter((issue) => names.has(issue.file))])
    : sortIssues([...loaded.issues, ...missingFiles(corpus)]);
  const failed = issues.some((issue) => issue.severity === 'error');
  if (wishes.json) {
    process.stdout.write(`${JSON.stringify(issues, null, 2)}\n`);
    return failed ? 1 : 0;
  }
  for (const issue of issues) process.stdout.write(`${printed(issue)}\n`);
  if (sourceTexts) process.stdout.write(`Passages looked up in ${counted(sourceTexts.size, 'source text')}.\n`);
  const checked = alone ? counted(names.size, 'file') : counted(files.length, 'file');
  process.stdout.write(`${summaryOf(loaded, issues, checked)}\n`);
  return failed ? 1 : 0;
}

const wishes = readWishes(process.argv.slice(2));
if (typeof wishes === 'string') {
  process.stderr.write(`${wishes}\n${usage}\n`);
  process.exitCode = 2;
} else {
  process.exitCode = validate(wishes);
}

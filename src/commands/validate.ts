// npm run validate -- [FILE…] [--sources DIR] [--json]: lists every fault of the corpus, or of the files named, which may be files of geo/,
// what the page downloads, or anything else: of that it says what it is. Exit 0: no error (warnings are allowed); 1: an error; 2: wrong usage.
import { closeSync, existsSync, openSync, readFileSync, readSync, statSync } from 'node:fs';
import { relative, resolve } from 'node:path';
import { comparisonInWords } from '../dataset/compare/comparison.ts';
import { type DatasetFile, datasetFile } from '../dataset/dataset-file.ts';
import type { Issue } from '../dataset/issue.ts';
import { loadBeside } from '../dataset/load-beside.ts';
import { type LoadedDataset, type LoadOptions, loadDataset } from '../dataset/load-dataset.ts';
import { counted } from '../dataset/quote.ts';
import { recogniseFile, sampleOfBytes } from '../dataset/readers/kinds/recognise-file.ts';
import { largestFile, unreadable } from '../dataset/readers/read-json.ts';
import { inIdsOfToday } from '../dataset/renewed-ids.ts';
import { sortIssues } from '../dataset/sort-issues.ts';
import { expectHangUps } from './expect-hang-ups.mjs';
import { missingFiles, strayFiles } from './folder-faults.ts';
import { corpusFolder, digestsOf, readCorpus, readSourceTexts } from './read-corpus.ts';
import { readStories, storiesBeside, storiesFrom } from './stories/read-stories.ts';

const usage = 'Usage: npm run validate -- [FILE…] [--sources DIR] [--json]';

interface CommandLine {
  files: string[];
  sources: string | null;
  json: boolean;
}

function readCommandLine(words: readonly string[]): CommandLine | string {
  const given: CommandLine = { files: [], sources: null, json: false };
  for (let index = 0; index < words.length; index += 1) {
    const word = words[index] as string;
    const [name, inline] = word.startsWith('--') ? word.split(/=(.*)/s, 2) : [word];
    if (name === '--json') given.json = true;
    else if (name === '--sources') {
      const folder = inline ?? words[++index];
      if (!folder || folder.startsWith('--')) return 'The option --sources needs a folder.';
      given.sources = folder;
    } else if (word.startsWith('-')) return `There is no option "${word}".`;
    else given.files.push(word);
  }
  for (const file of given.files) {
    if (!existsSync(file)) return `There is no file "${file}".`;
    if (!statSync(file).isFile()) return `"${file}" is not a file.`;
  }
  if (given.sources !== null && !(existsSync(given.sources) && statSync(given.sources).isDirectory())) {
    return `There is no folder "${given.sources}" of source texts.`;
  }
  return given;
}

/** Names as the corpus writes them: relative to the folder the command was started in. */
function nameOf(path: string): string {
  const short = relative(process.cwd(), resolve(path));
  return short.startsWith('..') ? path : short;
}

/** Bytes of the largest file that is read whole: it has no more characters than bytes. */
const readWhole = largestFile;
const headLength = 1_000_000;

/** A file named, from its bytes; of one that is too large its beginning tells what it is. */
function readNamed(path: string): DatasetFile {
  const name = nameOf(path);
  if (statSync(path).size <= readWhole) return datasetFile(name, readFileSync(path));
  const file = openSync(path, 'r');
  const bytes = new Uint8Array(headLength);
  readSync(file, bytes);
  closeSync(file);
  const { kind } = recogniseFile(sampleOfBytes(name, bytes, false));
  const what = `this is ${kind.is}, and larger than the ${largestFile} characters that are read; the atlas took nothing from it.`;
  return { name, text: '', fault: unreadable(name, what, `Split the file. ${kind.needs}`) };
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

/** What was found: every Issue, and a sentence for each file that could be held against the corpus. */
interface Findings {
  loaded: LoadedDataset;
  issues: Issue[];
  told: string[];
  files: number;
}

const isStoryFile = (path: string): boolean => /(?:^|[\\/])stories[\\/][^\\/]+\.md$/.test(resolve(path));

/** The faults of the stories named, each held against the corpus and the other stories. */
function storyIssues(paths: readonly string[], corpus: readonly DatasetFile[]): Issue[] {
  if (paths.length === 0) return [];
  const named = paths.map(readNamed);
  const names = new Set(named.map(({ name }) => name));
  const others = readStories().filter(({ name }) => !names.has(name));
  const { issues } = storiesFrom([...others, ...named], loadDataset(corpus).atlas);
  return issues.filter(({ file }) => names.has(file));
}

function findIn(given: CommandLine, options: LoadOptions): Findings {
  const corpus = existsSync(corpusFolder) ? readCorpus() : [];
  if (given.files.length === 0) {
    const loaded = loadDataset(corpus, options);
    const stories = readStories();
    const ofStories = storiesBeside(loaded.atlas).issues;
    const issues = sortIssues([...loaded.issues, ...missingFiles(corpus), ...strayFiles(), ...ofStories]);
    return { loaded, issues, told: [], files: corpus.length + stories.length };
  }
  const ofStories = storyIssues(given.files.filter(isStoryFile), corpus);
  const others = given.files.filter((path) => !isStoryFile(path));
  const files = [...new Map(others.map((path) => [nameOf(path), readNamed(path)])).values()];
  const named = inIdsOfToday(files, corpus);
  const loaded = loadBeside(corpus, named.files, options);
  const { edition } = loaded.atlas.description;
  const told = loaded.comparisons.map((comparison) => comparisonInWords(comparison, edition));
  const issues = sortIssues([...named.issues, ...loaded.issues, ...ofStories]);
  return { loaded, issues, told, files: given.files.length };
}

function validate(given: CommandLine): number {
  const sourceTexts = given.sources === null ? null : readSourceTexts(given.sources);
  const options = sourceTexts ? { sourceTexts, sourceDigests: digestsOf(sourceTexts) } : {};
  const { loaded, issues, told, files } = findIn(given, options);
  const failed = issues.some((issue) => issue.severity === 'error');
  if (given.json) {
    process.stdout.write(`${JSON.stringify(issues, null, 2)}\n`);
    return failed ? 1 : 0;
  }
  for (const issue of issues) process.stdout.write(`${printed(issue)}\n`);
  for (const sentence of told) process.stdout.write(`${sentence}\n`);
  if (sourceTexts) process.stdout.write(`Passages looked up in ${counted(sourceTexts.size, 'source text')}.\n`);
  process.stdout.write(`${summaryOf(loaded, issues, counted(files, 'file'))}\n`);
  return failed ? 1 : 0;
}

expectHangUps();
const given = readCommandLine(process.argv.slice(2));
if (typeof given === 'string') {
  process.stderr.write(`${given}\n${usage}\n`);
  process.exitCode = 2;
} else {
  process.exitCode = validate(given);
}

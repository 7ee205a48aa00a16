// What is wrong with the folder of a corpus as a folder: files that are missing, and files that stand in it and are not read. Nothing there is
// ignored in silence, so that a misspelt name is noticed.
import { closeSync, existsSync, openSync, readdirSync, readSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { Issue } from '../dataset/issue.ts';
import { counted, inWords, quote } from '../dataset/quote.ts';
import { fileInWords } from '../dataset/readers/kinds/foreign-file.ts';
import { recogniseFile, sampleOfBytes } from '../dataset/readers/kinds/recognise-file.ts';
import { corpusFolder, isCorpusFile, neededFiles, notesFile } from './read-corpus.ts';

/** Files beside the records that people read, and folders that programs make. */
const expected = ['README.md', 'CHANGELOG.md', 'LICENSE', 'conflicts.md', 'basemap', 'pictures', 'editions', 'stories'];

/** What operating systems leave in any folder. */
const ofTheSystem = /^(?:\..*|Thumbs\.db|desktop\.ini)$/;

const layerNames = ['cities.geojson', 'sites.geojson', 'regions.geojson', 'countries.geojson'];

/** Bytes read to tell what a stray file is. */
const headLength = 1_000_000;

function headOf(path: string): { bytes: Uint8Array; whole: boolean } {
  const file = openSync(path, 'r');
  try {
    const bytes = new Uint8Array(Math.min(headLength, statSync(path).size));
    readSync(file, bytes);
    return { bytes, whole: statSync(path).size <= headLength };
  } finally {
    closeSync(file);
  }
}

/** The file of the corpus that is likely meant: one that begins with the same three letters. */
function meantName(name: string): string | null {
  const begins = (one: string) => one.slice(0, 3) === name.slice(0, 3).toLowerCase();
  return [...neededFiles, ...layerNames, notesFile].find((one) => one !== name && begins(one)) ?? null;
}

function issue(folder: string, name: string, what: string, fix: string): Issue {
  const file = `${folder}/${name}`;
  const sentence = `${file}: ${what}`;
  return { rule: 'stray-file', severity: 'warning', file, recordId: null, path: '', sentence, fix };
}

function strayFolder(folder: string, name: string): Issue {
  const inside = readdirSync(join(folder, name), { recursive: true, withFileTypes: true }).filter((one) =>
    one.isFile(),
  );
  const names = inside.slice(0, 3).map((one) => quote(one.name));
  const more = inside.length > 3 ? [`${inside.length - 3} more`] : [];
  const holds = inside.length === 0 ? 'no file' : `${counted(inside.length, 'file')}: ${inWords([...names, ...more])}`;
  return issue(
    folder,
    name,
    `this folder holds ${holds}; records are read from ${folder} itself alone.`,
    `Move files of records into ${folder}, and take the folder away.`,
  );
}

function strayFile(folder: string, name: string): Issue {
  const { bytes, whole } = headOf(join(folder, name));
  const found = recogniseFile(sampleOfBytes(name, bytes, whole));
  const meant = meantName(name);
  const why = found.kind.id === 'empty' ? 'it is empty' : `this is ${fileInWords(found)}`;
  return issue(
    folder,
    name,
    `nothing is read from a file of this name; ${why}.`,
    meant
      ? `If it is meant as ${meant}, call it so; if not, take it out of ${folder}.`
      : `Take it out of ${folder}, or check it by itself: npm run validate -- ${folder}/${name}`,
  );
}

/** A file of records under another name: it is read for what it holds, but another one is missed. */
function misspelt(folder: string, name: string): Issue[] {
  const meant = meantName(name);
  if (!name.endsWith('.json') || [...neededFiles, notesFile].includes(name) || !meant) return [];
  return [issue(folder, name, 'no file of a corpus is called so.', `If it is meant as ${meant}, call it so.`)];
}

/** One warning for each; none where there is no such folder. */
export function strayFiles(folder: string = corpusFolder): Issue[] {
  if (!existsSync(folder)) return [];
  const names = readdirSync(folder).filter((name) => !ofTheSystem.test(name) && !expected.includes(name));
  return names.sort().flatMap((name): Issue[] => {
    const found = statSync(join(folder, name), { throwIfNoEntry: false });
    if (found?.isDirectory()) return [strayFolder(folder, name)];
    if (found?.isFile()) return isCorpusFile(name) ? misspelt(folder, name) : [strayFile(folder, name)];
    return [issue(folder, name, 'this leads to no file.', 'Restore what it leads to, or take it away.')];
  });
}

/** An error for each file that a corpus cannot be without. */
export function missingFiles(corpus: readonly { name: string }[], folder: string = corpusFolder): Issue[] {
  return neededFiles
    .filter((name) => !corpus.some((file) => basename(file.name) === name))
    .map((name) => ({
      ...{ rule: 'needed-file', severity: 'error', file: `${folder}/${name}`, recordId: null, path: '' },
      sentence: `${folder}/${name}: the file is missing.`,
      fix: 'Restore it: the corpus cannot be read without it.',
    }));
}

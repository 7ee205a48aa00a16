// A sealed edition on disk, `editions/ID/` beside the records: its seal, the files of the corpus as they stood, what changed, a hash of each record,
// and SHA256SUMS over all of them, as the common tool `sha256sum -c` reads it.
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { DatasetFile } from '../../dataset/dataset-file.ts';
import { canonical, type RawRecord } from '../../dataset/editions/raw-records.ts';
import { type EditionSeal, editionIdPattern, inOrder } from '../../model/editions/edition.ts';
import type { RecordChange } from '../../model/editions/record-change.ts';
import type { RetiredIds } from '../../model/retired-ids.ts';
import { readCorpus } from '../read-corpus.ts';

export const sealFile = 'edition.json';
export const changesFile = 'changes.json';
export const hashesFile = 'hashes.json';
export const sumsFile = 'SHA256SUMS';
/** The files of the corpus, in a folder of their own. */
export const sealedCorpus = 'corpus';

/** What editors have to say of the next edition. */
export const nextFile = 'next.json';

export const editionsFolder = (geo: string): string => join(geo, 'editions');

export interface SealedEdition {
  folder: string;
  seal: EditionSeal;
  files: DatasetFile[];
  changes: RecordChange[];
}

export const sha256 = (content: string | Uint8Array): string => createHash('sha256').update(content).digest('hex');

export const hashOf = ({ value }: RawRecord): string => sha256(canonical(value));

/** Ids of the sealed editions, the oldest first. */
export function editionIds(geo: string): string[] {
  const folder = editionsFolder(geo);
  if (!existsSync(folder)) return [];
  const ids = readdirSync(folder, { withFileTypes: true }).filter(
    (one) => one.isDirectory() && editionIdPattern.test(one.name),
  );
  return ids
    .map(({ name: id }) => ({ id }))
    .sort(inOrder)
    .map(({ id }) => id);
}

/** Throws where a file is missing or is no JSON: `sealFaults` says so in words. */
export function readEdition(geo: string, id: string): SealedEdition {
  const folder = join(editionsFolder(geo), id);
  const json = (name: string): unknown => JSON.parse(readFileSync(join(folder, name), 'utf8'));
  return {
    folder,
    seal: json(sealFile) as EditionSeal,
    files: readCorpus(join(folder, sealedCorpus)),
    changes: (json(changesFile) as { changes: RecordChange[] }).changes,
  };
}

export const readEditions = (geo: string): SealedEdition[] => editionIds(geo).map((id) => readEdition(geo, id));

/** The ids that records had borne once, as the files of a corpus tell; none where they do not. */
export function retiredIn(files: readonly DatasetFile[]): RetiredIds {
  const file = files.find(({ name }) => /(?:^|\/)retired\.json$/.test(name));
  return file ? (JSON.parse(file.text) as { retired: RetiredIds }).retired : {};
}

/** Every file below a folder, in order, but the list of checksums itself. */
export function filesToSum(folder: string, below = ''): string[] {
  return readdirSync(join(folder, below), { withFileTypes: true })
    .flatMap((one) => {
      const path = below === '' ? one.name : `${below}/${one.name}`;
      return one.isDirectory() ? filesToSum(folder, path) : [path];
    })
    .filter((path) => path !== sumsFile)
    .sort();
}

export const sumsOf = (folder: string): string =>
  filesToSum(folder)
    .map((path) => `${sha256(readFileSync(join(folder, path)))}  ${path}\n`)
    .join('');

/** What is wrong with the sealed editions, a sentence each: a file that was changed, added or taken away, an edition that is missing. */
export function sealFaults(geo: string): string[] {
  let earlier: { id: string; sums: string } | null = null;
  return editionIds(geo).flatMap((id): string[] => {
    const folder = join(editionsFolder(geo), id);
    const before = earlier;
    try {
      const listed = readFileSync(join(folder, sumsFile), 'utf8');
      earlier = { id, sums: sha256(listed) };
      const faults = differingLines(listed, sumsOf(folder)).map(
        (path) => `${folder}/${path} is not as it was sealed: restore it from the history of the repository.`,
      );
      const { seal } = readEdition(geo, id);
      const follows = seal.before?.edition === before?.id && seal.before?.sums === before?.sums;
      if (!follows)
        faults.push(
          `${folder} was sealed after ${seal.before ? `edition ${seal.before.edition}` : 'no other edition'}, which is not what stands before it now: restore it from the history of the repository.`,
        );
      return faults;
    } catch (problem) {
      return [`${folder} is not whole: ${problem instanceof Error ? problem.message : String(problem)}`];
    }
  });
}

/** Paths of the lines that stand in one of the two lists alone. */
function differingLines(one: string, other: string): string[] {
  const [mine, theirs] = [one, other].map((text) => new Set(text.split('\n').filter(Boolean))) as [
    Set<string>,
    Set<string>,
  ];
  const apart = [...mine].filter((line) => !theirs.has(line)).concat([...theirs].filter((line) => !mine.has(line)));
  return [...new Set(apart.map((line) => line.slice(66)))].sort();
}

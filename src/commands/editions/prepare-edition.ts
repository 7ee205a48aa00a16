// What has to be true before an edition is sealed, and what it will say: the changes since the one before, each with its reasons.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { DatasetFile } from '../../dataset/dataset-file.ts';
import { compareEditions } from '../../dataset/editions/compare-editions.ts';
import { type RawRecord, rawRecords } from '../../dataset/editions/raw-records.ts';
import { type NextEdition, nextEditionSchema, nothingSaid, reasoned } from '../../dataset/editions/reasons.ts';
import { loadDataset } from '../../dataset/load-dataset.ts';
import { counted, inWords } from '../../dataset/quote.ts';
import { type EditionSeal, editionIdPattern, inOrder } from '../../model/editions/edition.ts';
import type { RecordChange } from '../../model/editions/record-change.ts';
import { worded } from '../../model/words.ts';
import { missingFiles } from '../folder-faults.ts';
import { readCorpus } from '../read-corpus.ts';
import {
  editionIds,
  editionsFolder,
  nextFile,
  readEdition,
  retiredIn,
  sealFaults,
  sha256,
  sumsFile,
} from './sealed-folder.ts';

export interface PreparedEdition {
  seal: EditionSeal;
  files: DatasetFile[];
  records: RawRecord[];
  changes: RecordChange[];
  /** What the manifest of these records calls their edition. */
  citedAs: string;
  /** Reasons for records that have not changed, to be told. */
  needless: string[];
}

export type Preparing = { ok: true; edition: PreparedEdition } | { ok: false; why: string[] };

export interface Wish {
  id: string;
  /** ISO day. */
  date: string;
  /** Folder of the corpus whose editions these are. */
  geo: string;
  /** Folder whose records are sealed. */
  from: string;
}

/** Names of records that a sentence gives before it counts the rest. */
const named = 12;

const someOf = (ids: readonly string[]): string =>
  inWords(ids.length > named ? [...ids.slice(0, named), `${ids.length - named} more`] : ids);

/** What editors have written down for the next edition. @returns a sentence where the file is none of that form */
export function readNext(geo: string): NextEdition | string {
  const file = join(editionsFolder(geo), nextFile);
  if (!existsSync(file)) return nothingSaid;
  try {
    const parsed = nextEditionSchema.safeParse(JSON.parse(readFileSync(file, 'utf8')));
    if (parsed.success) return parsed.data;
    const [fault] = parsed.error.issues;
    return `${file}: at ${fault?.path.join('.') || 'its beginning'}: ${fault?.message}. geo/README.md shows its form.`;
  } catch (problem) {
    return `${file} is no JSON: ${problem instanceof Error ? problem.message : String(problem)}`;
  }
}

/** The text of the change log under "Unreleased". */
export const unreleasedIn = (log: string): string =>
  /^## Unreleased\n([\s\S]*?)(?=^## |(?![\s\S]))/m.exec(log)?.[1]?.trim() ?? '';

function faultsOfName({ id, date, geo }: Wish): string[] {
  const ids = editionIds(geo);
  const last = ids.at(-1);
  if (!editionIdPattern.test(id))
    return [`An edition is called after its year and its number in it, as 2026.1; "${id}" is not.`];
  if (ids.includes(id))
    return [`Edition ${id} is sealed already, and what is sealed stays as it is: choose the next number.`];
  if (last !== undefined && inOrder({ id: last }, { id }) > 0)
    return [`Edition ${last} is sealed already: the next one comes after it.`];
  const isDay = /^\d{4}-\d{2}-\d{2}$/.test(date) && !Number.isNaN(Date.parse(date));
  return isDay ? [] : [`"${date}" is no day in the form 2026-11-30.`];
}

/** The corpus is sealed whole and sound, or not at all. */
function faultsOfRecords(files: readonly DatasetFile[], from: string): string[] {
  const missing = missingFiles(files, from).map(({ sentence }) => sentence);
  const { issues, rejected } = loadDataset(files);
  const errors = issues.filter(({ severity }) => severity === 'error');
  if (errors.length === 0 && rejected.length === 0) return missing;
  return [
    ...missing,
    `${from} has ${counted(errors.length, 'error')}: "npm run validate" names each, and how to mend it.`,
  ];
}

/** @param wish `from` is the corpus itself, or a folder of records as they stood earlier */
export function prepareEdition(wish: Wish): Preparing {
  const { id, date, geo, from } = wish;
  const refuse = (...why: string[]): Preparing => ({ ok: false, why });
  const named = faultsOfName(wish);
  if (named.length > 0) return refuse(...named);
  const sealed = sealFaults(geo);
  if (sealed.length > 0) return refuse(...sealed);
  const files = readCorpus(from);
  const unsound = faultsOfRecords(files, from);
  if (unsound.length > 0) return refuse(...unsound);
  const next = readNext(geo);
  if (typeof next === 'string') return refuse(next);

  const { description, places, events, sources } = loadDataset(files).atlas;
  const records = rawRecords(files);
  const lastId = editionIds(geo).at(-1);
  const last = lastId === undefined ? null : readEdition(geo, lastId);
  const bare = last ? compareEditions(rawRecords(last.files), records, retiredIn(files)) : [];
  const { changes, unexplained, needless } = reasoned(bare, next, retiredIn(files));
  if (last && bare.length === 0)
    return refuse(`No record has changed since edition ${last.seal.id}: there is nothing to seal.`);
  if (unexplained.length > 0)
    return refuse(
      `${counted(unexplained.length, 'changed record')} ${unexplained.length === 1 ? 'has' : 'have'} no reason in ${join(editionsFolder(geo), nextFile)}: ${someOf(unexplained.map((one) => one.id))}.`,
    );
  const log = join(geo, 'CHANGELOG.md');
  if (last && unreleasedIn(existsSync(log) ? readFileSync(log, 'utf8') : '') === '')
    return refuse(
      `${log} tells nothing under "## Unreleased": say there what has changed since edition ${last.seal.id}.`,
    );

  const { id: corpus, title, licence, edition: citedAs } = description;
  const claims = events.reduce((sum, event) => sum + event.claims.length, 0);
  const seal: EditionSeal = {
    ...{ form: 1, id, date, corpus, title: worded(title), licence },
    // The corpus itself is given the name when it is sealed; an earlier one keeps what its citations say.
    ...(from === geo || citedAs === id ? {} : { citedAs }),
    counts: { places: places.length, events: events.length, claims, sources: sources.length },
    before: last && { edition: last.seal.id, sums: sha256(readFileSync(join(last.folder, sumsFile))) },
  };
  return { ok: true, edition: { seal, files, records, changes, citedAs, needless } };
}

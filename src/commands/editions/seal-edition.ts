// Writes a sealed edition: into a folder beside its place first, which is given its name when all of it is there.
import { copyFileSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import stringify from 'json-stringify-pretty-compact';
import { canonical, type RawRecord } from '../../dataset/editions/raw-records.ts';
import type { FieldChange, RecordChange } from '../../model/editions/record-change.ts';
import { recordTypes } from '../../model/editions/record-change.ts';
import { readCorpus } from '../read-corpus.ts';
import type { PreparedEdition } from './prepare-edition.ts';
import {
  changesFile,
  editionsFolder,
  hashesFile,
  hashOf,
  nextFile,
  sealedCorpus,
  sealFile,
  sha256,
  sumsFile,
  sumsOf,
} from './sealed-folder.ts';

/** What explains the records beside them. */
const explaining = ['README.md', 'LICENSE'];

const asJson = (value: unknown): string => `${stringify(value, { maxLength: 160 })}\n`;

/** An outline would fill pages; whether it changed can be seen by its hash. */
function told(value: unknown): unknown {
  const { type, coordinates } = (value ?? {}) as { type?: unknown; coordinates?: unknown };
  if (typeof type !== 'string' || type === 'Point' || !Array.isArray(coordinates)) return value;
  const positions = coordinates.flat(type === 'Polygon' ? 1 : 2).length;
  return { type, positions, sha256: sha256(canonical(coordinates)) };
}

const toldField = ({ field, was, is }: FieldChange): FieldChange => ({ field, was: told(was), is: told(is) });

export const toldChanges = (changes: readonly RecordChange[]): RecordChange[] =>
  changes.map((change) => ({ ...change, fields: change.fields.map(toldField) }));

function hashes(records: readonly RawRecord[]) {
  const of = (type: string) =>
    records.filter((record) => record.type === type).map((record) => [record.id, hashOf(record)]);
  return {
    form: 1,
    of: 'SHA-256 of each record as JSON with sorted keys and no white space, without the records inside it, with the place or event it stands under',
    ...Object.fromEntries(recordTypes.map((type) => [type, Object.fromEntries(of(type))])),
  };
}

/** @param geo folder of the corpus whose edition it is */
export function sealEdition(geo: string, from: string, { seal, files, records, changes }: PreparedEdition): string {
  const folder = join(editionsFolder(geo), seal.id);
  const part = join(editionsFolder(geo), `.${seal.id}.part`);
  rmSync(part, { recursive: true, force: true });
  mkdirSync(join(part, sealedCorpus), { recursive: true });
  for (const name of [...files.map((file) => basename(file.name)), ...explaining])
    if (existsSync(join(from, name))) copyFileSync(join(from, name), join(part, sealedCorpus, name));
  writeFileSync(join(part, sealFile), asJson(seal));
  writeFileSync(
    join(part, changesFile),
    asJson({ form: 1, edition: seal.id, since: seal.before?.edition ?? null, changes: toldChanges(changes) }),
  );
  writeFileSync(join(part, hashesFile), asJson(hashes(records)));
  writeFileSync(join(part, sumsFile), sumsOf(part));
  renameSync(part, folder);
  return folder;
}

/**
 * Writes the name of the new edition where the corpus tells it: its manifest, the example of a citation in its manual, its citation file, its change log.
 * Its reasons stand in the edition now.
 * @param before what the manifest calls it until now
 */
export function nameEdition(geo: string, before: string, { id, date }: { id: string; date: string }): void {
  change(join(geo, 'atlas.json'), (text) => text.replace(/^(\s*"edition":\s*)"(?:[^"\\]|\\.)*"/m, `$1"${id}"`));
  change(join(geo, 'README.md'), (text) => text.replaceAll(`data version ${before},`, `data version ${id},`));
  change(join(dirname(geo), 'CITATION.cff'), (text) =>
    text.replace(/^date-released:.*\n/m, '').replace(/^version:.*$/m, `version: "${id}"\ndate-released: ${date}`),
  );
  change(join(geo, 'CHANGELOG.md'), (text) =>
    text.replace(/^## Unreleased\n/m, `## Unreleased\n\n## Edition ${id}, ${date}\n`),
  );
}

export function forgetReasons(geo: string): void {
  rmSync(join(editionsFolder(geo), nextFile), { force: true });
}

function change(file: string, by: (text: string) => string): void {
  if (existsSync(file)) writeFileSync(file, by(readFileSync(file, 'utf8')));
}

/** Of a corpus whose manifest has been given its name since the edition was prepared. */
export const readAnew = (edition: PreparedEdition, geo: string): PreparedEdition => ({
  ...edition,
  files: readCorpus(geo),
});

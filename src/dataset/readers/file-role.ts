// Which part a file plays: by its name for the files of `geo/`, for any other file by what it holds. What plays none is told as one Issue.
import type { DatasetFile } from '../dataset-file.ts';
import type { Issue } from '../issue.ts';
import { jsonHead, longestHead } from './json-head.ts';
import type { Recognition } from './kinds/file-kind.ts';
import { foreignFile } from './kinds/foreign-file.ts';
import { recogniseFile, sampleOfText } from './kinds/recognise-file.ts';
import { unreadable } from './read-json.ts';
import { encodingInWords, isUtf8 } from './text-encoding.ts';

const fileRoles = [
  'description',
  'vocabulary',
  'sources',
  'layer',
  'unplaced',
  'reading-log',
  'conflict-notes',
  'retired',
  'persons',
] as const;
export type FileRole = (typeof fileRoles)[number];

/** The forms that are checked, but make no records: their content is a copy of records. */
export type CopyRole = 'claims-csv' | 'linked-places';

const roleOfName: Record<string, FileRole> = {
  'atlas.json': 'description',
  'vocabulary.json': 'vocabulary',
  'sources.json': 'sources',
  'unplaced.json': 'unplaced',
  'reading-log.json': 'reading-log',
  'conflict-notes.json': 'conflict-notes',
  'retired.json': 'retired',
  'persons.json': 'persons',
};

/** The layers that hold one kind of place each: whatever is in a file of such a name, it is meant as a layer. */
const layerNames = ['cities.geojson', 'sites.geojson', 'regions.geojson', 'countries.geojson'];

export function baseName(file: string): string {
  return file.slice(Math.max(file.lastIndexOf('/'), file.lastIndexOf('\\')) + 1);
}

export function roleByName(file: string): FileRole | null {
  const name = baseName(file);
  if (Object.hasOwn(roleOfName, name)) return roleOfName[name] ?? null;
  return name.endsWith('.geojson') ? 'layer' : null;
}

/** Kinds that are read are named after the role they play. */
const roles = [...fileRoles, ...(['claims-csv', 'linked-places'] satisfies CopyRole[])] as const;
const roleNamed = (id: string) => roles.find((role) => role === id) ?? null;

const isFixed = (name: string) => Object.hasOwn(roleOfName, name) || layerNames.includes(name);

/** Whether the content says for sure that the file is none of ours, whatever it is called. */
function isForeign({ kind }: Recognition, name: string, json: { whole: boolean } | null): boolean {
  if (kind.standing === 'read') return false;
  const jsonName = /\.(?:geo)?json$/.test(name);
  // Of an empty, a broken or a misnamed JSON file its reader says more.
  if (json) return json.whole && !isFixed(name) && !(kind.id === 'json' && name.endsWith('.geojson'));
  return !(jsonName && (kind.guess || kind.id === 'empty'));
}

/** Letters of another encoding would come out wrong, or not at all. A table of claims says so itself, and is read on. */
function wrongEncoding({ name, encoding = 'utf-8' }: DatasetFile): Issue {
  const what = `the file is ${encodingInWords(encoding)}; the atlas reads UTF-8.`;
  return { ...unreadable(name, what, 'Save it as UTF-8 without a byte-order mark.'), rule: 'encoding' };
}

/** Of a file whose name says what it is, the beginning is enough: its reader says where it breaks. */
const beginsAsJson = (text: string): boolean => jsonHead(text.slice(0, longestHead)) !== null;

export type RoleOfFile = { role: FileRole | CopyRole } | { issue: Issue };

/** A role, or the Issue that says what the file is instead. */
export function roleOf(file: DatasetFile): RoleOfFile {
  if (file.fault) return { issue: file.fault };
  const { encoding = 'utf-8' } = file;
  const name = baseName(file.name);
  const own = isFixed(name) && isUtf8(encoding) && beginsAsJson(file.head ?? file.text) ? roleByName(name) : null;
  if (own) return { role: own };
  const sample = sampleOfText(name, { encoding, text: file.text });
  const found = recogniseFile(sample);
  if (isForeign(found, name, sample.json)) return { issue: foreignFile(file.name, found) };
  const byName = isFixed(name) ? roleByName(name) : null;
  const byContent = found.kind.standing === 'read' ? roleNamed(found.kind.id) : null;
  const role = byName ?? byContent ?? roleByName(name);
  if (role !== 'claims-csv' && !isUtf8(encoding)) return { issue: wrongEncoding(file) };
  // Of a broken JSON file its reader says where it breaks.
  return { role: role ?? 'layer' };
}

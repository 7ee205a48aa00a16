// The forms that the atlas writes and does not read back: they can still be held against what it would write today.
import type { Atlas } from '../../model/atlas.ts';
import type { DatasetFile } from '../dataset-file.ts';
import type { Issue } from '../issue.ts';
import { featuresOf, type JsonObject, objectsIn } from '../readers/kinds/json-shape.ts';
import { unreadable } from '../readers/read-json.ts';
import { formats } from '../writers/formats.ts';
import { provenanceOfWhole } from '../writers/provenance.ts';
import { type Comparison, compare, differingFields } from './comparison.ts';

const featuresById = (text: string) =>
  objectsIn(featuresOf(JSON.parse(text)), Number.POSITIVE_INFINITY).map(
    (feature) => [String(feature.id), feature] as const,
  );

const properties = ({ properties: own, geometry }: JsonObject) => ({ ...(own as JsonObject), geometry });

function compareFlat(file: string, is: string, text: string, written: readonly string[]): Comparison {
  const theirs = new Map(written.flatMap(featuresById));
  const features = featuresById(text);
  const records = features.map(([id], index) => ({ what: 'event' as const, id, path: `features[${index}]` }));
  const mine = new Map(features.map(([, feature], index) => [`features[${index}]`, feature]));
  return compare(file, is, records, null, ({ id, path }) => {
    const other = theirs.get(id);
    return other && differingFields(properties(mine.get(path) ?? {}), properties(other));
  });
}

/** Forms of one kind: dated and undated events are files of their own. */
const siblings: Readonly<Record<string, readonly string[]>> = { 'geojson-flat': ['geojson-flat', 'geojson-undated'] };

/** Address of the site for which a file was written; empty: for no one site. */
const homeIn = (text: string): string => /"(https?:\/\/[^"?\s]*)\?event=/.exec(text)?.[1] ?? '';

/**
 * @param format of `formats`: the kind of the file
 * @returns `null` where the file is not as the atlas writes it, and cannot be compared record by record
 */
export function compareWritten(file: DatasetFile, is: string, format: string, atlas: Atlas): Comparison | null {
  const { name, text } = file;
  const provenance = provenanceOfWhole(atlas, homeIn(text));
  const written = (siblings[format] ?? [format]).map((wanted) => {
    const content = formats.find((one) => one.name === wanted)?.write(atlas, provenance);
    if (typeof content !== 'string') throw new Error(`${wanted} is no form of the atlas that is text`);
    return content;
  });
  if (written.includes(text)) return { ...compare(name, is, [], null, () => undefined), asWritten: true };
  return format === 'geojson-flat' ? compareFlat(name, is, text, written) : null;
}

/** A form that is written only, changed: its records cannot enter by it. */
export function changedForm(file: string, is: string, format: string): Issue {
  return unreadable(
    file,
    `this is ${is}; the atlas writes it and reads it back from no file, and this one is not as the atlas has it.`,
    `Take it anew ("npm run export -- ${format}"), or make the change in geo/.`,
  );
}

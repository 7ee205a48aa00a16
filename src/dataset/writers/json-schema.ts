// Publishes what a file of the records may hold as JSON Schema (draft 2020-12), made from the schemas that the program itself checks with.
import * as z from 'zod';
import type { Atlas } from '../../model/atlas.ts';
import { worded } from '../../model/words.ts';
import { fileSchemasFor } from '../schemas/file-schemas.ts';

type Described = Pick<Atlas, 'description' | 'vocabulary'>;
type SchemaName = keyof ReturnType<typeof fileSchemasFor>;

/** What each schema describes: the files of a corpus, and what they hold. */
const described: Record<SchemaName, { files: string; holds: string }> = {
  atlas: { files: 'atlas.json', holds: 'the description of the atlas' },
  vocabulary: { files: 'vocabulary.json', holds: 'the words that the records are classed by' },
  sources: { files: 'sources.json', holds: 'the sources and the works they cite, as CSL-JSON' },
  layer: { files: 'cities.geojson and the other layers', holds: 'places with their events and claims, as GeoJSON' },
  unplaced: { files: 'unplaced.json', holds: 'events without a place' },
  'reading-log': { files: 'reading-log.json', holds: 'what was read in each source, line by line' },
  'conflict-notes': { files: 'conflict-notes.json', holds: 'an editor’s note on each event whose claims disagree' },
  persons: { files: 'persons.json', holds: 'the persons whom the sources name' },
  retired: { files: 'retired.json', holds: 'ids that records bore once, each with the id of today' },
};

function schemasOf({ description, vocabulary }: Described): [name: string, schema: Record<string, unknown>][] {
  const title = worded(description.title);
  return Object.entries(fileSchemasFor(vocabulary)).map(([name, form]) => {
    const { files, holds } = described[name as SchemaName];
    const { $schema, ...schema } = z.toJSONSchema(form, { io: 'input' });
    return [name, { $schema, title: files, description: `${files} of the ${title}: ${holds}.`, ...schema }];
  });
}

const inText = (value: unknown) => `${JSON.stringify(value, null, 2)}\n`;

/** A schema for each kind of file, under the name it is published by: `layer.schema.json`. */
export function fileSchemaTexts(atlas: Described): Map<string, string> {
  return new Map(schemasOf(atlas).map(([name, schema]) => [`${name}.schema.json`, inText(schema)]));
}

/** All of them in one: a file of the records is of one of these kinds. */
export function writeJsonSchema(atlas: Described): string {
  const schemas = schemasOf(atlas);
  return inText({
    $schema: schemas[0]?.[1].$schema,
    title: `Files of the ${worded(atlas.description.title)}`,
    description:
      'What the files of the records may hold. What JSON Schema cannot say is checked by "npm run validate".',
    anyOf: schemas.map(([name]) => ({ $ref: `#/$defs/${name}` })),
    $defs: Object.fromEntries(schemas.map(([name, { $schema: _, ...schema }]) => [name, schema])),
  });
}

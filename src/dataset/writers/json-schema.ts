// Publishes what a file of the records may hold as JSON Schema (draft 2020-12), made from the schemas that the program itself checks with.
import * as z from 'zod';
import { fileSchemas } from '../schemas/file-schemas.ts';

export type SchemaName = keyof typeof fileSchemas;

/** What each schema describes: the files of `geo/`, and what they hold. */
const described: Record<SchemaName, { files: string; holds: string }> = {
  atlas: { files: 'atlas.json', holds: 'the description of the atlas' },
  sources: { files: 'sources.json', holds: 'the sources and the works they cite, as CSL-JSON' },
  layer: { files: 'cities.geojson and the other layers', holds: 'places with their events and claims, as GeoJSON' },
  unplaced: { files: 'unplaced.json', holds: 'events without a place' },
  'reading-log': { files: 'reading-log.json', holds: 'what was read in each source, line by line' },
  'conflict-notes': { files: 'conflict-notes.json', holds: 'an editor’s note on each event whose claims disagree' },
  retired: { files: 'retired.json', holds: 'ids that records bore once, each with the id of today' },
};

const names = Object.keys(described) as SchemaName[];

function schemaOf(name: SchemaName): Record<string, unknown> {
  const { files, holds } = described[name];
  const { $schema, ...schema } = z.toJSONSchema(fileSchemas[name], { io: 'input' });
  return { $schema, title: files, description: `${files} of the Red Terror Atlas: ${holds}.`, ...schema };
}

const inText = (value: unknown) => `${JSON.stringify(value, null, 2)}\n`;

/** A schema for each kind of file, under the name it is published by: `layer.schema.json`. */
export function fileSchemaTexts(): Map<string, string> {
  return new Map(names.map((name) => [`${name}.schema.json`, inText(schemaOf(name))]));
}

/** All of them in one: a file of the records is of one of these kinds. */
export function writeJsonSchema(): string {
  const schemas = names.map((name) => [name, schemaOf(name)] as const);
  return inText({
    $schema: schemas[0]?.[1].$schema,
    title: 'Files of the Red Terror Atlas',
    description:
      'What the files of the records may hold. What JSON Schema cannot say is checked by "npm run validate".',
    anyOf: names.map((name) => ({ $ref: `#/$defs/${name}` })),
    $defs: Object.fromEntries(schemas.map(([name, { $schema: _, ...schema }]) => [name, schema])),
  });
}

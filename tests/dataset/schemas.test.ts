// The schemas can be published: JSON Schema of what a file may hold before it is read, refusing unknown fields at every level.
import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { fileSchemasFor } from '../../src/dataset/schemas/file-schemas.ts';
import { vocabulary } from '../own-corpus.ts';
import { goodFiles } from './good-corpus.ts';

const fileSchemas = fileSchemasFor(vocabulary);

const fileOf: Record<keyof typeof fileSchemas, string[]> = {
  atlas: ['atlas.json'],
  vocabulary: ['vocabulary.json'],
  sources: ['sources.json'],
  layer: ['countries.geojson', 'regions.geojson', 'cities.geojson', 'sites.geojson'],
  unplaced: ['unplaced.json'],
  /** Not in the good corpus; tests/dataset/reading-log tries its schema. */
  'reading-log': [],
  'conflict-notes': [],
  persons: [],
  retired: ['retired.json'],
};

/** Every object schema in a JSON Schema. */
function objectSchemas(schema: unknown): { additionalProperties?: unknown }[] {
  if (typeof schema !== 'object' || schema === null) return [];
  const inside = Object.values(schema).flatMap(objectSchemas);
  const isObject = 'properties' in schema && 'type' in schema && schema.type === 'object';
  return isObject ? [schema as { additionalProperties?: unknown }, ...inside] : inside;
}

describe.each(Object.entries(fileSchemas))('the schema of %s', (name, schema) => {
  it('is written as JSON Schema without loss of strictness', () => {
    const published = z.toJSONSchema(schema, { io: 'input' });
    expect(published.$schema).toBe('https://json-schema.org/draft/2020-12/schema');
    const objects = objectSchemas(published);
    expect(objects.length).toBeGreaterThan(0);
    expect(objects.filter(({ additionalProperties }) => additionalProperties !== false)).toEqual([]);
    expect(JSON.stringify(published)).not.toContain('{}');
  });

  it('accepts the good files as they are and changes nothing in them', () => {
    const files = goodFiles.filter((file) => fileOf[name as keyof typeof fileOf].includes(file.name));
    expect(files).toHaveLength(fileOf[name as keyof typeof fileOf].length);
    for (const { text } of files) expect(schema.parse(JSON.parse(text))).toEqual(JSON.parse(text));
  });
});

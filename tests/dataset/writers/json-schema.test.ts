// The published JSON Schema, held against an independent reader: it takes every file of the records, and refuses what the program refuses.
import { readdirSync, readFileSync } from 'node:fs';
import Ajv2020 from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { readCorpus } from '../../../src/commands/read-corpus.ts';
import { baseName, roleByName } from '../../../src/dataset/readers/file-role.ts';
import { fileSchemaTexts, writeJsonSchema } from '../../../src/dataset/writers/json-schema.ts';
import { description, vocabulary } from '../../own-corpus.ts';
import { goodFiles } from '../good-corpus.ts';

const ajv = () => new Ajv2020({ strict: true, allErrors: true, validateFormats: false });
const schemas = new Map(
  [...fileSchemaTexts({ description, vocabulary })].map(([name, text]) => [name, ajv().compile(JSON.parse(text))]),
);
const bundle = ajv().compile(JSON.parse(writeJsonSchema({ description, vocabulary })));

/** Published name of the schema for a file of `geo/`. */
const schemaFor = (file: string) => {
  const role = roleByName(file);
  return `${role === 'description' ? 'atlas' : role}.schema.json`;
};

describe('the published JSON Schema', () => {
  it('is one for each kind of file, and one for all', () => {
    expect([...schemas.keys()]).toEqual(
      [
        'atlas',
        'vocabulary',
        'sources',
        'layer',
        'unplaced',
        'reading-log',
        'conflict-notes',
        'retired',
        'persons',
      ].map((name) => `${name}.schema.json`),
    );
    expect(Object.keys(JSON.parse(writeJsonSchema({ description, vocabulary })).$defs)).toHaveLength(schemas.size);
  });

  const corpus = readCorpus('geo');
  it.each([...corpus, ...goodFiles].map(({ name, text }) => [name, text] as const))('takes %s', (name, text) => {
    const validate = schemas.get(schemaFor(baseName(name)));
    const value = JSON.parse(text);
    expect([validate?.(value), validate?.errors]).toEqual([true, null]);
    expect(bundle(value)).toBe(true);
  });

  /** Fixtures whose one fault is a fault of shape; the loader leaves some faults of the outermost shape to words of its own. */
  const shapeFaults = readdirSync('tests/fixtures/bad')
    .filter((name) => name.endsWith('.issues.json'))
    .map((name) => ({ name, ...JSON.parse(readFileSync(`tests/fixtures/bad/${name}`, 'utf8')) }))
    .filter(
      ({ issues, standsFor }) =>
        issues.every(({ rule }: { rule: string }) => rule === 'schema') && roleByName(standsFor),
    );

  it.each(shapeFaults.map(({ name, standsFor }) => [name.replace('.issues.json', ''), standsFor] as const))(
    'refuses %s',
    (stem, standsFor) => {
      const file = ['geojson', 'json']
        .map((ending) => `${stem}.${ending}`)
        .find((name) => readdirSync('tests/fixtures/bad').includes(name));
      const value = JSON.parse(readFileSync(`tests/fixtures/bad/${file}`, 'utf8'));
      expect(schemas.get(schemaFor(standsFor))?.(value)).toBe(false);
      expect(bundle(value)).toBe(false);
    },
  );

  it('is tried on many such faults', () => {
    expect(shapeFaults.length).toBeGreaterThan(15);
  });
});

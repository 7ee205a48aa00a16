import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { writeClaimsCsv } from '../../../src/dataset/writers/claims-csv.ts';
import { writeDatapackage } from '../../../src/dataset/writers/datapackage.ts';
import { formats } from '../../../src/dataset/writers/formats.ts';
import { smallAtlas } from './small-atlas.ts';

interface Field {
  name: string;
  type: string;
  description: string;
  constraints?: { required?: boolean; enum?: string[] };
}

const descriptor = JSON.parse(writeDatapackage(smallAtlas));
const [resource] = descriptor.resources;
const fields: Field[] = resource.schema.fields;

/** What a cell of each Table Schema type looks like. */
const lexical: Record<string, RegExp> = {
  string: /./,
  number: /^-?\d+(\.\d+)?$/,
  integer: /^-?\d+$/,
  boolean: /^(true|false)$/,
  date: /^\d{4}-\d{2}-\d{2}$/,
  list: /^[^;]+(;[^;]+)*$/,
};

describe('the data package', () => {
  it('says what it is, under which licence, and from which sources', () => {
    expect(descriptor).toMatchObject({
      $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
      name: 'red-terror-atlas',
      licenses: [{ name: 'CC-BY-4.0' }],
      version: '0.1.0',
    });
    expect(descriptor.sources.map(({ title }: { title: string }) => title)).toEqual(
      smallAtlas.sources.map(({ title }) => title),
    );
  });

  it('names the file that the export of the claims is saved under', () => {
    expect(resource.path).toBe(formats.find((format) => format.name === 'claims-csv')?.file);
  });

  it('describes every column of the table, in its order', () => {
    const header = writeClaimsCsv(smallAtlas).split('\r\n')[0];
    expect(fields.map(({ name }) => name).join(',')).toBe(header);
    for (const { name, description } of fields) expect(description.length, name).toBeGreaterThan(10);
    expect(fields.find(({ name }) => name === 'lon')?.description).toContain('a point inside its outline');
  });

  it('describes them truly: every cell is of its type, required ones are filled, listed values are listed', () => {
    const { data } = Papa.parse<Record<string, string>>(writeClaimsCsv(smallAtlas), {
      header: true,
      skipEmptyLines: true,
    });
    expect(data.length).toBeGreaterThan(5);
    for (const row of data) {
      for (const { name, type, constraints } of fields) {
        const cell = row[name] ?? '';
        if (cell === '') {
          expect(constraints?.required, `${row.claim_id}: ${name}`).toBeUndefined();
          continue;
        }
        expect(cell, `${row.claim_id}: ${name}`).toMatch(lexical[type] ?? /no such type/);
        if (constraints?.enum) expect(constraints.enum, name).toContain(cell);
      }
    }
  });
});

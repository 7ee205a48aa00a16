// Writes the descriptor of the Data Package (v2): its tables, what each column means, how the tables hang together, under which licence,
// from what. It says nothing that readers of version 1 stumble over: lists are text there, and `profile` names what is a table.
import type { Atlas } from '../../model/atlas.ts';
import { citedAtlas } from '../../model/citation/cited-atlas.ts';
import type { Vocabulary } from '../../model/vocabulary.ts';
import { addressOf } from './citations.ts';
import { allowedIn, type Column } from './column.ts';
import { type PackageTable, packageTables } from './package-tables.ts';
import type { Table } from './table.ts';

/** `;` between members and no empty member. Several readers know no type for lists, and read no row of a table that has one. */
const listPattern = '[^;]+(;[^;]+)*';

function fieldOf(column: Omit<Column<never>, 'cell'>, vocabulary: Vocabulary) {
  const { name, type, description, required } = column;
  const oneOf = allowedIn(column, vocabulary);
  const constraints = {
    ...(required ? { required } : {}),
    ...(oneOf ? { enum: oneOf } : {}),
    ...(type === 'list' ? { pattern: listPattern } : {}),
  };
  return {
    name,
    // A second of no zone is read as one by few.
    type: type === 'list' || type === 'datetime' ? 'string' : type,
    description: type === 'list' ? `${description} Several are joined by ";".` : description,
    ...(Object.keys(constraints).length > 0 ? { constraints } : {}),
  };
}

function schemaOf({ columns, primaryKey, foreignKeys }: Table, vocabulary: Vocabulary) {
  const keys = foreignKeys.map(({ field, to: [resource, toField] }) => ({
    fields: [field],
    reference: { resource, fields: [toField] },
  }));
  return {
    $schema: 'https://datapackage.org/profiles/2.0/tableschema.json',
    fields: columns.map((column) => fieldOf(column, vocabulary)),
    missingValues: [''],
    ...(primaryKey.length > 0 ? { primaryKey } : {}),
    ...(keys.length > 0 ? { foreignKeys: keys } : {}),
  };
}

const dialect = {
  $schema: 'https://datapackage.org/profiles/2.0/tabledialect.json',
  delimiter: ',',
  lineTerminator: '\r\n',
  quoteChar: '"',
  doubleQuote: true,
  header: true,
};

const resourceOf = ({ table, path }: PackageTable, vocabulary: Vocabulary) => ({
  name: table.name,
  title: table.title,
  description: table.description,
  type: 'table',
  profile: 'tabular-data-resource',
  path,
  format: 'csv',
  mediatype: 'text/csv',
  encoding: 'utf-8',
  dialect,
  schema: schemaOf(table, vocabulary),
});

/** The profile wants a name without spaces: an SPDX name such as `CC-BY-4.0` is one, other words are joined to one. */
function licenceOf(licence: string) {
  const name = licence.replace(/[^\w.-]+/g, '-').replace(/^-+|-+$/g, '') || 'other';
  return name === licence ? { name } : { name, title: licence };
}

export function writeDatapackage(atlas: Atlas): string {
  const { id, licence, attribution } = atlas.description;
  const { title, version } = citedAtlas(atlas.description);
  const descriptor = {
    $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
    name: id,
    title,
    version,
    description: `What each source says: sources, places, events, claims and figures, a table each. Cite as: ${attribution}`,
    licenses: [licenceOf(licence)],
    sources: atlas.sources.map((source) => {
      const path = addressOf(source);
      return { title: source.title, ...(path && /^(http|ftp)s?:\/\//.test(path) ? { path } : {}) };
    }),
    resources: packageTables.map((table) => resourceOf(table, atlas.vocabulary)),
  };
  return `${JSON.stringify(descriptor, null, 2)}\n`;
}

// Writes the descriptor of a Data Package v2 whose one table is `claims.csv`: what each column means, under which licence, from what.
import type { Atlas } from '../../model/atlas.ts';
import { addressOf } from './citations.ts';
import type { ClaimColumn } from './claim-column.ts';
import { claimColumns } from './claim-columns.ts';

function fieldOf({ name, type, description, required, oneOf }: ClaimColumn) {
  const constraints = { ...(required ? { required } : {}), ...(oneOf ? { enum: oneOf } : {}) };
  return {
    name,
    type,
    ...(type === 'list' ? { delimiter: ';', itemType: 'string' } : {}),
    ...(type === 'string' || type === 'list' || type === 'date' ? { format: 'default' } : {}),
    description,
    ...(Object.keys(constraints).length > 0 ? { constraints } : {}),
  };
}

/** An SPDX name such as `CC-BY-4.0` has no spaces; anything else is a title. */
const licenceOf = (licence: string) => (/^[\w.+-]+$/.test(licence) ? { name: licence } : { title: licence });

export function writeDatapackage(atlas: Atlas): string {
  const { title, version, licence, attribution } = atlas.description;
  const descriptor = {
    $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
    name: 'red-terror-atlas',
    title,
    version,
    description: `What each source says, one row for each claim and figure. Cite as: ${attribution}`,
    licenses: [licenceOf(licence)],
    sources: atlas.sources.map((source) => {
      const path = addressOf(source);
      return { title: source.title, ...(path ? { path } : {}) };
    }),
    resources: [
      {
        name: 'claims',
        type: 'table',
        path: 'claims.csv',
        format: 'csv',
        mediatype: 'text/csv',
        encoding: 'utf-8',
        dialect: {
          $schema: 'https://datapackage.org/profiles/2.0/tabledialect.json',
          delimiter: ',',
          lineTerminator: '\r\n',
          quoteChar: '"',
          doubleQuote: true,
          header: true,
        },
        schema: {
          $schema: 'https://datapackage.org/profiles/2.0/tableschema.json',
          fields: claimColumns.map(fieldOf),
          missingValues: [''],
        },
      },
    ],
  };
  return `${JSON.stringify(descriptor, null, 2)}\n`;
}

// Places of other gazetteers: Linked Places as JSON, and the tables of the World Historical Gazetteer.
import type { FileKind } from './file-kind.ts';
import { featuresOf, objectsIn } from './json-shape.ts';
import { needs } from './needs.ts';
import { isLinked } from './own-files.ts';

export const gazetteers: readonly FileKind[] = [
  {
    ...{ id: 'linked-places-foreign', standing: 'foreign', needs: needs.places },
    is: 'a Linked Places file of another gazetteer',
    recognises: ({ json }) => {
      const features = featuresOf(json?.value);
      if (!features) return null;
      const linked =
        isLinked(json?.value) || objectsIn(features).some((one) => Array.isArray(one.names) && '@id' in one);
      return linked ? { count: { number: features.length, noun: 'place' } } : null;
    },
  },
  {
    ...{ id: 'lp-tsv', standing: 'foreign', needs: needs.places },
    is: 'a table of places for the World Historical Gazetteer (LP-TSV)',
    recognises: ({ table }) => {
      const names = table?.columns.map((name) => name.toLowerCase()) ?? [];
      const others = [
        'fclasses',
        'aat_types',
        'attestation_year',
        'start',
        'title_uri',
        'ccodes',
        'matches',
        'variants',
      ];
      if (!table || !names.includes('title') || !names.includes('title_source')) return null;
      return others.some((name) => names.includes(name))
        ? { count: { number: table.rowCount, noun: 'row' }, names: table.columns }
        : null;
    },
  },
];

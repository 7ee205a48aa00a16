// A safety net under our own rules: an independent reader of RFC 7946 finds nothing wrong with a layer either.
import { getIssues } from '@placemarkio/check-geojson';
import { quote } from '../quote.ts';
import { roleByName } from '../readers/file-role.ts';
import type { Finding } from './rule.ts';

/** Characters: that reader builds a tree many times the size of the text. */
const longestChecked = 5_000_000;

/** Faults in one layer that our own rules did not name. Not a `Rule`: asked only of layers that those found sound. */
export function* geojsonFaults(file: { name: string; text: string }): Iterable<Finding> {
  if (roleByName(file.name) !== 'layer' || file.text.length > longestChecked) return;
  for (const { message, from } of getIssues(file.text).slice(0, 5)) {
    const line = file.text.slice(0, from).split('\n').length;
    yield {
      at: { kind: 'file', file: file.name, path: '', recordId: null },
      field: '',
      what: `at line ${line}, a GeoJSON reader objects: ${quote(message)}.`,
      fix: 'Mend the GeoJSON there (RFC 7946).',
    };
  }
}

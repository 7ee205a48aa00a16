// The order of the test files: what takes longest begins, so that no worker waits for the other at the end. By itself vitest knows how long a
// file takes only from an earlier run; on a fresh clone it goes by size, and a short file may take minutes.
import { basename } from 'node:path';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** The longest first. */
const long = [
  ...['play', 'translation', 'map-interaction', 'hostile', 'asks-again', 'names-on-map', 'axe-matrix', 'narrowing'],
  ...['time-controls', 'robust', 'published-pages', 'text-overlap', 'browser-limits', 'offline', 'renewed', 'left-out'],
].map((name) => `${name}.spec.ts`);

const rank = ({ moduleId }: TestSpecification): number => {
  const at = long.indexOf(basename(moduleId));
  return at === -1 ? long.length : at;
};

export class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    return (await super.sort(files)).sort((a, b) => rank(a) - rank(b));
  }
}

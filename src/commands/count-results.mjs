// Counts the outcome of a vitest run from its JSON report.

/** @typedef {{ passed: number, failed: number }} Count */

/**
 * A run that fails without a failing test (a file that cannot be read, an error outside a test, no tests
 * at all) counts as one failure: it must not look like success.
 * @param {string | null} json the report, or null if vitest wrote none
 * @param {number} code vitest's exit code
 * @returns {Count}
 */
export function countResults(json, code) {
  /** @type {{ numPassedTests: number, numFailedTests: number }} */
  const { numPassedTests: passed, numFailedTests: failed } =
    json === null ? { numPassedTests: 0, numFailedTests: 0 } : JSON.parse(json);
  const silentFault = failed === 0 && (code !== 0 || passed === 0);
  return { passed, failed: silentFault ? 1 : failed };
}

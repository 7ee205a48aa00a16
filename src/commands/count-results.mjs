// Reads the outcome of a vitest run from its JSON report.

/** @typedef {{ passed: number, failed: number, failures: string[] }} Outcome `failures` names each test that failed, with its file */

/**
 * A run that fails without a failing test (a file that cannot be read, an error outside a test, no tests
 * at all) counts as one failure: it must not look like success.
 * @param {string | null} json the report, or null if vitest wrote none
 * @param {number} code vitest's exit code
 * @returns {Outcome}
 */
export function countResults(json, code) {
  /**
   * @typedef {{ status: string, fullName: string }} TestReport
   * @type {{ numPassedTests: number, numFailedTests: number, testResults: { name: string, assertionResults: TestReport[] }[] }}
   */
  const report = json === null ? { numPassedTests: 0, numFailedTests: 0, testResults: [] } : JSON.parse(json);
  const { numPassedTests: passed, numFailedTests: failed, testResults } = report;
  if (failed === 0 && (code !== 0 || passed === 0)) return { passed, failed: 1, failures: [silentFault(code)] };
  const failures = testResults.flatMap(({ name, assertionResults }) =>
    assertionResults
      .filter(({ status }) => status === 'failed')
      .map(({ fullName }) => `${name.replace(/^.*?(?=tests[\\/])/, '')}: ${fullName}`),
  );
  return { passed, failed, failures };
}

/** @param {number} code */
function silentFault(code) {
  return `vitest ended with code ${code} and names no test that failed: its own words are above`;
}

// What is listed for a file has a limit; errors and warnings are counted apart, so that warnings alone never fail a check.
import { describe, expect, it } from 'vitest';
import type { Issue } from '../../src/dataset/issue.ts';
import { createIssueList, mostIssuesOfFile } from '../../src/dataset/issue-list.ts';

const issue = (severity: Issue['severity'], file = 'a.geojson'): Issue => ({
  ...{ rule: 'r', severity, file, recordId: null, path: '' },
  ...{ sentence: 's', fix: 'f' },
});
const many = (count: number, severity: Issue['severity'], file?: string) =>
  Array.from({ length: count }, () => issue(severity, file));
const listed = (...issues: Issue[]) => {
  const list = createIssueList();
  list.add(...issues);
  return list.all();
};

describe('a long list of issues', () => {
  it('of warnings ends with a warning', () => {
    const issues = listed(...many(mostIssuesOfFile + 501, 'warning'));
    expect(issues).toHaveLength(mostIssuesOfFile + 1);
    expect(issues.some(({ severity }) => severity === 'error')).toBe(false);
    expect(issues.at(-1)).toMatchObject({
      rule: 'too-many',
      sentence: 'a.geojson: 501 more warnings were found and are not listed.',
    });
  });

  it('of warnings hides no error after them', () => {
    const issues = listed(...many(mostIssuesOfFile + 1, 'warning'), issue('error'));
    expect(issues.filter(({ severity }) => severity === 'error')).toEqual([issue('error')]);
    expect(issues.at(-1)?.sentence).toBe('a.geojson: 1 more warning was found and is not listed.');
  });

  it('of errors ends with an error, for each file by itself', () => {
    const issues = listed(...many(mostIssuesOfFile + 2, 'error'), ...many(3, 'error', 'b.geojson'));
    expect(issues).toHaveLength(mostIssuesOfFile + 4);
    expect(issues.filter(({ rule }) => rule === 'too-many')).toMatchObject([{ severity: 'error', file: 'a.geojson' }]);
  });

  it('that just fits has no end', () => {
    expect(listed(...many(mostIssuesOfFile, 'warning'), ...many(mostIssuesOfFile, 'error'))).toHaveLength(
      2 * mostIssuesOfFile,
    );
  });
});

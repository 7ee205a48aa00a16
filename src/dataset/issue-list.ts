// Gathers Issues, and stops listing the faults of one file after so many: a reader of megabytes of faults is helped by none of them.
import type { Issue } from './issue.ts';

/** Issues listed for one file; the rest are counted. */
export const mostIssuesOfFile = 2000;

export interface IssueList {
  add(...issues: Issue[]): void;
  all(): Issue[];
}

export function createIssueList(): IssueList {
  const issues: Issue[] = [];
  const counts = new Map<string, number>();
  return {
    add(...more) {
      for (const issue of more) {
        const count = (counts.get(issue.file) ?? 0) + 1;
        counts.set(issue.file, count);
        if (count <= mostIssuesOfFile) issues.push(issue);
      }
    },
    all() {
      const unlisted = [...counts].filter(([, count]) => count > mostIssuesOfFile);
      return issues.concat(
        unlisted.map(([file, count]) => ({
          rule: 'too-many',
          severity: 'error',
          file,
          recordId: null,
          path: '',
          sentence: `${file}: ${count - mostIssuesOfFile} more faults were found and are not listed.`,
          fix: 'Mend those listed, then check again.',
        })),
      );
    },
  };
}

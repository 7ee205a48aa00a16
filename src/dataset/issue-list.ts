// Gathers Issues, and stops listing the faults of one file after so many: a reader of megabytes of faults is helped by none of them.
// Errors and warnings are counted apart: many warnings hide no error, and are none themselves.
import type { Issue } from './issue.ts';
import { counted } from './quote.ts';

/** Issues of one severity that are listed for one file; the rest are counted. */
export const mostIssuesOfFile = 2000;

export interface IssueList {
  add(...issues: Issue[]): void;
  all(): Issue[];
}

export function createIssueList(): IssueList {
  const issues: Issue[] = [];
  const counts = new Map<string, { file: string; severity: Issue['severity']; count: number }>();
  return {
    add(...more) {
      for (const issue of more) {
        const { file, severity } = issue;
        const key = `${severity} ${file}`;
        const count = (counts.get(key)?.count ?? 0) + 1;
        counts.set(key, { file, severity, count });
        if (count <= mostIssuesOfFile) issues.push(issue);
      }
    },
    all() {
      const unlisted = [...counts.values()].filter(({ count }) => count > mostIssuesOfFile);
      return issues.concat(
        unlisted.map(({ file, severity, count }) => {
          const rest = count - mostIssuesOfFile;
          const were = rest === 1 ? 'was found and is' : 'were found and are';
          return {
            ...{ rule: 'too-many', severity, file, recordId: null, path: '' },
            sentence: `${file}: ${counted(rest, `more ${severity}`)} ${were} not listed.`,
            fix: 'Mend those listed, then check again.',
          };
        }),
      );
    },
  };
}

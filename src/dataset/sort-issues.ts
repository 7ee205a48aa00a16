// One order for Issues everywhere: by file, then path (numbers as numbers), then rule.
import type { Issue } from './issue.ts';

const naturally = new Intl.Collator('en', { numeric: true, sensitivity: 'variant' });

export function sortIssues(issues: readonly Issue[]): Issue[] {
  return [...issues].sort(
    (a, b) =>
      naturally.compare(a.file, b.file) ||
      naturally.compare(a.path, b.path) ||
      naturally.compare(a.rule, b.rule) ||
      naturally.compare(a.sentence, b.sentence),
  );
}

// Nothing is part of itself, not by way of others either: totals would be counted without end.
import type { RecordLocation } from '../located.ts';
import type { Finding, Rule } from './rule.ts';

interface Node extends RecordLocation {
  record: { id: string; partOf: string[] };
}

/** Finds each cycle once, at the record where the walk that found it began; walks without recursion. */
function* cycles(nodes: readonly Node[], field: string): Iterable<Finding> {
  const byId = new Map(nodes.map((node) => [node.record.id, node]));
  const settled = new Set<string>();
  for (const start of nodes) {
    const path: { id: string; next: number }[] = [{ id: start.record.id, next: 0 }];
    const onPath = new Set([start.record.id]);
    while (path.length > 0) {
      const top = path[path.length - 1] as { id: string; next: number };
      const parent = settled.has(top.id) ? undefined : byId.get(top.id)?.record.partOf[top.next];
      if (parent === undefined) {
        settled.add(top.id);
        onPath.delete(top.id);
        path.pop();
        continue;
      }
      top.next += 1;
      if (!onPath.has(parent)) {
        path.push({ id: parent, next: 0 });
        onPath.add(parent);
        continue;
      }
      const at = byId.get(top.id);
      if (!at || parent === top.id) continue;
      const ring = path.slice(path.findIndex((step) => step.id === parent)).map((step) => step.id);
      const what = `it is part of itself by way of ${[...ring, parent].join(' → ')}.`;
      yield { at, field: `${field}[${top.next - 1}]`, what, fix: 'Take out the id that closes the circle.' };
    }
  }
}

export const partOfCycles: Rule = {
  id: 'part-of-cycle',
  holds: 'partOf makes no circles, among places and among events.',
  severity: 'error',
  onError: 'drop-reference',
  *check({ places, events }) {
    yield* cycles(places, 'properties.partOf');
    yield* cycles(events, 'partOf');
  },
};

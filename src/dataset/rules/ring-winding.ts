// Outer rings run counter-clockwise, holes clockwise (RFC 7946, 3.1.6).
import { isClockwise } from '../../model/geometry.ts';
import { isClosed, jumps, ringsOf } from './ring-shape.ts';
import type { Rule } from './rule.ts';

export const ringWinding: Rule = {
  id: 'ring-winding',
  holds: 'Outer rings run counter-clockwise, holes clockwise.',
  severity: 'error',
  onError: 'keep',
  *check(context) {
    for (const { at, field, ring, isOuter } of ringsOf(context)) {
      if (!isClosed(ring) || jumps(ring) || isClockwise(ring) !== isOuter) continue;
      const what = isOuter ? 'the outer ring runs clockwise.' : 'the hole runs counter-clockwise.';
      yield { at, field, what, fix: 'Turn the order of its positions round.' };
    }
  },
};

// A border does not cross itself.
import { selfCrossings } from '../../model/geometry.ts';
import { isClosed, ringsOf } from './ring-shape.ts';
import type { Rule } from './rule.ts';

export const ringCrossing: Rule = {
  id: 'ring-crossing',
  holds: 'No ring crosses or touches itself.',
  severity: 'error',
  onError: 'keep',
  *check(context) {
    for (const { at, field, ring } of ringsOf(context)) {
      if (!isClosed(ring)) continue;
      const [crossing, ...more] = selfCrossings(ring);
      if (!crossing) continue;
      const where = crossing.map((degrees) => degrees.toFixed(3)).join(', ');
      const others = more.length > 0 ? ` and ${more.length} more times` : '';
      const what = `the ring crosses or touches itself at ${where}${others}.`;
      yield { at, field, what, fix: 'Redraw the border there so that it stays apart.' };
    }
  },
};

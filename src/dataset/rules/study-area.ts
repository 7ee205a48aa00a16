// A place outside the bounds of the atlas may be right (the sources name places abroad), or its coordinates may be swapped.
import { boxesMeet, boxOf } from '../../model/geometry.ts';
import { isOnGlobe } from './position-range.ts';
import type { Rule } from './rule.ts';

export const studyArea: Rule = {
  id: 'study-area',
  holds: 'Places lie in the bounds of atlas.json, if they are not abroad.',
  severity: 'warning',
  onError: 'keep',
  *check({ places, bounds }) {
    for (const at of places) {
      const box = boxOf(at.record.geometry);
      if (boxesMeet(box, bounds) || !isOnGlobe(box)) continue;
      const [west, south] = box;
      const what = `${west}, ${south} lies outside the bounds (${bounds.join(', ')}).`;
      yield {
        at,
        field: 'geometry.coordinates',
        what,
        fix: 'Nothing, if the place is abroad; else check for swapped coordinates.',
      };
    }
  },
};

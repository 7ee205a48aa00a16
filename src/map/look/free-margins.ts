// What is kept free at the edges of the map, where the date and the controls stand: in each move of the camera, and in the first view.
import { mapOptions } from './map-options.ts';

export interface Margins {
  top: number;
  right: number;
  bottom: number;
  left: number;
}

/**
 * Pixels; of a small map not so much that nothing is left.
 * @param withKey the key of the map is unfolded at its lower left, as on a first visit
 */
export function freeMargins({ width, height }: { width: number; height: number }, withKey = false): Margins {
  const { edgeMargins, narrowMargins, keyWidth, narrowBelow } = mapOptions;
  const isNarrow = width < narrowBelow;
  const { top, right, bottom, left } = isNarrow ? narrowMargins : edgeMargins;
  const besideKey = withKey && width >= keyWidth * 2.5 ? keyWidth : left;
  const across = Math.min(1, width / 2 / (besideKey + right));
  const down = Math.min(1, height / 2.5 / (top + bottom));
  return { top: top * down, right: right * across, bottom: bottom * down, left: besideKey * across };
}

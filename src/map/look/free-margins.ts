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
 * @param isFirstView as a first visit sees it: the key is unfolded at the lower left, and no mark lies under the country's box
 */
export function freeMargins({ width, height }: { width: number; height: number }, isFirstView = false): Margins {
  const { edgeMargins, narrowMargins, narrowBelow, keyWidth, keyFrom, boxWidth, boxFrom, lineHeight } = mapOptions;
  const isNarrow = width < narrowBelow;
  const { top, right, bottom, left } = isNarrow ? narrowMargins : edgeMargins;
  const besideKey = isFirstView && width >= keyFrom ? keyWidth : left;
  const underBox = isFirstView && width < boxFrom ? lineHeight : top;
  const besideBox = isFirstView && width >= boxFrom ? boxWidth : right;
  const across = Math.min(1, width / 2 / (besideKey + besideBox));
  const down = Math.min(1, height / 2.5 / (underBox + bottom));
  return { top: underBox * down, right: besideBox * across, bottom: bottom * down, left: besideKey * across };
}

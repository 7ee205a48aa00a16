// Places something beside a spot of the map: on the side where there is more room, and never over its upper or lower edge.
import type { CSSProperties } from 'react';
import type { MapAnchor } from '../../scene/map-spots.ts';

/** @param height pixels that it may take up */
export function besideSpot({ x, y, radius, width, height: mapHeight }: MapAnchor, height: number): CSSProperties {
  const half = Math.min(height, mapHeight) / 2;
  const top = Math.min(Math.max(y, half), Math.max(half, mapHeight - half));
  const onRight = x <= width / 2;
  // It touches the mark, so that a pointer can go from one onto the other.
  return {
    left: onRight ? x + radius : x - radius,
    top,
    transform: onRight ? 'translate(0, -50%)' : 'translate(-100%, -50%)',
    maxWidth: onRight ? width - x - radius : x - radius,
    paddingInlineStart: onRight ? undefined : 0,
    paddingInlineEnd: onRight ? 0 : undefined,
  };
}

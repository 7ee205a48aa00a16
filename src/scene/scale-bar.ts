// The bar that says how far it is on the map: a round number of kilometres, and how long that is drawn.
import { equatorMetres, worldPixels } from '../model/mercator.ts';

export interface ScaleBar {
  kilometres: number;
  /** Pixels. */
  width: number;
}

/** @param widest pixels that the bar may take up */
export function scaleBar({ zoom, latitude }: { zoom: number; latitude: number }, widest: number): ScaleBar {
  const metresPerPixel = (equatorMetres * Math.cos((latitude * Math.PI) / 180)) / (worldPixels * 2 ** zoom);
  const most = (widest * metresPerPixel) / 1000;
  const power = 10 ** Math.floor(Math.log10(most));
  const kilometres = ([5, 3, 2, 1].find((step) => step * power <= most) ?? 1) * power;
  return { kilometres, width: Math.round((kilometres * 1000) / metresPerPixel) };
}

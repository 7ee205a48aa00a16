// Gives a new style its pictures, in the colours of its theme.
import type { Map as MapLibreMap } from 'maplibre-gl';
import type { Theme } from '../state/atlas-state.ts';
import { clear, dottedRing, hatch, imageRatio, notches } from './look/images.ts';
import { themes } from './look/theme.ts';
import { splitImage } from './marks/mark-numbers.ts';
import { clearImage, hatchImage, ringImage } from './marks/record-layers.ts';
import { addSideImages } from './marks/side-layers.ts';

export function addImages(map: MapLibreMap, theme: Theme): void {
  const { mark } = themes[theme];
  map.addImage(hatchImage, hatch(mark), { pixelRatio: imageRatio });
  map.addImage(splitImage, notches(themes[theme].paper), { pixelRatio: imageRatio });
  map.addImage(clearImage, clear(), { pixelRatio: imageRatio });
  addSideImages(map, themes[theme]);
  map.addImage(ringImage, dottedRing(mark), { pixelRatio: imageRatio });
}

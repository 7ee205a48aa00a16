// Gives the map the pictures its style asks for, in the colours of the theme, when it first asks.
import type { Map as MapLibreMap } from 'maplibre-gl';
import type { Theme } from '../state/atlas-state.ts';
import { dottedRing, hatch, imageRatio } from './images.ts';
import { hatchImage, ringImage } from './record-layers.ts';
import { themes } from './theme.ts';

export function addImages(map: MapLibreMap, theme: () => Theme): void {
  map.on('styleimagemissing', ({ id }) => {
    const { mark } = themes[theme()];
    if (id === hatchImage) map.addImage(id, hatch(mark), { pixelRatio: imageRatio });
    if (id === ringImage) map.addImage(id, dottedRing(mark), { pixelRatio: imageRatio });
  });
}

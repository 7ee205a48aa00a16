// Writes GeoJSON for people and for small diffs: one feature on a line, one way of formatting.
import { writeFileSync } from 'node:fs';
import type { FeatureCollection } from 'geojson';
import { output } from './work-folder.ts';

/** Writes the collection under `geo/basemap/`; returns the size in kilobytes as a phrase. */
export const writeCollection = (name: string, { features }: FeatureCollection): string => {
  const lines = features.map((feature) => JSON.stringify(feature)).join(',\n');
  const text = `{"type":"FeatureCollection","features":[\n${lines}\n]}\n`;
  writeFileSync(output(name), text);
  return `${name} ${Math.round(text.length / 1000)} kB, ${features.length} features`;
};

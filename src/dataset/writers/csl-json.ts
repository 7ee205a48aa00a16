// Writes the sources, and every work they lean on, as CSL-JSON items. What is ours stays in `custom`, as CSL provides.
import stringify from 'json-stringify-pretty-compact';
import type { Atlas } from '../../model/atlas.ts';
import { cslSource } from '../../model/citation/csl-source.ts';

export function writeCslJson(atlas: Atlas): string {
  return `${stringify(atlas.sources.map(cslSource), { maxLength: 120 })}\n`;
}

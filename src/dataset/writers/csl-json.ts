// Writes the sources, and every work they lean on, as CSL-JSON items. What is ours stays in `custom`, as CSL provides.
import stringify from 'json-stringify-pretty-compact';
import type { Atlas } from '../../model/atlas.ts';

export function writeCslJson(atlas: Atlas): string {
  return `${stringify(atlas.sources, { maxLength: 120 })}\n`;
}

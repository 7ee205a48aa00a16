// Every layer that the atlas lists is there, and every layer that is there is listed.

import { quote } from '../quote.ts';
import { baseName, roleByName } from '../readers/file-role.ts';
import type { Rule } from './rule.ts';

export const listedLayers: Rule = {
  id: 'listed-layers',
  holds: 'layers in atlas.json names the layer files, each once.',
  severity: 'error',
  onError: 'keep',
  *check({ description: at, files, linkedPlaces, foreign }) {
    if (!at) return;
    const present = files
      .filter(({ name }) => roleByName(name) === 'layer' && !linkedPlaces.some(({ file }) => file === name))
      .map(({ name }) => baseName(name));
    for (const [index, layer] of at.record.layers.entries()) {
      const field = `layers[${index}]`;
      if (!present.includes(layer)) {
        yield {
          at,
          field,
          what: `there is no file ${quote(layer)}.`,
          fix: 'Restore the file, or take it off the list.',
        };
      } else if (at.record.layers.indexOf(layer) < index) {
        yield { at, field, what: `${quote(layer)} is listed twice.`, fix: 'List it once.' };
      }
    }
    const foreignNames = [...foreign].map(baseName);
    const unlisted = present.filter((each) => !at.record.layers.includes(each) && !foreignNames.includes(each));
    for (const name of unlisted) {
      yield { at, field: 'layers', what: `the layer file ${quote(name)} is not listed.`, fix: 'Add it to layers.' };
    }
  },
};

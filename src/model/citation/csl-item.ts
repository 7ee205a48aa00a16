// A record or view of the atlas as CSL-JSON 1.0 (Citation Style Language): a list of one item, `entry` for a record of a database and
// `dataset` for a view, which is a selection of the data.

import { partsOfDay } from './citation-text.ts';
import { aboutOf, type CitedItem, contributorsOf } from './cited-item.ts';
import { remarksOf } from './remarks.ts';

const dateOf = (isoDay: string) => ({ 'date-parts': [partsOfDay(isoDay)] });

export function cslItem(item: CitedItem) {
  const { id, kind, title, atlas, recorded, address, accessed } = item;
  const abstract = aboutOf(item);
  const note = remarksOf(item).join('. ');
  return {
    id: `red-terror-atlas:${id ?? kind}`,
    type: kind === 'view' ? 'dataset' : 'entry',
    title,
    author: [{ literal: contributorsOf(item) }],
    'container-title': atlas.title,
    version: atlas.version,
    ...(id ? { number: id } : {}),
    ...(recorded ? { issued: dateOf(recorded) } : {}),
    ...(accessed ? { accessed: dateOf(accessed) } : {}),
    ...(address ? { URL: address } : {}),
    ...(abstract ? { abstract } : {}),
    ...(note ? { note } : {}),
  };
}

export const cslJson = (item: CitedItem) => `${JSON.stringify([cslItem(item)], null, 2)}\n`;

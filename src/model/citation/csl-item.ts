// A record or view of the atlas as CSL-JSON 1.0 (Citation Style Language): a list of one item. `webpage` is the type that styles set as
// our own citations are set, and that Zotero has a type of its own for; of `entry` and `dataset` one or the other drops the atlas. The
// record's id is in the address and the note, not in `number`, which styles set in capitals as they do titles.

import { partsOfDay } from './citation-text.ts';
import { aboutOf, type CitedItem } from './cited-item.ts';
import { remarksOf } from './remarks.ts';

const dateOf = (isoDay: string) => ({ 'date-parts': [partsOfDay(isoDay)] });

export function cslItem(item: CitedItem) {
  const { id, kind, title, atlas, recorded, address, accessed } = item;
  const abstract = aboutOf(item);
  return {
    id: `${atlas.id}:${id ?? kind}`,
    type: 'webpage',
    title,
    'container-title': atlas.title,
    version: atlas.version,
    ...(recorded ? { issued: dateOf(recorded) } : {}),
    ...(accessed ? { accessed: dateOf(accessed) } : {}),
    ...(address ? { URL: address } : {}),
    ...(abstract ? { abstract } : {}),
    note: remarksOf(item).join('. '),
  };
}

export const cslJson = (item: CitedItem) => `${JSON.stringify([cslItem(item)], null, 2)}\n`;

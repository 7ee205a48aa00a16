// What a reference manager has no field for, as sentences for a note: the atlas with its edition and the record's id, which not every
// program keeps where its own field for them is, and the passages the record rests on.

import { passagesInWords } from './citation-text.ts';
import type { CitedItem } from './cited-item.ts';

/** `Some Atlas, data version 0.1.0, record harbour-wave-1835-diary`. */
export const editionInWords = ({ atlas, id }: Pick<CitedItem, 'atlas' | 'id'>) =>
  [atlas.title, `data version ${atlas.version}`, id && `record ${id}`].filter(Boolean).join(', ');

export function remarksOf(item: CitedItem): string[] {
  const citing = passagesInWords(item);
  return [editionInWords(item), citing ? `Citing ${citing}` : ''].filter(Boolean);
}

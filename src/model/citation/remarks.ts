// What a reference manager has no field for: the record's id and the passages it rests on, as sentences for a note.

import { passagesInWords } from './citation-text.ts';
import type { CitedItem } from './cited-item.ts';

export function remarksOf(item: CitedItem): string[] {
  const citing = passagesInWords(item);
  return [item.id ? `Record ${item.id}` : '', citing ? `Citing ${citing}` : ''].filter(Boolean);
}

// A record or view of the atlas as a BibTeX entry: `online`, which biblatex and reference managers know, and which the older styles set as
// `misc`, where the note says what they have no field for.
import { bibtexAddress, bibtexDay, bibtexEntry, bibtexText } from './bibtex-text.ts';
import { aboutOf, type CitedItem } from './cited-item.ts';
import { remarksOf } from './remarks.ts';

export function bibtexItem(item: CitedItem): string {
  const { id, kind, title, atlas, recorded, address, accessed } = item;
  const key = `${atlas.id}:${id ?? `${kind}-${accessed ?? 'undated'}`}`;
  return bibtexEntry('online', key, [
    ['title', `{${bibtexText(title)}}`],
    ['key', bibtexText(title)],
    ['organization', `{${bibtexText(atlas.title)}}`],
    ...bibtexDay(recorded?.split('-').map(Number) ?? []),
    ['version', bibtexText(atlas.version)],
    ['url', address && bibtexAddress(address)],
    ['urldate', accessed],
    ['note', bibtexText([aboutOf(item), ...remarksOf(item)].filter(Boolean).join('. '))],
  ]);
}

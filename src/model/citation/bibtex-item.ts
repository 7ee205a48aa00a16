// A record or view of the atlas as a BibTeX entry: `misc`, which every style knows, with the fields that biblatex adds.
import { bibtexAddress, bibtexEntry, bibtexText } from './bibtex-text.ts';
import { aboutOf, type CitedItem, contributorsOf } from './cited-item.ts';
import { remarksOf } from './remarks.ts';

export function bibtexItem(item: CitedItem): string {
  const { id, kind, title, atlas, recorded, address, accessed } = item;
  const key = `red-terror-atlas:${id ?? `${kind}-${accessed ?? 'undated'}`}`;
  return bibtexEntry('misc', key, [
    ['author', `{${bibtexText(contributorsOf(item))}}`],
    ['title', `{${bibtexText(title)}}`],
    ['howpublished', bibtexText(`${atlas.title}, data version ${atlas.version}`)],
    ['year', recorded?.slice(0, 4)],
    ['version', bibtexText(atlas.version)],
    ['url', address && bibtexAddress(address)],
    ['urldate', accessed],
    ['note', bibtexText([aboutOf(item), ...remarksOf(item)].filter(Boolean).join('. '))],
  ]);
}

// MLA Handbook, 9th ed.: the template of core elements (ch. 5). The atlas is the container, its data version the version, the record's id
// the number; the day of access and the source it rests on are optional elements at the end (5.105-5.119). The day of access stands in
// parentheses: a full stop right after the address would become a part of the link wherever it is pasted.

import {
  type CitationPart,
  ended,
  italic,
  monthName,
  partsOfDay,
  passagesInWords,
  plain,
  quoted,
} from './citation-text.ts';
import { aboutOf, type CitedItem, isTitled, oneLine } from './cited-item.ts';

/** May, June and July are written out; September has four letters. */
const shortMonth = (month: number) => {
  const name = monthName(month);
  if (name.length <= 4) return name;
  return name === 'September' ? 'Sept.' : `${name.slice(0, 3)}.`;
};

function dayInWords(isoDay: string): string {
  const [year, month, day] = partsOfDay(isoDay);
  return `${day} ${shortMonth(month)} ${year}`;
}

/** MLA leaves out the scheme of an address (5.95). */
const bare = (address: string) => address.replace(/^https?:\/\//, '');

export function mla(item: CitedItem): CitationPart[] {
  const { id, title, atlas, recorded, accessed, address } = item;
  const about = aboutOf(item);
  const citing = passagesInWords(item);
  const elements = [
    `data version ${atlas.version}`,
    id && `record ${id}`,
    recorded && dayInWords(recorded),
    address && accessed && `${bare(address)} (accessed ${dayInWords(accessed)})`,
  ].filter(Boolean);
  const added = [
    !address && accessed && `Accessed ${dayInWords(accessed)}.`,
    about && ended(about.charAt(0).toUpperCase() + about.slice(1)),
    citing && ended(`Citing ${citing}`),
    address && !accessed && bare(address),
  ].filter(Boolean);
  return [
    plain(`${isTitled(item) ? quoted(title, '.') : ended(oneLine(title))} `),
    italic(atlas.title),
    plain(`, ${elements.join(', ')}. ${added.join(' ')}`.trimEnd()),
  ];
}

// Chicago Manual of Style, 17th ed., notes and bibliography: a page of a website (14.205-14.207), with the record's id as 14.257 asks for
// a record of a database, and with the source that it rests on, as 14.260 asks for what is taken from a secondary source.

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

function dayInWords(isoDay: string): string {
  const [year, month, day] = partsOfDay(isoDay);
  return `${monthName(month)} ${day}, ${year}`;
}

export function chicagoNote(item: CitedItem): CitationPart[] {
  const { id, title, atlas, recorded, accessed, address } = item;
  const about = aboutOf(item);
  const citing = passagesInWords(item);
  const named = isTitled(item) ? quoted(title, about ? '' : ',') : oneLine(title);
  const facts = [
    `data version ${atlas.version}`,
    id && `record ${id}`,
    recorded && `recorded ${dayInWords(recorded)}`,
    accessed && `accessed ${dayInWords(accessed)}`,
    address,
  ].filter(Boolean);
  return [
    plain(about ? `${named} (${about}), ` : `${named}${isTitled(item) ? ' ' : ', '}`),
    italic(atlas.title),
    plain(`, ${facts.join(', ')}${citing ? `; citing ${citing}` : ''}.`),
  ];
}

export function chicagoBibliography(item: CitedItem): CitationPart[] {
  const { id, title, atlas, recorded, accessed, address } = item;
  const about = aboutOf(item);
  const citing = passagesInWords(item);
  const facts = [
    ended([`Data version ${atlas.version}`, id && `record ${id}`].filter(Boolean).join(', ')),
    recorded && `Recorded ${dayInWords(recorded)}.`,
    accessed && `Accessed ${dayInWords(accessed)}.`,
    address && `${address}.`,
    citing && ended(`Citing ${citing}`),
  ].filter(Boolean);
  return [
    plain(`${isTitled(item) ? quoted(title, '.') : ended(oneLine(title))} `),
    plain(about ? `${ended(about)} ` : ''),
    italic(atlas.title),
    plain(`. ${facts.join(' ')}`),
  ];
}

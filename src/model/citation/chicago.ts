// Chicago Manual of Style, 17th ed., notes and bibliography: a page of a website (14.205-14.207), with the record's id as 14.257 asks for
// a record of a database, and with the source that it rests on, as 14.260 asks for what is taken from a secondary source. What follows
// the address stands in parentheses: a full stop or semicolon right after it would become a part of the link wherever it is pasted.

import {
  type CitationPart,
  dayInEnglish,
  ended,
  italic,
  passagesInParentheses,
  passagesInWords,
  plain,
  quoted,
} from './citation-text.ts';
import { aboutOf, type CitedItem, isTitled, oneLine } from './cited-item.ts';

/** What a view shows says more of its address than of its title. */
const aboutTitle = (item: CitedItem) => (isTitled(item) || !item.address ? aboutOf(item) : '');

/** After the address: the passages of a record, or what a view shows. An address that ends the citation ends it without a full stop. */
function tail(item: CitedItem): string {
  const citing = passagesInParentheses(item);
  const remark = citing ? `citing ${citing}` : isTitled(item) ? '' : aboutOf(item);
  return remark ? ` (${remark}).` : '';
}

export function chicagoNote(item: CitedItem): CitationPart[] {
  const { id, title, atlas, recorded, accessed, address } = item;
  const about = aboutTitle(item);
  const citing = passagesInWords(item);
  const named = isTitled(item) ? quoted(title, about ? '' : ',') : oneLine(title);
  const facts = [
    `data version ${atlas.version}`,
    id && `record ${id}`,
    recorded && `recorded ${dayInEnglish(recorded)}`,
    accessed && `accessed ${dayInEnglish(accessed)}`,
    address,
  ].filter(Boolean);
  const end = address ? tail(item) : `${citing ? `; citing ${citing}` : ''}.`;
  return [
    plain(about ? `${named} (${about}), ` : `${named}${isTitled(item) ? ' ' : ', '}`),
    italic(atlas.title),
    plain(`, ${facts.join(', ')}${end}`),
  ];
}

export function chicagoBibliography(item: CitedItem): CitationPart[] {
  const { id, title, atlas, recorded, accessed, address } = item;
  const about = aboutTitle(item);
  const citing = passagesInWords(item);
  const facts = [
    ended([`Data version ${atlas.version}`, id && `record ${id}`].filter(Boolean).join(', ')),
    recorded && `Recorded ${dayInEnglish(recorded)}.`,
    accessed && `Accessed ${dayInEnglish(accessed)}.`,
    address ? `${address}${tail(item)}` : citing && ended(`Citing ${citing}`),
  ].filter(Boolean);
  return [
    plain(`${isTitled(item) ? quoted(title, '.') : ended(oneLine(title))} `),
    plain(about ? `${ended(about)} ` : ''),
    italic(atlas.title),
    plain(`. ${facts.join(' ')}`),
  ];
}

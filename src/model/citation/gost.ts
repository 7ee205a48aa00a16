// The two Russian standards for an electronic resource: a reference after ГОСТ Р 7.0.5-2008 (10, with the general designation of material),
// and a description for a list after ГОСТ Р 7.0.100-2018 (a part of a site, with kind and means of access). Both are written in Russian;
// titles stay in their own language. The day of access stands in parentheses after the address; without one the address comes last, and no full
// stop after it.

import { partsOfDay } from './citation-text.ts';
import { aboutOf, type CitedItem, type CitedPassage, oneLine } from './cited-item.ts';

function day(isoDay: string): string {
  const [year, month, date] = partsOfDay(isoDay);
  return [String(date).padStart(2, '0'), String(month).padStart(2, '0'), year].join('.');
}

/** The address with its day of access, or where there is none the bare address, to be set last. */
const addressOf = ({ address, accessed }: CitedItem) => ({
  dated: address && accessed && `URL: ${address} (дата обращения: ${day(accessed)})`,
  bare: address && !accessed && `URL: ${address}`,
});

function passage({ title, container, line, start, end, attributedTo }: CitedPassage): string {
  const work = container ? `${oneLine(title)} // ${oneLine(container)}` : oneLine(title);
  const words = start === end ? `«${oneLine(start)}»` : `«${oneLine(start)} … ${oneLine(end)}»`;
  return `${work}, строка ${line} (${words})${attributedTo ? `, со ссылкой на: ${oneLine(attributedTo)}` : ''}`;
}

const basisOf = ({ passages }: CitedItem) => passages.length > 0 && `Основание: ${passages.map(passage).join(' ; ')}`;

/** @param last an address that ends the text, which gets no full stop */
const joined = (areas: (string | null | undefined | false)[], separator: string, last: string | null | false) => {
  const text = [...areas, last].filter(Boolean).join(separator);
  return last || /\.$/.test(text) ? text : `${text}.`;
};

/** ГОСТ Р 7.0.5-2008: a reference, its parts divided by full stops. */
export function gostReference(item: CitedItem): string {
  const { id, title, atlas, recorded } = item;
  const about = aboutOf(item);
  return joined(
    [
      `${oneLine(title)}${about ? ` (${about})` : ''} [Электронный ресурс] // ${atlas.title} : [сайт]`,
      `Версия данных ${atlas.version}`,
      id && `Запись ${id}`,
      recorded && day(recorded),
      addressOf(item).dated,
      basisOf(item),
    ],
    '. ',
    addressOf(item).bare,
  );
}

/** ГОСТ Р 7.0.100-2018: a description, its areas divided by full stop and dash. */
export function gostDescription(item: CitedItem): string {
  const { id, kind, title, atlas, recorded } = item;
  const about = aboutOf(item);
  const material = kind === 'view' ? 'Текст. Изображение : электронные' : 'Текст : электронный';
  return joined(
    [
      `${oneLine(title)}${about ? ` : ${about}` : ''}`,
      `${material} // ${atlas.title} : [сайт]`,
      recorded?.slice(0, 4),
      `Версия данных ${atlas.version}`,
      id && `Запись ${id}`,
      addressOf(item).dated,
      basisOf(item),
    ],
    '. – ',
    addressOf(item).bare,
  );
}

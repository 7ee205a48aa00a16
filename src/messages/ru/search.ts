// Russian words of the search.
import type { enSearch } from '../en/search.ts';
import { countingIn } from '../plural.ts';

const { number, word, count } = countingIn('ru');
const records = (n: number) => count(n, 'запись', 'записи', 'записей');

export const ruSearch: typeof enSearch = {
  label: 'Поиск мест, событий и источников',
  placeholder: 'Поиск',
  hint: 'Для поиска нажмите /',
  clear: 'Очистить поиск',
  results: 'Найденное',
  show: (n, words) => `Показать ${records(n)} со словами «${words}»`,
  inWindow: (n) => `в промежутке: ${number(n)}`,
  widens: (all, within) =>
    `${within > 0 ? `в промежутке: ${number(within)}` : 'вне промежутка'}; он будет расширен, чтобы вместить ${all === 1 ? 'её' : 'все'}`,
  partOnly: (asked, found) => `Нигде нет всех слов «${asked}» вместе; показано найденное по запросу «${found}».`,
  groups: { choices: 'Сузить до', places: 'Места', events: 'События', persons: 'Лица и органы', sources: 'Источники' },
  ofAll: (shown, all) => `первые ${number(shown)} из ${number(all)}`,
  foundAs: (name) => `под названием ${name}`,
  today: (name) => `ныне ${name}`,
  person: (n) => `источник сведений, записей: ${number(n)}`,
  nothing: (words) => `По запросу «${words}» ничего не найдено.`,
  nothingNext: 'Попробуйте меньше слов или только начало имени; подойдёт любое написание, кириллицей или латиницей.',
  hiddenByFilters: (n, words) =>
    `${word(n, 'Скрыта', 'Скрыты', 'Скрыто')} прочими условиями отбора: ${records(n)} со словами «${words}».`,
  announce: (n) => `${word(n, 'Найден', 'Найдено', 'Найдено')} ${count(n, 'результат', 'результата', 'результатов')}`,
};

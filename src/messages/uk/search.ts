// Ukrainian words of the search.
import type { enSearch } from '../en/search.ts';
import { countingIn } from '../plural.ts';

const { number, count } = countingIn('uk');
const records = (n: number) => count(n, 'запис', 'записи', 'записів');

export const ukSearch: typeof enSearch = {
  label: 'Пошук місць, подій і джерел',
  placeholder: 'Пошук',
  hint: 'Для пошуку натисніть /',
  clear: 'Очистити пошук',
  results: 'Знайдене',
  show: (n, words) => `Показати ${records(n)} зі словами «${words}»`,
  inWindow: (n) => `у проміжку: ${number(n)}`,
  widens: (all, within) =>
    `${within > 0 ? `у проміжку: ${number(within)}` : 'поза проміжком'}; його буде розширено, щоб умістити ${all === 1 ? 'цей запис' : 'всі'}`,
  partOnly: (asked, found) => `Ніде немає всіх слів «${asked}» разом; показано знайдене за запитом «${found}».`,
  groups: { choices: 'Звузити до', places: 'Місця', events: 'Події', persons: 'Особи й органи', sources: 'Джерела' },
  ofAll: (shown, all) => `перші ${number(shown)} із ${number(all)}`,
  foundAs: (name) => `під назвою ${name}`,
  today: (name) => `нині ${name}`,
  person: (n) => `джерело відомостей, записів: ${number(n)}`,
  nothing: (words) => `За запитом «${words}» нічого не знайдено.`,
  nothingNext: 'Спробуйте менше слів або лише початок імені; годиться будь-яке написання, кирилицею чи латиницею.',
  hiddenByFilters: (n, words) => `Приховано іншими умовами добору: ${records(n)} зі словами «${words}».`,
  announce: (n) => `Знайдено ${count(n, 'результат', 'результати', 'результатів')}`,
};

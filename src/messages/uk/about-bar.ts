// Ukrainian names of the ways from the page to what is published with it.
import type { enAboutBar } from '../en/about-bar.ts';

export const ukAboutBar: typeof enAboutBar = {
  title: 'Про атлас',
  own: 'Власні записи',
  records: 'Як складено записи',
  key: 'Умовні знаки карти',
  conflicts: 'Де джерела розходяться',
  data: 'Дані',
  changes: 'Що змінилося',
  corrections: 'Виправлення',
  keyboard: 'Клавіатура',
  about: 'Про атлас',
  close: 'Закрити',
  placePage: 'Це місце на окремій сторінці',
  unplacedPage: 'Ці записи на окремій сторінці',
};

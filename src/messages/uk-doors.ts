// Ukrainian names of the ways from the page to what is published with it.
import type { enDoors } from './en-doors.ts';

export const ukDoors: typeof enDoors = {
  title: 'Про атлас',
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

// Russian names of the ways from the page to what is published with it.
import type { enAboutBar } from '../en/about-bar.ts';

export const ruAboutBar: typeof enAboutBar = {
  title: 'Об атласе',
  own: 'Собственные записи',
  records: 'Как составлены записи',
  key: 'Условные знаки карты',
  conflicts: 'Где источники расходятся',
  data: 'Данные',
  changes: 'Что изменилось',
  corrections: 'Исправления',
  keyboard: 'Клавиатура',
  about: 'Об атласе',
  close: 'Закрыть',
  placePage: 'Это место на отдельной странице',
  unplacedPage: 'Эти записи на отдельной странице',
};

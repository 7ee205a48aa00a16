// Russian words of the time control: typed dates and what is wrong with them, the bars, and the zoom of the axis.
import type { enTime } from '../en/time.ts';
import { countingIn, ended, opening } from '../plural.ts';

const { number, count } = countingIn('ru');

export const ruTime: typeof enTime = {
  oldStyleTyped: ['старый стиль', 'старого стиля', 'по старому стилю', 'ст. ст.', 'ст.ст.', 'ст ст'],
  newStyleTyped: ['новый стиль', 'нового стиля', 'по новому стилю', 'н. ст.', 'н.ст.', 'н ст'],
  dateUnreadable: (text) =>
    `«${text}» не удаётся прочитать как дату. Напишите 1918-09-05, 5 сентября 1918 или 5.9.1918; можно указать только месяц или год.`,
  noSuchMonth: (month) => `Месяца ${number(month)} нет. Сначала пишется день: 25.9.1918\u00a0— это 25 сентября.`,
  noSuchDay: (day, month, length) =>
    `${opening(month)}: в этом месяце ${count(length, 'день', 'дня', 'дней')}, ${number(day)}-го числа нет.`,
  twoReadings: (dayFirst, monthFirst) =>
    `${ended(`Это может быть ${dayFirst} или ${monthFirst}`)} Напишите месяц словом или дату в виде 1918-09-05.`,
  dateExample: '5 сентября 1918',
  bars: { event: 'Записи на шкале времени', source: 'Свидетельства на шкале времени' },
  barOfClaims: (when, certain, possible) =>
    `${when}: ${count(possible, 'свидетельство', 'свидетельства', 'свидетельств')}, из них точно датировано: ${number(certain)}`,
  dayMoved: 'День изменён, чтобы показать запись.',
  /** On a phone: brings up what lies under the map and the time control. */
  drawUp: 'Показать список',
  /** On a phone: unfolds typed dates, doubt, the zoom of the axis and the settings. */
  more: 'Даты и настройки',
  axisZoom: 'Шкала',
  thumbKeys: 'Клавиши со стрелками: день. Клавиши листания: месяц. С Shift: весь промежуток.',
};

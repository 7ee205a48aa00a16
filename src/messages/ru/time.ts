// Russian words of the time control: typed dates and what is wrong with them, the bars, and the zoom of the axis.
import type { enTime } from '../en/time.ts';
import { countingIn, ended, opening, unended } from '../plural.ts';

const { number, count } = countingIn('ru');

export const ruTime: typeof enTime = {
  oldStyleTyped: ['старый стиль', 'старого стиля', 'по старому стилю', 'ст. ст.', 'ст.ст.', 'ст ст'],
  newStyleTyped: ['новый стиль', 'нового стиля', 'по новому стилю', 'н. ст.', 'н.ст.', 'н ст'],
  dateUnreadable: (text, example) =>
    `«${text}» не удаётся прочитать как дату. Напишите ${example.iso}, ${example.words} или ${example.numbers}; можно указать только месяц или год.`,
  noSuchMonth: (month, example) =>
    `Месяца ${number(month)} нет. Сначала пишется день: ${example.numbers}\u00a0— это ${unended(example.words)}.`,
  noSuchDay: (day, month, length) =>
    `${opening(month)}: в этом месяце ${count(length, 'день', 'дня', 'дней')}, ${number(day)}-го числа нет.`,
  twoReadings: (dayFirst, monthFirst, example) =>
    `${ended(`Это может быть ${dayFirst} или ${monthFirst}`)} Напишите месяц словом или дату в виде ${example.iso}.`,
  periodBegins: (datings) => `Начало: ${datings.join('; ')}`,
  periodEnds: (datings) => `Конец: ${datings.join('; ')}`,
  dating: (date, sources) => `${date} (${sources.join(', ')})`,

  bars: { event: 'Записи на шкале времени', source: 'Свидетельства на шкале времени' },
  barOfClaims: (when, certain, possible) =>
    `${when}: ${count(possible, 'свидетельство', 'свидетельства', 'свидетельств')}, из них точно датировано: ${number(certain)}`,
  legend: {
    counts: {
      event: { month: 'Записи за месяц:', day: 'Записи за день:' },
      source: { month: 'Сказано за месяц:', day: 'Сказано за день:' },
    },
    above: 'над чертой',
    below: 'под чертой',
    dated: 'точно',
    mayFall: 'возможно',
    longer: 'более долгий срок',
    silent: { month: 'ни одна запись не датирована этим месяцем', day: 'ни одна запись не датирована этим днём' },
    longSpans: (n: number) => `Датировано сроком, слишком долгим для столбца: ${number(n)}`,
  },
  /** The layer of what the sources do not say. */
  silence: {
    show: 'Показать, о чём источники молчат',
    stretches: (stretches: string[]) =>
      stretches.length > 0
        ? `На оси заштриховано, на карте обведено. Ни одна запись не датирована так: ${stretches.join('; ')}.`
        : 'На оси заштриховано, на карте обведено. У каждого видимого столбца есть запись.',
  },
  dayMoved: 'День изменён, чтобы показать запись.',
  /** On a phone: brings up what lies under the map and the time control. */
  drawUp: 'Показать список',
  /** On a phone: unfolds typed dates, doubt, the zoom of the axis and the settings. */
  more: 'Даты и настройки',
  film: 'Фильм',
  filmHint: 'Фильм: останавливается на одной датированной записи за другой',
  skipToFilm: 'Перейти к фильму',
  axisZoom: 'Шкала',
  thumbKeys: 'Клавиши со стрелками: день. Клавиши листания: месяц. С Shift: весь промежуток.',
  ofSecond: (name) => `${name}, Б`,
};

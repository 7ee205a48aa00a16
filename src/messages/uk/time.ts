// Ukrainian words of the time control: typed dates and what is wrong with them, the bars, and the zoom of the axis.
import type { enTime } from '../en/time.ts';
import { countingIn, ended, opening, unended } from '../plural.ts';

const { number, count } = countingIn('uk');

export const ukTime: typeof enTime = {
  oldStyleTyped: ['старий стиль', 'старого стилю', 'за старим стилем', 'ст. ст.', 'ст.ст.', 'ст ст'],
  newStyleTyped: ['новий стиль', 'нового стилю', 'за новим стилем', 'н. ст.', 'н.ст.', 'н ст'],
  dateUnreadable: (text, example) =>
    `«${text}» не вдається прочитати як дату. Напишіть ${example.iso}, ${example.words} або ${example.numbers}; можна вказати лише місяць чи рік.`,
  noSuchMonth: (month, example) =>
    `Місяця ${number(month)} немає. Спершу пишеться день: ${example.numbers}\u00a0— це ${unended(example.words)}.`,
  noSuchDay: (day, month, length) =>
    `${opening(month)}: у цьому місяці ${count(length, 'день', 'дні', 'днів')}, ${number(day)}-го числа немає.`,
  twoReadings: (dayFirst, monthFirst, example) =>
    `${ended(`Це може бути ${dayFirst} або ${monthFirst}`)} Напишіть місяць словом або дату у вигляді ${example.iso}.`,
  periodBegins: (datings) => `Початок: ${datings.join('; ')}`,
  periodEnds: (datings) => `Кінець: ${datings.join('; ')}`,
  dating: (date, sources) => `${date} (${sources.join(', ')})`,

  bars: { event: 'Записи на шкалі часу', source: 'Свідчення на шкалі часу' },
  barOfClaims: (when, certain, possible) =>
    `${when}: ${count(possible, 'свідчення', 'свідчення', 'свідчень')}, з них точно датовано: ${number(certain)}`,
  legend: {
    counts: {
      event: { month: 'Записи за місяць:', day: 'Записи за день:' },
      source: { month: 'Сказано за місяць:', day: 'Сказано за день:' },
    },
    above: 'над рискою',
    below: 'під рискою',
    dated: 'точно',
    mayFall: 'можливо',
    longer: 'довший час',
    silent: { month: 'жоден запис не датовано цим місяцем', day: 'жоден запис не датовано цим днем' },
    longSpans: (n: number) => `Датовано часом, задовгим для стовпця: ${number(n)}`,
  },
  /** The layer of what the sources do not say. */
  silence: {
    show: 'Показати, про що джерела мовчать',
    stretches: (stretches: string[]) =>
      stretches.length > 0
        ? `На осі заштриховано, на карті обведено. Жоден запис не датовано так: ${stretches.join('; ')}.`
        : 'На осі заштриховано, на карті обведено. У кожного видимого стовпця є запис.',
  },
  dayMoved: 'День змінено, щоб показати запис.',
  /** On a phone: brings up what lies under the map and the time control. */
  drawUp: 'Показати список',
  /** On a phone: unfolds typed dates, doubt, the zoom of the axis and the settings. */
  more: 'Дати й налаштування',
  film: 'Фільм',
  filmHint: 'Фільм: зупиняється на одному датованому записі за іншим',
  skipToFilm: 'Перейти до фільму',
  axisZoom: 'Шкала',
  thumbKeys: 'Клавіші зі стрілками: день. Клавіші гортання: місяць. Із Shift: увесь проміжок.',
  ofSecond: (name) => `${name}, Б`,
};

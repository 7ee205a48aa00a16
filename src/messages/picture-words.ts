// The words of what is made of a view besides its picture: the picture in words, a sheet of months, a film of the play. In each language of the program: fetched with
// the tools themselves.
import type { ProgramLanguage } from './languages.ts';

export interface PictureWords {
  alternative: string;
  alternativeHint: string;
  /** The picture in words. @param places titles with their counts, most first */
  picture(atlas: string, view: string, places: string): string;
  months: string;
  monthsHint: string;
  /** More months than are drawn. */
  firstMonths(drawn: number, all: number): string;
  film: string;
}

export const pictureWords: Record<ProgramLanguage, PictureWords> = {
  en: {
    alternative: 'Alternative text',
    alternativeHint: 'The picture in words, for readers who do not see it.',
    picture: (atlas, view, places) => `${atlas}: map. ${view}${places && ` Most records: ${places}.`}`,
    months: 'Print month by month',
    monthsHint: 'A small map for each month of the dates shown, all of one scale.',
    firstMonths: (drawn, all) => `Drawn are the first ${drawn} of ${all} months. Narrow the dates to see the others.`,
    film: 'A film of the play',
  },
  ru: {
    alternative: 'Замещающий текст',
    alternativeHint: 'Изображение словами, для тех, кто его не видит.',
    picture: (atlas, view, places) => `${atlas}: карта. ${view}${places && ` Больше всего записей: ${places}.`}`,
    months: 'Напечатать по месяцам',
    monthsHint: 'Малая карта на каждый месяц показанного промежутка, все в одном масштабе.',
    firstMonths: (drawn, all) => `Показаны первые месяцы: ${drawn} из ${all}. Чтобы увидеть остальные, сузьте даты.`,
    film: 'Видео проигрывания',
  },
  uk: {
    alternative: 'Альтернативний текст',
    alternativeHint: 'Зображення словами, для тих, хто його не бачить.',
    picture: (atlas, view, places) => `${atlas}: карта. ${view}${places && ` Найбільше записів: ${places}.`}`,
    months: 'Надрукувати за місяцями',
    monthsHint: 'Мала карта на кожен місяць показаного проміжку, усі в одному масштабі.',
    firstMonths: (drawn, all) => `Показано перші місяці: ${drawn} з ${all}. Щоб побачити решту, звузьте дати.`,
    film: 'Відео програвання',
  },
};

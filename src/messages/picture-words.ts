// The words of what is made of a view besides its picture: the picture in words, a sheet of months, a film. In each language of the program: fetched with
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
  filmHint: string;
  /** @param speed such as `two weeks a second` */
  filmCourse(speed: string): string;
  startFilm: string;
  filming: string;
  cancel: string;
  cancelled: string;
  noRecorder: string;
  filmFailed: string;
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
    filmHint: 'A WebM file of the map as it is, with title, dates, sources and edition in the picture.',
    filmCourse: (speed) =>
      `It runs as Play does, ${speed}, from the dates shown to the last, and takes as long to make as it will to watch. Keep this tab in front.`,
    startFilm: 'Make the film',
    filming: 'The film is being made …',
    cancel: 'Cancel',
    cancelled: 'No film was made.',
    noRecorder: 'This browser cannot record a WebM file. Chrome, Edge and Firefox can.',
    filmFailed: 'The film could not be made. Try again with the map in view.',
  },
  ru: {
    alternative: 'Замещающий текст',
    alternativeHint: 'Изображение словами, для тех, кто его не видит.',
    picture: (atlas, view, places) => `${atlas}: карта. ${view}${places && ` Больше всего записей: ${places}.`}`,
    months: 'Напечатать по месяцам',
    monthsHint: 'Малая карта на каждый месяц показанного промежутка, все в одном масштабе.',
    firstMonths: (drawn, all) => `Показаны первые месяцы: ${drawn} из ${all}. Чтобы увидеть остальные, сузьте даты.`,
    film: 'Видео проигрывания',
    filmHint: 'Файл WebM с картой, какой она видна; в кадре заглавие, даты, источники и выпуск данных.',
    filmCourse: (speed) =>
      `Идёт как проигрывание, ${speed}, от показанных дат до последних, и создаётся столько же времени, сколько длится. Не закрывайте эту вкладку другой.`,
    startFilm: 'Создать видео',
    filming: 'Видео создаётся…',
    cancel: 'Отменить',
    cancelled: 'Видео не создано.',
    noRecorder: 'Этот браузер не умеет записывать WebM. Умеют Chrome, Edge и Firefox.',
    filmFailed: 'Видео создать не удалось. Попробуйте ещё раз, когда карта видна.',
  },
  uk: {
    alternative: 'Альтернативний текст',
    alternativeHint: 'Зображення словами, для тих, хто його не бачить.',
    picture: (atlas, view, places) => `${atlas}: карта. ${view}${places && ` Найбільше записів: ${places}.`}`,
    months: 'Надрукувати за місяцями',
    monthsHint: 'Мала карта на кожен місяць показаного проміжку, усі в одному масштабі.',
    firstMonths: (drawn, all) => `Показано перші місяці: ${drawn} з ${all}. Щоб побачити решту, звузьте дати.`,
    film: 'Відео програвання',
    filmHint: 'Файл WebM із картою, якою її видно; у кадрі назва, дати, джерела та випуск даних.',
    filmCourse: (speed) =>
      `Триває як програвання, ${speed}, від показаних дат до останніх, і створюється стільки ж часу, скільки йтиме. Не закривайте цю вкладку іншою.`,
    startFilm: 'Створити відео',
    filming: 'Відео створюється…',
    cancel: 'Скасувати',
    cancelled: 'Відео не створено.',
    noRecorder: 'Цей браузер не вміє записувати WebM. Уміють Chrome, Edge і Firefox.',
    filmFailed: 'Відео створити не вдалося. Спробуйте ще раз, коли карту видно.',
  },
};

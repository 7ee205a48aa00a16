// The words of the film that is made of the play, in each language of the program: fetched with the film's own part.
import type { ProgramLanguage } from './languages.ts';

export interface PlayFilmWords {
  hint: string;
  /** @param speed such as `two weeks a second` */
  course(speed: string): string;
  start: string;
  /** The map of the film is on its way. */
  opening: string;
  /** Pictures painted, of all. */
  filming(done: string, all: string): string;
  progress: string;
  cancel: string;
  cancelled: string;
  noEncoder: string;
  failed: string;
}

export const playFilmWords: Record<ProgramLanguage, PlayFilmWords> = {
  en: {
    hint: 'A WebM video of the map, 1280 by 720 pixels, with title, dates, key, sources and edition in the picture.',
    course: (speed) =>
      `It runs as Play does, ${speed}, from the dates shown to the last, one picture for each day. The page stays as it is meanwhile.`,
    start: 'Make the film',
    opening: 'The map of the film is being drawn …',
    filming: (done, all) => `The film is being made: picture ${done} of ${all}`,
    progress: 'Progress of the film',
    cancel: 'Cancel',
    cancelled: 'No film was made.',
    noEncoder:
      'This browser cannot make a WebM video here. Current Chrome, Edge, Firefox and Safari can, on a page opened by https. The months can be printed instead:',
    failed: 'The film could not be made. Try again.',
  },
  ru: {
    hint: 'Видео WebM с картой, 1280 на 720 точек; в кадре заглавие, даты, условные знаки, источники и выпуск данных.',
    course: (speed) =>
      `Идёт как проигрывание, ${speed}, от показанных дат до последних, по кадру на каждый день. Страница тем временем остаётся как есть.`,
    start: 'Создать видео',
    opening: 'Карта для видео рисуется…',
    filming: (done, all) => `Видео создаётся: кадр ${done} из ${all}`,
    progress: 'Сколько видео уже готово',
    cancel: 'Отменить',
    cancelled: 'Видео не создано.',
    noEncoder:
      'Этот браузер не может создать здесь видео WebM. Могут нынешние Chrome, Edge, Firefox и Safari на странице, открытой по https. Вместо этого можно напечатать карты по месяцам:',
    failed: 'Видео создать не удалось. Попробуйте ещё раз.',
  },
  uk: {
    hint: 'Відео WebM із картою, 1280 на 720 точок; у кадрі назва, дати, умовні знаки, джерела та випуск даних.',
    course: (speed) =>
      `Триває як програвання, ${speed}, від показаних дат до останніх, по кадру на кожен день. Сторінка тим часом лишається як є.`,
    start: 'Створити відео',
    opening: 'Карта для відео малюється…',
    filming: (done, all) => `Відео створюється: кадр ${done} з ${all}`,
    progress: 'Скільки відео вже готово',
    cancel: 'Скасувати',
    cancelled: 'Відео не створено.',
    noEncoder:
      'Цей браузер не може створити тут відео WebM. Можуть теперішні Chrome, Edge, Firefox і Safari на сторінці, відкритій через https. Натомість можна надрукувати карти за місяцями:',
    failed: 'Відео створити не вдалося. Спробуйте ще раз.',
  },
};

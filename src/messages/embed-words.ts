// The words of the box with the codes for other pages, in each language of the program: fetched with the box.
import type { ProgramLanguage } from './languages.ts';

export type EmbedForm = 'frame' | 'element' | 'picture';

export interface EmbedWords {
  hint: string;
  forms: Record<EmbedForm, string>;
  formHints: Record<EmbedForm, string>;
  form: string;
  records: string;
  newest: string;
  sealed(edition: string, day: string): string;
  parts: string;
  part: Record<'map' | 'time' | 'list' | 'record', string>;
  code: string;
}

export const embedWords: Record<ProgramLanguage, EmbedWords> = {
  en: {
    hint: 'Shows this view in a page of your own. It asks nobody else for anything and stores nothing.',
    form: 'Form of the code',
    forms: { frame: 'Frame', element: 'Element', picture: 'Picture' },
    formHints: {
      frame: 'For any page that takes HTML. Where frames are taken out, the link and the citation remain.',
      element: 'For pages that may run scripts: yours can open views in it, and hears which one is shown.',
      picture:
        'Save the map, put the file beside your page, and paste the code. It says in words what the picture shows.',
    },
    records: 'Records',
    newest: 'always the newest',
    sealed: (edition, day) => `those of edition ${edition} (${day}), unchanged for good`,
    parts: 'Parts',
    part: { map: 'map', time: 'time', list: 'list', record: 'open record' },
    code: 'Code',
  },
  ru: {
    hint: 'Показывает этот вид на вашей странице. Посторонние серверы не запрашиваются, ничего не сохраняется.',
    form: 'Вид кода',
    forms: { frame: 'Фрейм', element: 'Элемент', picture: 'Изображение' },
    formHints: {
      frame: 'Для любой страницы, куда можно вставить HTML. Если фреймы удаляются, остаются ссылка и цитата.',
      element: 'Для страниц, где разрешены скрипты: ваш скрипт может открывать в нём виды и узнаёт, какой показан.',
      picture:
        'Сохраните карту, положите файл рядом со своей страницей и вставьте код. В нём словами сказано, что на изображении.',
    },
    records: 'Записи',
    newest: 'всегда новейшие',
    sealed: (edition, day) => `выпуска ${edition} (${day}), навсегда без изменений`,
    parts: 'Части',
    part: { map: 'карта', time: 'время', list: 'список', record: 'открытая запись' },
    code: 'Код',
  },
  uk: {
    hint: 'Показує цей вид на вашій сторінці. Сторонні сервери не запитуються, нічого не зберігається.',
    form: 'Вид коду',
    forms: { frame: 'Фрейм', element: 'Елемент', picture: 'Зображення' },
    formHints: {
      frame: 'Для будь-якої сторінки, куди можна вставити HTML. Якщо фрейми вилучаються, лишаються посилання і цитата.',
      element:
        'Для сторінок, де дозволено скрипти: ваш скрипт може відкривати в ньому види і дізнається, який показано.',
      picture:
        'Збережіть карту, покладіть файл поруч зі своєю сторінкою і вставте код. У ньому словами сказано, що на зображенні.',
    },
    records: 'Записи',
    newest: 'завжди найновіші',
    sealed: (edition, day) => `випуску ${edition} (${day}), назавжди без змін`,
    parts: 'Частини',
    part: { map: 'карта', time: 'час', list: 'список', record: 'відкритий запис' },
    code: 'Код',
  },
};

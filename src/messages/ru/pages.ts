// Russian words of the static pages of places. The pages themselves are built in English, the language of the records.
import type { enPages } from '../en/pages.ts';

export const ruPages: typeof enPages = {
  allPlaces: 'Все места',
  onTheMap: 'На карте, вместе с тем, что происходило тогда же',
  persons: 'Лица, названные в источниках',
  printedNames: 'В источниках',
  personsNote:
    'Имена приведены так, как их печатают источники; сверх этого никто не отождествлён. Каждая фраза\u00a0— то, что говорит один источник.',
  personParts: {
    said: 'Слова',
    ordered: 'Приказы',
    did: 'Действия',
    suffered: 'Что с этим лицом произошло',
    named: 'Прочие упоминания',
  },
  claimsNaming: (claims) => `свидетельств: ${claims}`,
  reading: 'Что прочитано, строка за строкой',
  readingOf: (source) => `${source}: строка за строкой`,
  readingNote:
    'Каждая строка текста, как она прочитана: слова, которыми начинается и кончается место свидетельства, и что оно говорит; или почему на строке не основано ни одно свидетельство.',
  linesRead: (lines, withClaims) => `Строк: ${lines}, со свидетельствами: ${withClaims}.`,
  noLog: 'О чтении этого источника записей нет.',
  noClaim: 'Свидетельства нет:',
  notRecorded: 'Не записано:',
  noReasonYet: 'почему, никто ещё не записал.',
  moved: 'Раньше на этой странице, теперь на другой',
  disagree: 'свидетельства расходятся',
  licence: (licence) => `Записи: ${licence}. Просим ссылаться на атлас и на источник, названный в записи.`,
  partOf: (at, of) => `Часть ${at} из ${of}`,
  describes: (title, within, records) =>
    `${title} ${within}. Записей: ${records}; кто об этом говорит, где, когда и кто говорит иное.`,
};

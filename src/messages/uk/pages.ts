// Ukrainian words of the static pages of places. The pages themselves are built in English, the language of the records.
import type { enPages } from '../en/pages.ts';

export const ukPages: typeof enPages = {
  allPlaces: 'Усі місця',
  onTheMap: 'На карті, разом із тим, що діялося тоді ж',
  persons: 'Особи, названі в джерелах',
  printedNames: 'У джерелах',
  personsNote:
    'Імена подано так, як їх друкують джерела; понад це нікого не ототожнено. Кожне речення\u00a0— те, що каже одне джерело.',
  personParts: {
    said: 'Слова',
    ordered: 'Накази',
    did: 'Дії',
    suffered: 'Що з цією особою сталося',
    named: 'Інші згадки',
  },
  claimsNaming: (claims) => `свідчень: ${claims}`,
  reading: 'Що прочитано, рядок за рядком',
  readingOf: (source) => `${source}: рядок за рядком`,
  readingNote:
    'Кожен рядок тексту, як його прочитано: слова, якими починається й закінчується місце свідчення, і що воно каже; або чому на рядку не ґрунтується жодне свідчення.',
  linesRead: (lines, withClaims) => `Рядків: ${lines}, зі свідченнями: ${withClaims}.`,
  noLog: 'Про читання цього джерела записів немає.',
  noClaim: 'Свідчення немає:',
  notRecorded: 'Не записано:',
  noReasonYet: 'чому, ніхто ще не записав.',
  moved: 'Раніше на цій сторінці, тепер на іншій',
  disagree: 'свідчення розходяться',
  licence: (licence) => `Записи: ${licence}. Просимо посилатися на атлас і на джерело, назване в записі.`,
  partOf: (at, of) => `Частина ${at} з ${of}`,
  describes: (title, within, records) =>
    `${title} ${within}. Записів: ${records}; хто про це говорить, де, коли і хто говорить інше.`,
};

// Ukrainian words for what is wrong with a story while it is written in the page.
import type { DraftFaultWords } from '../en/draft-faults.ts';

const ofHead: Readonly<Record<string, string>> = {
  title: 'Напишіть назву.',
  lede: 'Напишіть під назвою одне речення.',
  authors: 'Напишіть, хто це написав.',
  edition: 'Натисніть кнопку з нинішнім виданням.',
};
const replaceView = 'Покажіть на карті й у датах те, про що говорить крок, і натисніть «Замінити вид цього кроку».';
const citeBelow =
  'Відкрийте нижче «Послатися на показане зараз» і натисніть «Послатися» біля того запису, на якому він ґрунтується.';

export const ukDraftFaults: DraftFaultWords = {
  missing: (name) => ({ what: 'тут ще нічого немає.', fix: ofHead[name] ?? '' }),
  edition: (edition) => ({ what: `видання записів ${edition} немає.`, fix: ofHead.edition ?? '' }),
  noView: () => ({ what: 'це не вид атласу.', fix: replaceView }),
  partOfNoView: (part) => ({ what: `«${part}» не належить до виду.`, fix: replaceView }),
  leftOut: (part) => ({ what: `сторінка відкине з виду ${part}.`, fix: replaceView }),
  stepWithoutView: () => ({ what: 'крок ще нічого не показує.', fix: replaceView }),
  stepWithoutHeading: () => ({ what: 'у кроку немає заголовка.', fix: 'Напишіть кількома словами, про що він.' }),
  citesNothing: () => ({ what: 'ще не сказано, на чому ґрунтується цей крок.', fix: citeBelow }),
  noClaim: (claim) => ({ what: `свідчення ${claim} немає.`, fix: `Приберіть його. ${citeBelow}` }),
  valueNotCited: (claim) => ({
    what: `значення взято зі свідчення ${claim}, на яке крок не посилається.`,
    fix: citeBelow,
  }),
  number: (written, citing) => ({
    what: `${written}: цього числа немає в жодному свідченні, на яке посилається ${citing === 'step' ? 'крок' : 'розповідь'}.`,
    fix: 'Якщо його дає джерело, пошліться на запис.',
  }),
  answerAlone: () => ({ what: 'підказка або відповідь стоять без запитання.', fix: 'Напишіть запитання.' }),
  questionAlone: () => ({
    what: 'у запитання немає відповіді.',
    fix: 'Напишіть відповідь, хоча б що джерела цього не кажуть.',
  }),
  markup: (kind) => ({
    what: `у тексті є ${{ html: 'HTML', picture: 'малюнок', block: 'цитата, таблиця або вставка коду' }[kind]}, чого в розповідях не буває.`,
    fix: 'Напишіть це простим текстом.',
  }),
  slip: (text) => ({ what: `у ${text} помилка.`, fix: 'Приберіть це й натисніть кнопку нижче ще раз.' }),
  headingLevel: () => ({ what: 'рядок починається з решіток.', fix: 'Приберіть їх: у заголовка своє поле.' }),
  fieldApart: (name) => ({ what: `рядок починається з «${name}:».`, fix: 'Приберіть це: для нього є своє поле.' }),
};

// Russian words for what is wrong with a story while it is written in the page.
import type { DraftFaultWords } from '../en/draft-faults.ts';

const ofHead: Readonly<Record<string, string>> = {
  title: 'Напишите название.',
  lede: 'Напишите под названием одно предложение.',
  authors: 'Напишите, кто это написал.',
  edition: 'Нажмите кнопку с нынешним изданием.',
};
const replaceView = 'Покажите на карте и в датах то, о чём говорит шаг, и нажмите «Заменить вид этого шага».';
const citeBelow =
  'Откройте ниже «Сослаться на показанное сейчас» и нажмите «Сослаться» у той записи, на которой он основан.';

export const ruDraftFaults: DraftFaultWords = {
  missing: (name) => ({ what: 'здесь ещё ничего нет.', fix: ofHead[name] ?? '' }),
  edition: (edition) => ({ what: `издания записей ${edition} нет.`, fix: ofHead.edition ?? '' }),
  noView: () => ({ what: 'это не вид атласа.', fix: replaceView }),
  partOfNoView: (part) => ({ what: `«${part}» не относится к виду.`, fix: replaceView }),
  leftOut: (part) => ({ what: `страница отбросит из вида ${part}.`, fix: replaceView }),
  stepWithoutView: () => ({ what: 'шаг ещё ничего не показывает.', fix: replaceView }),
  stepWithoutHeading: () => ({ what: 'у шага нет заголовка.', fix: 'Напишите в нескольких словах, о чём он.' }),
  citesNothing: () => ({ what: 'ещё не сказано, на чём основан этот шаг.', fix: citeBelow }),
  noClaim: (claim) => ({ what: `свидетельства ${claim} нет.`, fix: `Уберите его. ${citeBelow}` }),
  valueNotCited: (claim) => ({
    what: `значение взято из свидетельства ${claim}, на которое шаг не ссылается.`,
    fix: citeBelow,
  }),
  number: (written, citing) => ({
    what: `${written}: этого числа нет ни в одном свидетельстве, на которое ссылается ${citing === 'step' ? 'шаг' : 'рассказ'}.`,
    fix: 'Если его даёт источник, сошлитесь на запись.',
  }),
  answerAlone: () => ({ what: 'подсказка или ответ стоят без вопроса.', fix: 'Напишите вопрос.' }),
  questionAlone: () => ({
    what: 'у вопроса нет ответа.',
    fix: 'Напишите ответ, хотя бы что источники этого не говорят.',
  }),
  markup: (kind) => ({
    what: `в тексте есть ${{ html: 'HTML', picture: 'рисунок', block: 'цитата, таблица или вставка кода' }[kind]}, чего в рассказах не бывает.`,
    fix: 'Напишите это простым текстом.',
  }),
  slip: (text) => ({ what: `в ${text} ошибка.`, fix: 'Уберите это и нажмите кнопку ниже ещё раз.' }),
  headingLevel: () => ({ what: 'строка начинается с решёток.', fix: 'Уберите их: у заголовка своё поле.' }),
  fieldApart: (name) => ({ what: `строка начинается с «${name}:».`, fix: 'Уберите это: для него есть своё поле.' }),
};

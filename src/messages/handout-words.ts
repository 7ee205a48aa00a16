// The words of a printed handout, in each language of the program: they come with the printed sheet.
import type { ProgramLanguage } from './languages.ts';
import { countingIn } from './plural.ts';

export interface HandoutWords {
  versions: string;
  others: string;
  left(records: number): string;
  questions: string;
  /** How many figures there are, from the smallest to the largest. */
  figuresDiffer(figures: string): string;
  oneFigure: string;
  copies: string;
  voices: string;
  against: string;
  silent: string;
}

const [ru, uk] = [countingIn('ru'), countingIn('uk')];

export const handoutWords: Record<ProgramLanguage, HandoutWords> = {
  en: {
    versions: 'What is said, and by whom',
    others: 'Other records here',
    left: (n) => `${n} more in the full record.`,
    questions: 'Three questions',
    figuresDiffer: (figures) =>
      `${figures}. What does each of these figures count: whom, where, and over which days? Which of them can be compared?`,
    oneFigure: 'What is counted here, whom does it leave out, and who could have counted it?',
    copies: 'Which of these texts rest on one another? How many independent voices are left?',
    voices: 'From whom does each text know it? What kind of source would bear it out, or refute it?',
    against: 'Who denies or doubts it, and what does that rest on? Whom would you believe, and why?',
    silent: 'What do these texts not say: when exactly, by whose order, against whom? Where would you look?',
  },
  ru: {
    versions: 'Что сообщается и кем',
    others: 'Другие записи об этих местах',
    left: (n) => `Ещё ${ru.count(n, 'запись', 'записи', 'записей')}\u00a0— в полной распечатке.`,
    questions: 'Три вопроса',
    figuresDiffer: (figures) =>
      `${figures}. Что считает каждое из этих чисел: кого, где и за какие дни? Какие из них можно сравнивать?`,
    oneFigure: 'Что здесь сосчитано, кто в счёт не вошёл и кто мог считать?',
    copies: 'Какие из этих текстов опираются один на другой? Сколько остаётся независимых голосов?',
    voices: 'Откуда это известно каждому из текстов? Какой источник мог бы это подтвердить или опровергнуть?',
    against: 'Кто это отрицает или ставит под сомнение и на что он опирается? Кому вы поверили бы и почему?',
    silent: 'О чём эти тексты молчат: когда именно, по чьему приказу, против кого? Где бы вы стали искать?',
  },
  uk: {
    versions: 'Що повідомляється і ким',
    others: 'Інші записи про ці місця',
    left: (n) => `Ще ${uk.count(n, 'запис', 'записи', 'записів')}\u00a0— у повному роздруку.`,
    questions: 'Три запитання',
    figuresDiffer: (figures) =>
      `${figures}. Що рахує кожне з цих чисел: кого, де й за які дні? Які з них можна порівнювати?`,
    oneFigure: 'Що тут пораховано, кого не враховано і хто міг рахувати?',
    copies: 'Які з цих текстів спираються один на одного? Скільки лишається незалежних голосів?',
    voices: 'Звідки це відомо кожному з текстів? Яке джерело могло б це підтвердити або спростувати?',
    against: 'Хто це заперечує або бере під сумнів і на що він спирається? Кому б ви повірили й чому?',
    silent: 'Про що ці тексти мовчать: коли саме, за чиїм наказом, проти кого? Де б ви шукали?',
  },
};

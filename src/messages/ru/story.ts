// Russian words for reading a story.
import type { StoryWords } from '../en/story.ts';

export const ruStory: StoryWords = {
  region: 'Рассказ',
  step: (step, steps) => `Шаг ${step} из ${steps}`,
  next: 'Следующий шаг',
  previous: 'Предыдущий шаг',
  allSteps: 'Все шаги',
  leave: 'Выйти из рассказа',
  writeOn: 'Вернуться к письму',
  wandered: (step) => `Вы отошли от шага ${step}.`,
  back: 'Вернуться к нему',
  question: 'Вопрос',
  look: 'На что смотреть',
  answer: 'Показать ответ',
  answerOnPaper: 'Ответ',
  yourAnswer: 'Ваш ответ',
  classMode: 'Режим урока: ответы и сравнения чисел остаются скрытыми',
  sheets: { pupils: 'Лист для учеников', teachers: 'Лист для учителя' },
  lessons: 'Уроки',
  lessonsIntro:
    'Каждый ведёт класс по рассказу с вопросами. Листы рассчитаны на чёрно-белую печать: один для учеников, другой, с ответами, для учителя.',
  lessonTakes: (minutes) => `Занимает примерно ${minutes} мин.`,
  showsOnMap: 'На карте',
  notes: 'На чём основан этот шаг',
  note: (note) => `Примечание ${note}`,
  openRecord: 'Открыть запись',
  known: (text) => `Примечание редакции: ${text}`,
  end: 'Рассказ окончен.',
  others: 'Другие рассказы',
  asPage: 'Весь рассказ на одной странице',
  by: (authors, edition) => `${authors} · написано для издания записей ${edition}`,
  printed: 'Из рассказа',
  seeStep: 'Показать этот шаг на карте',
  stories: 'Рассказы',
  storiesIntro:
    'Каждый рассказ ведёт по нескольким видам атласа. Всё, что в нём сказано, опирается на утверждения источников, и каждое приведено со словами, по которым можно найти его место в тексте.',
};

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

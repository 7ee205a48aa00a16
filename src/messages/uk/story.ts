// Ukrainian words for reading a story.
import type { StoryWords } from '../en/story.ts';

export const ukStory: StoryWords = {
  region: 'Розповідь',
  step: (step, steps) => `Крок ${step} із ${steps}`,
  next: 'Наступний крок',
  previous: 'Попередній крок',
  allSteps: 'Усі кроки',
  leave: 'Вийти з розповіді',
  writeOn: 'Повернутися до письма',
  wandered: (step) => `Ви відійшли від кроку ${step}.`,
  back: 'Повернутися до нього',
  question: 'Запитання',
  look: 'На що дивитися',
  answer: 'Показати відповідь',
  answerOnPaper: 'Відповідь',
  yourAnswer: 'Ваша відповідь',
  classMode: 'Режим уроку: відповіді й порівняння чисел залишаються прихованими',
  sheets: { pupils: 'Аркуш для учнів', teachers: 'Аркуш для вчителя' },
  lessons: 'Уроки',
  lessonsIntro:
    'Кожен веде клас розповіддю із запитаннями. Аркуші розраховано на чорно-білий друк: один для учнів, другий, з відповідями, для вчителя.',
  lessonTakes: (minutes) => `Триває приблизно ${minutes} хв.`,
  showsOnMap: 'На карті',
  notes: 'На чому ґрунтується цей крок',
  note: (note) => `Примітка ${note}`,
  openRecord: 'Відкрити запис',
  known: (text) => `Примітка редакції: ${text}`,
  end: 'Розповідь закінчено.',
  others: 'Інші розповіді',
  asPage: 'Уся розповідь на одній сторінці',
  by: (authors, edition) => `${authors} · написано для видання записів ${edition}`,
  printed: 'З розповіді',
  seeStep: 'Показати цей крок на карті',
  stories: 'Розповіді',
  storiesIntro:
    'Кожна розповідь веде кількома видами атласу. Усе сказане в ній спирається на твердження джерел, і кожне наведено зі словами, за якими можна знайти його місце в тексті.',
};

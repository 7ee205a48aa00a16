// English words for reading a story: fetched with the first that is opened.

export const enStory = {
  region: 'Story',
  step: (step: number, steps: number) => `Step ${step} of ${steps}`,
  next: 'Next step',
  previous: 'Previous step',
  allSteps: 'All steps',
  leave: 'Leave the story',
  writeOn: 'Back to writing',
  wandered: (step: number) => `You have left step ${step}.`,
  back: 'Back to it',
  question: 'Question',
  look: 'What to look for',
  answer: 'Show the answer',
  answerOnPaper: 'Answer',
  yourAnswer: 'Your answer',
  classMode: 'Class mode: answers and comparisons of figures stay folded',
  sheets: { pupils: 'Sheet for pupils', teachers: 'Sheet for teachers' },
  lessons: 'Lessons',
  lessonsIntro:
    'Each takes a class through a story with questions. The sheets are made to be printed in black and white: one for pupils, one with the answers for teachers.',
  lessonTakes: (minutes: number) => `Takes about ${minutes} minutes.`,
  showsOnMap: 'On the map',
  notes: 'What this step rests on',
  note: (note: number) => `Note ${note}`,
  openRecord: 'Open the record',
  known: (text: string) => `Editor’s note: ${text}`,
  end: 'That is the end of the story.',
  others: 'Other stories',
  asPage: 'The whole story on one page',
  by: (authors: string, edition: string) => `${authors} · written for edition ${edition} of the records`,
  print: {
    whole: 'Print the story',
    pupils: 'Sheet for pupils (answers left out)',
    teacher: 'Sheet for the teacher (with answers)',
    hint: 'The whole story in order, with its notes; the step that is open with its map and records.',
    teacherHint: 'The same, with the answers and what they rest on.',
  },
  addressOfView: (step: number) => `Address of what step ${step} shows`,
  seeStep: 'See this step on the map',
  stories: 'Stories',
  storiesIntro:
    'Each leads through a few views of the atlas. Whatever it says rests on claims, and each claim is cited with the words by which its passage is found.',
};

export type StoryWords = typeof enStory;

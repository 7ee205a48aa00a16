// One way of asking a corpus, whoever answers: the page itself, at once, or a worker, later.
import type { Lookup } from '../lookup/build-lookup.ts';
import { type AnswerTo, createAnswers, type Question } from './questions.ts';

export interface Asker {
  /**
   * Asks, and tells `onAnswer`: before it returns where the page answers itself. Of one topic only the last question is answered: a newer one
   * takes the older back, and a late answer never replaces a newer one.
   */
  ask<Asked extends Question>(topic: string, question: Asked, onAnswer: (answer: AnswerTo<Asked>) => void): void;
  /** Answers come at once: nothing has to be asked before it is needed. */
  isAtOnce: boolean;
  /** Ends the worker, if there is one; nothing is answered any more. */
  close(): void;
}

/** The page answers itself: for a corpus that is looked through within a frame. */
export function askHere(lookup: Lookup): Asker {
  const answerTo = createAnswers(lookup);
  let isOpen = true;
  return {
    isAtOnce: true,
    ask(_topic, question, onAnswer) {
      if (isOpen) onAnswer(answerTo(question) as AnswerTo<typeof question>);
    },
    close() {
      isOpen = false;
    },
  };
}

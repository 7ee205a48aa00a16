// Questions and answers over a message port: numbered, cancellable, one after the other. The same on a worker and on a channel within a page.
import type { Asker } from './asker.ts';
import type { AnswerTo, Question } from './questions.ts';

/** What a worker, the inside of a worker and both ends of a `MessageChannel` have in common, in browsers and in Node. */
export interface Port {
  postMessage(message: unknown, transfer?: readonly ArrayBuffer[]): void;
  addEventListener(type: 'message', listener: (event: { data: unknown }) => void): void;
}

type ToWorker = { ask: number; question: Question } | { cancel: number };
type FromWorker = { answered: number; answer: AnswerTo<Question> } | { failed: number; cause: string };

/** Answers what comes in at a port, in its order; between two questions it hears which are taken back. */
export function answerPort(port: Port, answerTo: (question: Question) => AnswerTo<Question>): void {
  const waiting = new Map<number, Question>();
  let isBusy = false;
  const next = () => {
    const [first] = waiting;
    isBusy = first !== undefined;
    if (!first) return;
    const [number, question] = first;
    waiting.delete(number);
    try {
      port.postMessage({ answered: number, answer: answerTo(question) } satisfies FromWorker);
    } catch (cause) {
      port.postMessage({ failed: number, cause: String(cause) } satisfies FromWorker);
    }
    setTimeout(next);
  };
  port.addEventListener('message', ({ data }) => {
    const message = data as ToWorker;
    if ('cancel' in message) waiting.delete(message.cancel);
    if ('ask' in message) waiting.set(message.ask, message.question);
    if (isBusy) return;
    isBusy = true;
    setTimeout(next);
  });
}

/** @param onFailed told of what is a fault of the program: each question of the page has an answer */
export function askPort(port: Port, onFailed: (cause: string) => void, end: () => void): Asker {
  /** Of each topic the number of its last question. */
  const lastOf = new Map<string, number>();
  const listeners = new Map<number, (answer: AnswerTo<Question>) => void>();
  let asked = 0;
  port.addEventListener('message', ({ data }) => {
    const message = data as FromWorker;
    const number = 'answered' in message ? message.answered : message.failed;
    const onAnswer = listeners.get(number);
    listeners.delete(number);
    if ('failed' in message) onFailed(message.cause);
    else onAnswer?.(message.answer);
  });
  return {
    isAtOnce: false,
    ask(topic, question, onAnswer) {
      const before = lastOf.get(topic);
      if (before !== undefined && listeners.delete(before)) port.postMessage({ cancel: before } satisfies ToWorker);
      const number = ++asked;
      lastOf.set(topic, number);
      listeners.set(number, onAnswer as (answer: AnswerTo<Question>) => void);
      port.postMessage({ ask: number, question } satisfies ToWorker);
    },
    close() {
      listeners.clear();
      end();
    },
  };
}

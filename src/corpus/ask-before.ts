// Joins a page to whoever answers for its corpus: an action waits until it is known what its choice leaves, a query until its hits are there.
// Where the page answers itself, nothing waits.
import type { Lookup } from '../lookup/build-lookup.ts';
import { isKept, isNarrowed, keepNarrowed, type Narrowing } from '../lookup/narrowing.ts';
import type { Answerer } from '../scene/search.ts';
import type { Action } from '../state/actions.ts';
import { choiceAfter } from '../state/choice-after.ts';
import type { Asker } from './asker.ts';
import { received } from './questions.ts';

/** Sends actions in their order; one that makes a new choice is sent when the choice has been worked out. */
export function inTurn(
  lookup: Lookup,
  asker: Asker,
  choice: () => Narrowing,
  send: (action: Action) => void,
): (action: Action) => void {
  if (asker.isAtOnce) return send;
  const waiting: Action[] = [];
  const next = () => {
    const [action] = waiting;
    if (!action) return;
    const sendIt = () => {
      send(action);
      waiting.shift();
      next();
    };
    const narrowing = choiceAfter(choice(), action);
    if (!isNarrowed(narrowing) || isKept(lookup, narrowing)) return sendIt();
    asker.ask('choice', { type: 'narrowed', narrowing }, (narrowed) => {
      keepNarrowed(lookup, narrowing, received(lookup, narrowed));
      sendIt();
    });
  };
  return (action) => {
    const isFirst = waiting.push(action) === 1;
    if (isFirst) next();
  };
}

/** Answers the search box. */
export function answererOf(asker: Asker): Answerer {
  return (query, onAnswer) => {
    let answer: ReturnType<Answerer> = null;
    let isLate = false;
    asker.ask('words', { type: 'words', query }, (found) => {
      if (isLate) onAnswer(found);
      else answer = found;
    });
    isLate = true;
    return answer;
  };
}

// Joins a page to whoever answers for its corpus: an action waits until it is known what its choice leaves, a query until its hits are there.
// Where the page answers itself, nothing waits.
import type { Lookup } from '../lookup/build-lookup.ts';
import { isKept, isNarrowed, keepNarrowed } from '../lookup/narrowing.ts';
import type { Ask, PageQuestions } from '../scene/page-questions.ts';
import type { SettledScene } from '../scene/scene.ts';
import { createSearch } from '../scene/search.ts';
import type { Action } from '../state/actions.ts';
import type { AtlasState } from '../state/atlas-state.ts';
import { choicesAfter } from '../state/choice-after.ts';
import type { Asker } from './asker.ts';
import { type AnswerTo, type Question, received } from './questions.ts';

/** Sends actions in their order; one that makes a new choice is sent when the choice has been worked out. */
export function inTurn(
  lookup: Lookup,
  asker: Asker,
  choice: () => Parameters<typeof choicesAfter>[0],
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
    const choices = choicesAfter(choice(), action);
    const askNext = () => {
      const narrowing = choices.find((one) => isNarrowed(one) && !isKept(lookup, one));
      if (!narrowing) return sendIt();
      asker.ask('choice', { type: 'narrowed', narrowing }, (narrowed) => {
        keepNarrowed(lookup, narrowing, received(lookup, narrowed));
        askNext();
      });
    };
    askNext();
  };
  return (action) => {
    const isFirst = waiting.push(action) === 1;
    if (isFirst) next();
  };
}

/** One question for the asker, in the form in which views ask. */
function asking<Asked, One extends Question>(
  asker: Asker,
  topic: string,
  question: (asked: Asked) => One,
): Ask<Asked, AnswerTo<One>> {
  return (asked, onAnswer) => {
    let now: AnswerTo<One> | null = null;
    let isLate = false;
    asker.ask(topic, question(asked), (answer) => {
      if (isLate) onAnswer(answer);
      else now = answer;
    });
    isLate = true;
    return now;
  };
}

const counted = ({ state }: SettledScene) => {
  const { timeOf, window, match, filters, query, area, lens } = state;
  return { timeOf, window, match, narrowing: { filters, query, area, lens } };
};

/** What views may ask. A page that answers itself has its answers in the scene. */
export function questionsOf(lookup: Lookup, asker: Asker, state: () => AtlasState): PageQuestions {
  const words = createSearch(
    lookup,
    state,
    asking(asker, 'words', (query: string) => ({ type: 'words', query }) as const),
  );
  if (asker.isAtOnce)
    return {
      words,
      facets: (page) => page.facets(),
      lenses: (page) => page.lensCounts(),
      totals: (page) => page.totals(),
    };
  return {
    words,
    facets: asking(asker, 'facets', (page: SettledScene) => ({ type: 'facets', ...counted(page) }) as const),
    lenses: asking(asker, 'lenses', (page: SettledScene) => ({ type: 'lenses', ...counted(page) }) as const),
    totals: asking(asker, 'totals', (page: SettledScene) => ({ type: 'totals', state: page.state }) as const),
  };
}

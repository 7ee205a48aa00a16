// What is looked at, in words for paper and pictures: the window, what it counts, and what the records are narrowed to.
import type { Messages } from '../../messages/en/messages.ts';
import type { SettledScene } from '../../scene/scene.ts';
import { aspectInWords } from '../narrow/aspect-in-words.ts';
import { choicesOf } from '../narrow/choice-words.ts';
import { basisWords } from '../parts/basis-words.ts';
import { countedInView } from '../parts/counted-words.ts';
import type { Dates } from '../parts/use-dates.ts';

export interface ViewWords {
  /** `Records from 15 August to 31 October 1835`. */
  window: string;
  lines: string[];
}

export function viewInWords(page: SettledScene, messages: Messages, dates: Dates): ViewWords {
  const { window, timeOf, match, beside } = page.state;
  const { cite, paper } = messages;
  const title = timeOf === 'event' ? cite.viewTitle : cite.viewTitleBySource;
  const choices = choicesOf(page, messages).map(({ words }) => words);
  return {
    window: title(dates.day(window.from), dates.day(window.to)),
    lines: [
      `${countedInView(page, messages)}. ${paper.match[match]}`,
      basisWords(page.sources, messages),
      choices.length > 0 ? paper.filters(choices) : paper.unfiltered,
      ...(beside ? [messages.secondView(aspectInWords(beside, page, messages, dates))] : []),
    ],
  };
}

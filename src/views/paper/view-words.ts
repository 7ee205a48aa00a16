// What is looked at, in words for paper and pictures: the window, what it counts, and what the records are narrowed to.
import type { Messages } from '../../messages/en/messages.ts';
import type { SettledScene } from '../../scene/scene.ts';
import type { Aspect } from '../../state/beside.ts';
import { areaInWords, choicesOf, lensInWords } from '../narrow/choice-words.ts';
import { basisWords } from '../parts/basis-words.ts';
import type { Dates } from '../parts/use-dates.ts';

export interface ViewWords {
  /** `Records from 15 August to 31 October 1835`. */
  window: string;
  lines: string[];
}

/** What the second view has otherwise. */
function besideInWords(beside: Aspect, page: SettledScene, messages: Messages, dates: Dates): string {
  const { narrowing, paper, editions } = messages;
  switch (beside.type) {
    case 'window':
      return dates.window(beside.window.from, beside.window.to)[0];
    case 'lens':
      return beside.lens ? lensInWords(beside.lens, page.sources, messages) : narrowing.allSources;
    case 'area':
      return beside.area ? areaInWords(beside.area, page.placeTitle, messages) : paper.unfiltered;
    case 'match':
      return paper.match[beside.match];
    case 'asof':
      return beside.asof === null ? editions.ofToday : paper.dataVersion(beside.asof);
  }
}

export function viewInWords(page: SettledScene, messages: Messages, dates: Dates): ViewWords {
  const { window, timeOf, match, beside } = page.state;
  const { cite, paper, placesIntro, placesIntroBySource } = messages;
  const title = timeOf === 'event' ? cite.viewTitle : cite.viewTitleBySource;
  const counted = timeOf === 'event' ? placesIntro : placesIntroBySource;
  const choices = choicesOf(page, messages).map(({ words }) => words);
  return {
    window: title(dates.day(window.from), dates.day(window.to)),
    lines: [
      `${counted(page.placesInWindow, page.recordsInWindow)}. ${paper.match[match]}`,
      basisWords(page.sources, messages),
      choices.length > 0 ? paper.filters(choices) : paper.unfiltered,
      ...(beside ? [messages.secondView(besideInWords(beside, page, messages, dates))] : []),
    ],
  };
}

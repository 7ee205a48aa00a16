// What one of two views looks at, in words that every page has.
import type { Messages } from '../../messages/en/messages.ts';
import type { SettledScene } from '../../scene/scene.ts';
import type { Aspect } from '../../state/beside.ts';
import type { Dates } from '../parts/use-dates.ts';
import { areaInWords, lensInWords } from './choice-words.ts';

export function aspectInWords(
  aspect: Aspect,
  page: Pick<SettledScene, 'sources' | 'placeTitle'>,
  messages: Messages,
  dates: Dates,
): string {
  const { narrowing, paper, editions } = messages;
  switch (aspect.type) {
    case 'window':
      return dates.window(aspect.window.from, aspect.window.to)[0];
    case 'lens':
      return aspect.lens ? lensInWords(aspect.lens, page.sources, messages) : narrowing.allSources;
    case 'area':
      return aspect.area ? areaInWords(aspect.area, page.placeTitle, messages) : paper.unfiltered;
    case 'match':
      return paper.match[aspect.match];
    case 'asof':
      return aspect.asof === null ? editions.ofToday : paper.dataVersion(aspect.asof);
  }
}

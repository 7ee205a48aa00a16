// What one of two views looks at, in words: its days, its sources, its place, what it counts, its edition.
import type { ComparisonWords } from '../../messages/en/comparison.ts';
import type { Messages } from '../../messages/en/messages.ts';
import type { SettledScene } from '../../scene/scene.ts';
import type { Aspect } from '../../state/beside.ts';
import { areaInWords, lensInWords } from '../narrow/choice-words.ts';
import type { Dates } from '../parts/use-dates.ts';

export function aspectInWords(
  aspect: Aspect,
  { sources, placeTitle }: Pick<SettledScene, 'sources' | 'placeTitle'>,
  words: ComparisonWords,
  messages: Messages,
  dates: Dates,
): string {
  switch (aspect.type) {
    case 'window':
      return dates.window(aspect.window.from, aspect.window.to).filter(Boolean).join(' · ');
    case 'lens':
      return aspect.lens ? lensInWords(aspect.lens, sources, messages) : words.allSources;
    case 'area':
      return aspect.area ? areaInWords(aspect.area, placeTitle, messages) : words.everywhere;
    case 'match':
      return words.match[aspect.match];
    case 'asof':
      return aspect.asof === null ? words.today : words.edition(aspect.asof);
  }
}

// The picture of a view in words, for those who do not see it: what is counted, in which dates, narrowed to what, and where most of it is.
import { pictureWords } from '../../messages/picture-words.ts';
import { ended } from '../../messages/plural.ts';
import type { SettledScene } from '../../scene/scene.ts';
import { useAtlas } from '../parts/atlas-context.tsx';
import { useDates } from '../parts/use-dates.ts';
import { viewInWords } from './view-words.ts';

/** Places that are named in a picture's text. */
const mostNamed = 5;

export function usePictureWords(page: SettledScene): string {
  const { messages } = useAtlas();
  const view = viewInWords(page, messages, useDates());
  const places = [...page.entries]
    .sort((a, b) => b.count - a.count)
    .slice(0, mostNamed)
    .map(({ place, count }) => `${place.title} ${messages.number(count)}`);
  const shown = [ended(view.window), ...view.lines].join(' ');
  return pictureWords[messages.language].picture(messages.atlasTitle, shown, places.join(', '));
}

// Saves the map of the view as a picture with title, window, filters, key, sources and attribution.
import { requirePart } from '../../loading/lazy-part.ts';
import type { Messages } from '../../messages/en/messages.ts';
import { isoFromDay } from '../../model/calendar.ts';
import type { TimeWindow } from '../../model/time-span.ts';
import type { PictureTaker } from '../../scene/map-picture.ts';
import { paperSheet } from '../../scene/paper-sheet.ts';
import type { SettledScene } from '../../scene/scene.ts';
import { useAtlas } from '../parts/atlas-context.tsx';
import { saveBytes } from '../parts/save-file.ts';
import { useDates } from '../parts/use-dates.ts';
import { usePictureCredits } from './use-picture-credits.ts';
import { viewInWords } from './view-words.ts';

export interface ViewPictureProps {
  page: SettledScene;
  takePicture: PictureTaker;
  attribution: string;
}

/** In every language of Latin letters, so that it tells pictures apart on any disk. */
export const pictureName = ({ corpus }: Messages, { from, to }: TimeWindow): string =>
  `${corpus.id} ${isoFromDay(from)} ${isoFromDay(to)}`;

/** Gives the function that saves it: with the name of the file, or `null` where no map is drawn. It rejects where a part of the program does not arrive. */
export function useViewPicture({ page, takePicture, attribution }: ViewPictureProps): () => Promise<string | null> {
  const { messages, elements } = useAtlas();
  const creditsOf = usePictureCredits(attribution);
  const dates = useDates();
  return async () => {
    // Fetched when it is asked for: most readers save nothing.
    const [{ paintView, pictureDensity }, { fileNameOf }] = await Promise.all([
      requirePart('src/views/paper/view-picture.ts', () => import('./view-picture.ts')),
      requirePart('src/views/parts/save-picture.ts', () => import('../parts/save-picture.ts')),
    ]);
    const picture = takePicture(pictureDensity);
    if (!picture) return null;
    const view = viewInWords(page, messages, dates);
    const words = {
      title: messages.atlasTitle,
      description: [view.window, ...view.lines],
      credits: creditsOf(page.state, paperSheet({ ...page, panel: null }).sources),
    };
    const name = fileNameOf(pictureName(messages, page.state.window), 'png');
    saveBytes(name, await paintView(picture, words, messages, elements.root.firstElementChild ?? elements.root));
    return name;
  };
}

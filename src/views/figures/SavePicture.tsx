// Two buttons that save a drawing as SVG or PNG, with its title, the time window, the sources and the attribution.
import { type RefObject, useState } from 'react';
import { requirePart } from '../../loading/lazy-part.ts';
import { useAtlas } from '../parts/atlas-context.tsx';
import { partFaultWords } from '../parts/part-fault-words.ts';
import { useDates } from '../parts/use-dates.ts';
import { useTimeWindow } from '../parts/use-time-window.ts';

interface SavePictureProps {
  drawing: RefObject<SVGSVGElement | null>;
  title: string;
  description: readonly string[];
  /** Titles of the texts it rests on. */
  sources: readonly string[];
}

export function SavePicture({ drawing, title, description, sources }: SavePictureProps) {
  const { messages, addressNow, ownRecords } = useAtlas();
  const dates = useDates();
  const window_ = useTimeWindow();
  const { estimates: words } = messages;
  const [said, setSaid] = useState('');
  const save = async (form: 'svg' | 'png') => {
    if (!drawing.current) return;
    const shown = window_ && messages.windowInWords(dates.day(window_.from), dates.day(window_.to));
    const caption = {
      title,
      description: [...description, ...(shown ? [words.pictureWindow(shown)] : [])],
      credits: [
        words.pictureSources([...sources]),
        words.pictureAttribution(messages.atlasTitle),
        ownRecords?.shown?.file ?? addressNow(),
      ],
    };
    try {
      // Fetched when it is asked for: most readers save nothing.
      const { savePicture } = await requirePart(
        'src/views/parts/save-picture.ts',
        () => import('../parts/save-picture.ts'),
      );
      setSaid(words.saved(await savePicture(drawing.current, caption, form)));
    } catch (cause) {
      setSaid(partFaultWords(cause, messages) ?? words.saveFailed);
    }
  };
  return (
    <>
      <button type="button" className="quiet" onClick={() => save('svg')}>
        {words.saveSvg}
      </button>
      <button type="button" className="quiet" onClick={() => save('png')}>
        {words.savePng}
      </button>
      <span role="status" className="small">
        {said}
      </span>
    </>
  );
}

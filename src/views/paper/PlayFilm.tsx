// Makes a film of the play: starts it, records the map with its words while time moves, and hands over the file. Leaves the view as it was.
import { useEffect, useRef, useState } from 'react';
import { pictureWords } from '../../messages/picture-words.ts';
import { isText, type Source } from '../../model/source.ts';
import type { SettledScene } from '../../scene/scene.ts';
import { useAtlas } from '../parts/atlas-context.tsx';
import { saveBytes } from '../parts/save-file.ts';
import { fileNameOf } from '../parts/save-picture.ts';
import { useDates } from '../parts/use-dates.ts';
import { useSaid } from '../parts/use-said.ts';
import { filmForm, recordPlay } from './record-play.ts';
import { pictureName, usePictureCaption, type ViewPictureProps } from './use-view-picture.ts';

/** The texts whose records the film may show: its window moves past those of its beginning. */
function sourcesOf({ sources, state: { filters, lens } }: SettledScene): Source[] {
  const chosen = lens !== null && 'source' in lens ? [lens.source] : filters.source;
  return [...sources.values()].filter(
    (source) => isText(source) && (chosen.length === 0 || chosen.includes(source.id)),
  );
}

export function PlayFilm({ page, takePicture, attribution }: ViewPictureProps) {
  const { messages, send, elements } = useAtlas();
  const words = pictureWords[messages.language];
  const dates = useDates();
  const captionNow = usePictureCaption({ page, attribution });
  const { sentence, say } = useSaid();
  const [share, setShare] = useState<number | null>(null);
  const running = useRef<AbortController | null>(null);
  // Whoever folds the sheet away wants no film any more.
  useEffect(() => () => running.current?.abort(), []);

  const { window, way, mode } = page.state;
  const form = filmForm();
  if (form === null) return <p className="small">{words.noRecorder}</p>;

  const make = async () => {
    const ours = new AbortController();
    running.current = ours;
    say(words.filming);
    setShare(0);
    const before = window;
    const { title, credits } = captionNow(sourcesOf(page));
    try {
      send({ type: 'play-pressed' });
      const film = await recordPlay({
        ...{ takePicture, form, signal: ours.signal, end: page.views.axis.busy, direction: way.direction, mode },
        page: elements.root.firstElementChild ?? elements.root,
        words: { title, credits, dates: ({ from, to }) => dates.window(from, to).join(' · ') },
        onProgress: setShare,
      });
      if (film === null) say(ours.signal.aborted ? words.cancelled : messages.paper.noMap);
      else {
        const name = fileNameOf(pictureName(messages, before), 'webm');
        saveBytes(name, film);
        say(messages.cite.saved(name));
      }
    } catch (cause) {
      console.warn('the film was not made', cause);
      say(words.filmFailed);
    } finally {
      running.current = null;
      setShare(null);
      send({ type: 'window-moved', window: before });
    }
  };

  return (
    <>
      <p className="small">{words.filmHint}</p>
      <p className="small">{words.filmCourse(messages.speeds[way.speed])}</p>
      <div className="cite-actions">
        {share === null ? (
          <button type="button" className="quiet" onClick={make}>
            {words.startFilm}
          </button>
        ) : (
          <>
            <progress max={1} value={share} aria-label={words.filming} />
            <button type="button" className="quiet" onClick={() => running.current?.abort()}>
              {words.cancel}
            </button>
          </>
        )}
      </div>
      <p className="small cite-said" role="status">
        {sentence}
      </p>
    </>
  );
}

// Makes a film of the play and hands over the file: how it will run, how far it is, and the way to give it up. The page stays as it is.
import { useEffect, useRef, useState } from 'react';
import { pictureWords } from '../../messages/picture-words.ts';
import { playFilmWords } from '../../messages/play-film-words.ts';
import { useAtlas } from '../parts/atlas-context.tsx';
import { partFaultWords } from '../parts/part-fault-words.ts';
import { saveBytes } from '../parts/save-file.ts';
import { fileNameOf } from '../parts/save-picture.ts';
import { useDates } from '../parts/use-dates.ts';
import { useSaid } from '../parts/use-said.ts';
import { type FilmCodec, filmCodec } from './encode-film.ts';
import { filmSize } from './film-picture.ts';
import { PaperTool } from './PaperTool.tsx';
import { type FilmProgress, recordPlay } from './record-play.ts';
import { usePictureCredits } from './use-picture-credits.ts';
import { pictureName, type ViewPictureProps } from './use-view-picture.ts';
import { viewInWords } from './view-words.ts';

interface PlayFilmProps extends ViewPictureProps {
  onPrintMonths: () => void;
}

export function PlayFilm({ page, takePicture, attribution, onPrintMonths }: PlayFilmProps) {
  const { messages, elements, openFilmMap } = useAtlas();
  const words = playFilmWords[messages.language];
  const dates = useDates();
  const creditsOf = usePictureCredits(attribution);
  const { sentence, say } = useSaid();
  /** `undefined`: not known yet. */
  const [codec, setCodec] = useState<FilmCodec | null | undefined>(undefined);
  /** `null`: nothing is being made; without pictures: its map is on its way. */
  const [progress, setProgress] = useState<FilmProgress | 'opening' | null>(null);
  const running = useRef<AbortController | null>(null);
  useEffect(() => void filmCodec(filmSize).then(setCodec), []);
  // Whoever folds the sheet away wants no film any more.
  useEffect(() => () => running.current?.abort(), []);

  const make = async (chosen: FilmCodec) => {
    const picture = takePicture(1);
    if (picture === null) return say(messages.paper.noMap);
    const ours = new AbortController();
    running.current = ours;
    const isOurs = () => running.current === ours && !ours.signal.aborted;
    say('');
    setProgress('opening');
    try {
      const film = await recordPlay({
        ...{ page, picture, messages, codec: chosen, openMap: openFilmMap, signal: ours.signal },
        styled: elements.root.firstElementChild ?? elements.root,
        wordsOf: (texts) => ({
          title: messages.atlasTitle,
          notes: viewInWords({ ...page, state: { ...page.state, beside: null } }, messages, dates).lines.slice(2),
          credits: creditsOf(page.state, texts),
        }),
        datesOf: ({ from, to }) => dates.window(from, to).filter(Boolean).join(' · '),
        onProgress: (now) => isOurs() && setProgress(now),
      });
      if (film === null || !isOurs()) return;
      const name = fileNameOf(pictureName(messages, page.state.window), 'webm');
      saveBytes(name, film);
      say(messages.cite.saved(name));
    } catch (cause) {
      if (!isOurs()) return;
      console.warn('the film was not made', cause);
      say(partFaultWords(cause, messages) ?? words.failed);
    } finally {
      if (isOurs()) setProgress(null);
    }
  };
  const cancel = () => {
    running.current?.abort();
    setProgress(null);
    say(words.cancelled);
  };

  if (codec === undefined) return null;
  if (codec === null)
    return (
      <>
        <p className="small">{words.noEncoder}</p>
        <PaperTool
          name={pictureWords[messages.language].months}
          hint={pictureWords[messages.language].monthsHint}
          busy={false}
          onChosen={onPrintMonths}
        />
      </>
    );
  return (
    <>
      <p className="small">{words.hint}</p>
      <p className="small">{words.course(messages.speeds[page.state.way.speed])}</p>
      {progress === null ? (
        <div className="cite-actions">
          <button type="button" className="quiet" onClick={() => make(codec)}>
            {words.start}
          </button>
        </div>
      ) : (
        <>
          <p className="small">
            {progress === 'opening'
              ? words.opening
              : words.filming(messages.number(progress.done), messages.number(progress.all))}
          </p>
          <div className="cite-actions">
            <progress
              aria-label={words.progress}
              {...(progress === 'opening' ? {} : { value: progress.done, max: progress.all })}
            />
            <button type="button" className="quiet" onClick={cancel}>
              {words.cancel}
            </button>
          </div>
        </>
      )}
      <p className="small cite-said" role="status">
        {sentence}
      </p>
    </>
  );
}

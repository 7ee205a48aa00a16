// What is made of a view besides its picture: the picture in words, a sheet of its months for the printer, and, if asked for, a film of the play.
import { useState } from 'react';
import { pictureWords } from '../../messages/picture-words.ts';
import { useAtlas } from '../parts/atlas-context.tsx';
import { LazyPart } from '../parts/LazyPart.tsx';
import { useSaid } from '../parts/use-said.ts';
import { usePictureWords } from './use-picture-words.ts';
import type { ViewPictureProps } from './use-view-picture.ts';

interface ViewPicturesProps extends ViewPictureProps {
  busy: boolean;
  onPrintMonths: () => void;
}

export function ViewPictures({ busy, onPrintMonths, ...picture }: ViewPicturesProps) {
  const { messages } = useAtlas();
  const { cite } = messages;
  const words = pictureWords[messages.language];
  const alternative = usePictureWords(picture.page);
  const { sentence, copy } = useSaid();
  const [isFilmOpen, openFilm] = useState(false);
  return (
    <>
      <div className="cite-text paper-tool">
        <p className="small">
          {words.alternative}. {words.alternativeHint}
        </p>
        <p className="cite-code">{alternative}</p>
        <div className="cite-actions">
          <button
            type="button"
            className="quiet"
            aria-label={cite.copyOf(words.alternative)}
            onClick={() => copy(alternative)}
          >
            {cite.copy}
          </button>
        </div>
      </div>
      <p className="small cite-said" role="status">
        {sentence}
      </p>
      <p className="paper-tool">
        <button type="button" className="quiet" disabled={busy} onClick={onPrintMonths}>
          {words.months}
        </button>{' '}
        <span className="small">{words.monthsHint}</span>
      </p>
      <details className="paper-tool" onToggle={({ currentTarget }) => openFilm(currentTarget.open)}>
        <summary>{words.film}</summary>
        {isFilmOpen && (
          <LazyPart name="src/views/paper/PlayFilm.tsx" open={() => import('./PlayFilm.tsx')}>
            {({ PlayFilm }) => <PlayFilm {...picture} />}
          </LazyPart>
        )}
      </details>
    </>
  );
}

// What is made of a view besides its picture: the picture in words, a sheet of its months for the printer and, if asked for, a film of the play.
import { useState } from 'react';
import { pictureWords } from '../../messages/picture-words.ts';
import { useAtlas } from '../parts/atlas-context.tsx';
import { CopyText } from '../parts/CopyText.tsx';
import { LazyPart } from '../parts/LazyPart.tsx';
import { useSaid } from '../parts/use-said.ts';
import { PaperTool } from './PaperTool.tsx';
import { usePictureWords } from './use-picture-words.ts';
import type { ViewPictureProps } from './use-view-picture.ts';

interface ViewPicturesProps extends ViewPictureProps {
  busy: boolean;
  onPrintMonths: () => void;
}

export function ViewPictures({ busy, onPrintMonths, ...picture }: ViewPicturesProps) {
  const { messages } = useAtlas();
  const words = pictureWords[messages.language];
  const alternative = usePictureWords(picture.page);
  const { sentence, copy } = useSaid();
  const [isFilmOpen, openFilm] = useState(false);
  return (
    <>
      <CopyText what={words.alternative} text={alternative} className="paper-tool" copy={copy}>
        {words.alternative}. {words.alternativeHint}
      </CopyText>
      <p className="small cite-said" role="status">
        {sentence}
      </p>
      <PaperTool name={words.months} hint={words.monthsHint} busy={busy} onChosen={onPrintMonths} />
      <details className="paper-tool" onToggle={({ currentTarget }) => openFilm(currentTarget.open)}>
        <summary>{words.film}</summary>
        {isFilmOpen && (
          <LazyPart name="src/views/paper/PlayFilm.tsx" open={() => import('./PlayFilm.tsx')}>
            {({ PlayFilm }) => <PlayFilm {...picture} onPrintMonths={onPrintMonths} />}
          </LazyPart>
        )}
      </details>
    </>
  );
}

// What is made of a view besides its picture: the picture in words, and a sheet of its months for the printer.
import { pictureWords } from '../../messages/picture-words.ts';
import type { SettledScene } from '../../scene/scene.ts';
import { useAtlas } from '../parts/atlas-context.tsx';
import { useSaid } from '../parts/use-said.ts';
import { usePictureWords } from './use-picture-words.ts';

interface ViewPicturesProps {
  page: SettledScene;
  busy: boolean;
  onPrintMonths: () => void;
}

export function ViewPictures({ page, busy, onPrintMonths }: ViewPicturesProps) {
  const { messages } = useAtlas();
  const { cite } = messages;
  const words = pictureWords[messages.language];
  const alternative = usePictureWords(page);
  const { sentence, copy } = useSaid();
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
    </>
  );
}

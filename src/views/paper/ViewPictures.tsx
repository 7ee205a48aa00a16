// What is made of a view besides its picture: the picture in words, and a sheet of its months for the printer.
import { pictureWords } from '../../messages/picture-words.ts';
import type { SettledScene } from '../../scene/scene.ts';
import { useAtlas } from '../parts/atlas-context.tsx';
import { CopyText } from '../parts/CopyText.tsx';
import { useSaid } from '../parts/use-said.ts';
import { PaperTool } from './PaperTool.tsx';
import { usePictureWords } from './use-picture-words.ts';

interface ViewPicturesProps {
  page: SettledScene;
  busy: boolean;
  onPrintMonths: () => void;
}

export function ViewPictures({ page, busy, onPrintMonths }: ViewPicturesProps) {
  const { messages } = useAtlas();
  const words = pictureWords[messages.language];
  const alternative = usePictureWords(page);
  const { sentence, copy } = useSaid();
  return (
    <>
      <CopyText what={words.alternative} text={alternative} className="paper-tool" copy={copy}>
        {words.alternative}. {words.alternativeHint}
      </CopyText>
      <p className="small cite-said" role="status">
        {sentence}
      </p>
      <PaperTool name={words.months} hint={words.monthsHint} busy={busy} onChosen={onPrintMonths} />
    </>
  );
}

// Prints the view, or saves its map as a picture with title, window, filters, key, sources and attribution.
import { type RefObject, useState } from 'react';
import { requirePart } from '../../loading/lazy-part.ts';
import { comparisonWordsPart } from '../compare/comparison-words-part.ts';
import { useAtlas } from '../parts/atlas-context.tsx';
import { LazyPart } from '../parts/LazyPart.tsx';
import { partFaultWords } from '../parts/part-fault-words.ts';
import { useSaid } from '../parts/use-said.ts';
import { loadPaperSheet } from './load-paper-sheet.ts';
import type { PaperForm } from './PaperSheet.tsx';
import { useViewPicture, type ViewPictureProps } from './use-view-picture.ts';

interface PaperToolsProps extends ViewPictureProps {
  /** Told what is to be printed, before it is. */
  form: RefObject<PaperForm>;
}

export function PaperTools({ page, takePicture, attribution, form }: PaperToolsProps) {
  const { messages } = useAtlas();
  const { paper } = messages;
  const savePicture = useViewPicture({ page, takePicture, attribution });
  const { sentence, say } = useSaid();
  const [busy, setBusy] = useState(false);

  const attempt = async (work: () => Promise<string>) => {
    setBusy(true);
    say(paper.making);
    try {
      say(await work());
    } catch (cause) {
      console.warn('nothing was made for paper', cause);
      say(partFaultWords(cause, messages) ?? paper.pictureFailed);
    } finally {
      setBusy(false);
    }
  };
  const print = (wanted: PaperForm) =>
    attempt(async () => {
      await loadPaperSheet();
      if (wanted === 'months') {
        const { name, open } = comparisonWordsPart(messages);
        await requirePart(name, open);
      }
      form.current = wanted;
      window.print();
      return '';
    });
  const ofPlace = page.panel?.type === 'place' && page.state.story === null;
  const save = () =>
    attempt(async () => {
      const name = await savePicture();
      return name === null ? paper.noMap : messages.cite.saved(name);
    });

  return (
    <>
      {ofPlace && (
        <p>
          <button type="button" className="quiet" disabled={busy} onClick={() => print('handout')}>
            {paper.handout}
          </button>{' '}
          <span className="small">{paper.handoutHint}</span>
        </p>
      )}
      <p className={ofPlace ? 'paper-tool' : undefined}>
        <button type="button" className="quiet" disabled={busy} onClick={() => print('full')}>
          {ofPlace ? paper.fullRecord : paper.print}
        </button>{' '}
        <span className="small">{paper.printHint}</span>
      </p>
      <p className="paper-tool">
        <button type="button" className="quiet" disabled={busy} onClick={save}>
          {paper.savePicture}
        </button>{' '}
        <span className="small">{paper.pictureHint}</span>
      </p>
      <LazyPart name="src/views/paper/ViewPictures.tsx" open={() => import('./ViewPictures.tsx')}>
        {({ ViewPictures }) => <ViewPictures page={page} busy={busy} onPrintMonths={() => print('months')} />}
      </LazyPart>
      <p className="small cite-said" role="status">
        {sentence}
      </p>
    </>
  );
}

// Prints the view, or saves its map as a picture with title, window, filters, key, sources and attribution.
import { type RefObject, useState } from 'react';
import { requirePart } from '../../loading/lazy-part.ts';
import { comparisonWordsPart } from '../compare/comparison-words-part.ts';
import { useAtlas } from '../parts/atlas-context.tsx';
import { LazyPart } from '../parts/LazyPart.tsx';
import { partFaultWords } from '../parts/part-fault-words.ts';
import { useSaid } from '../parts/use-said.ts';
import { storyAsks, storyWordsHere } from '../story/story-here.ts';
import { loadPaperSheet } from './load-paper-sheet.ts';
import type { PaperForm } from './PaperSheet.tsx';
import { PaperTool } from './PaperTool.tsx';
import { useViewPicture, type ViewPictureProps } from './use-view-picture.ts';

interface PaperToolsProps extends ViewPictureProps {
  /** Told what is to be printed, before it is. */
  form: RefObject<PaperForm>;
}

export function PaperTools({ page, takePicture, attribution, form }: PaperToolsProps) {
  const atlas = useAtlas();
  const { messages } = atlas;
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
  const { story } = page.state;
  const ofStory = story && storyWordsHere(atlas)?.print;
  const asks = story !== null && storyAsks(story.id, atlas);
  const save = () =>
    attempt(async () => {
      const name = await savePicture();
      return name === null ? paper.noMap : messages.cite.saved(name);
    });

  const tool = (wanted: PaperForm, name: string, hint: string) => (
    <PaperTool name={name} hint={hint} busy={busy} onChosen={() => print(wanted)} />
  );
  return (
    <>
      {ofStory && (
        <>
          {tool('full', asks ? ofStory.pupils : ofStory.whole, ofStory.hint)}
          {asks && tool('answers', ofStory.teacher, ofStory.teacherHint)}
        </>
      )}
      {ofPlace && tool('handout', paper.handout, paper.handoutHint)}
      {!ofStory && tool('full', ofPlace ? paper.fullRecord : paper.print, paper.printHint)}
      <PaperTool name={paper.savePicture} hint={paper.pictureHint} busy={busy} onChosen={save} />
      <LazyPart name="src/views/paper/ViewPictures.tsx" open={() => import('./ViewPictures.tsx')}>
        {({ ViewPictures }) => (
          <ViewPictures {...{ page, takePicture, attribution, busy }} onPrintMonths={() => print('months')} />
        )}
      </LazyPart>
      <p className="small cite-said" role="status">
        {sentence}
      </p>
    </>
  );
}

// Prints the view, or saves its map as a picture with title, window, filters, key, sources and attribution.
import { useState } from 'react';
import { requirePart } from '../../loading/lazy-part.ts';
import { isoFromDay } from '../../model/calendar.ts';
import type { PictureTaker } from '../../scene/map-picture.ts';
import { paperSheet } from '../../scene/paper-sheet.ts';
import type { SettledScene } from '../../scene/scene.ts';
import { useCitationDesk } from '../cite/citation-desk.tsx';
import { useAtlas } from '../parts/atlas-context.tsx';
import { partFaultWords } from '../parts/part-fault-words.ts';
import { saveBytes } from '../parts/save-file.ts';
import { useDates } from '../parts/use-dates.ts';
import { useSaid } from '../parts/use-said.ts';
import { loadPaperSheet } from './load-paper-sheet.ts';
import { viewInWords } from './view-words.ts';

interface PaperToolsProps {
  page: SettledScene;
  takePicture: PictureTaker;
  attribution: string;
}

export function PaperTools({ page, takePicture, attribution }: PaperToolsProps) {
  const { messages, elements } = useAtlas();
  const { paper, estimates } = messages;
  const desk = useCitationDesk();
  const dates = useDates();
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
  const print = () =>
    attempt(async () => {
      await loadPaperSheet();
      window.print();
      return '';
    });
  const save = () =>
    attempt(async () => {
      // Fetched when it is asked for: most readers save nothing.
      const [{ paintView, pictureDensity }, { fileNameOf }] = await Promise.all([
        requirePart('src/views/paper/view-picture.ts', () => import('./view-picture.ts')),
        requirePart('src/views/parts/save-picture.ts', () => import('../parts/save-picture.ts')),
      ]);
      const picture = takePicture(pictureDensity);
      if (!picture) return paper.noMap;
      const view = viewInWords(page, messages, dates);
      const { atlas, accessed } = desk.citing();
      const sources = paperSheet({ ...page, panel: null }).sources.map((source) =>
        estimates.sourceNamed(source['title-short'] ?? source.title, source.title),
      );
      const words = {
        title: messages.atlasTitle,
        description: [view.window, ...view.lines],
        credits: [
          ...(sources.length > 0 ? [estimates.pictureSources(sources)] : []),
          attribution,
          `${desk.viewAddress(page.state)} · ${paper.dataVersion(atlas.version)} · ${accessed ?? ''}`,
        ],
      };
      // In every language of Latin letters, so that it tells pictures apart on any disk.
      const { from, to } = page.state.window;
      const name = fileNameOf(`${messages.corpus.id} ${isoFromDay(from)} ${isoFromDay(to)}`, 'png');
      saveBytes(name, await paintView(picture, words, messages, elements.root.firstElementChild ?? elements.root));
      return messages.cite.saved(name);
    });

  return (
    <>
      <p>
        <button type="button" className="quiet" disabled={busy} onClick={print}>
          {paper.print}
        </button>{' '}
        <span className="small">{paper.printHint}</span>
      </p>
      <p className="paper-tool">
        <button type="button" className="quiet" disabled={busy} onClick={save}>
          {paper.savePicture}
        </button>{' '}
        <span className="small">{paper.pictureHint}</span>
      </p>
      <p className="small cite-said" role="status">
        {sentence}
      </p>
    </>
  );
}

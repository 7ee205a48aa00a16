// What can be done with the whole view: cite it, take along what it shows, show it in another page, print it or keep a picture of it. Folded into a few words beside the status line.
import { type KeyboardEvent, type ReactNode, type RefObject, useState } from 'react';
import type { PictureTaker } from '../../scene/map-picture.ts';
import type { SettledScene } from '../../scene/scene.ts';
import { CiteBox } from '../cite/CiteBox.tsx';
import { useCitationDesk } from '../cite/citation-desk.tsx';
import { DownloadMenu } from '../cite/DownloadMenu.tsx';
import { viewedItem } from '../cite/viewed-item.ts';
import type { PaperForm } from '../paper/PaperSheet.tsx';
import { PaperTools } from '../paper/PaperTools.tsx';
import { useAtlas } from '../parts/atlas-context.tsx';
import { LazyPart } from '../parts/LazyPart.tsx';
import { useDates } from '../parts/use-dates.ts';

const foldOnEscape = (event: KeyboardEvent<HTMLDetailsElement>) => {
  if (event.key !== 'Escape') return;
  event.currentTarget.open = false;
  event.currentTarget.querySelector('summary')?.focus();
};

/** Of several with one `name` a browser keeps one open. What is inside is made only while it is open. */
function Sheet({ word, children }: { word: string; children: () => ReactNode }) {
  const { elements } = useAtlas();
  const [open, setOpen] = useState(false);
  return (
    <details
      name={elements.idOf('view-tools')}
      onToggle={(event) => setOpen(event.currentTarget.open)}
      onKeyDown={foldOnEscape}
    >
      <summary>{word}</summary>
      {open && <div className="view-sheet">{children()}</div>}
    </details>
  );
}

interface ViewToolsProps {
  page: SettledScene;
  takePicture: PictureTaker;
  attribution: string;
  form: RefObject<PaperForm>;
}

export function ViewTools({ page, takePicture, attribution, form }: ViewToolsProps) {
  const { messages, stories, editions } = useAtlas();
  const desk = useCitationDesk();
  const dates = useDates();
  return (
    <div className="view-tools">
      <Sheet word={messages.cite.citeView}>{() => <CiteBox item={viewedItem(page, desk, messages, dates)} />}</Sheet>
      {editions.opened === null && (
        <button type="button" className="add-to-story" onClick={stories.addView}>
          {messages.cite.addToStory}
        </button>
      )}
      <Sheet word={messages.cite.download}>{() => <DownloadMenu page={page} />}</Sheet>
      {/* What nobody else can open by an address is in no other page: a file of the reader's, or an atlas on the reader's disk. */}
      {desk.viewAddress(page.state) !== null && (
        <Sheet word={messages.cite.embed}>
          {() => (
            <LazyPart name="src/views/embed/EmbedBox.tsx" open={() => import('../embed/EmbedBox.tsx')}>
              {({ EmbedBox }) => <EmbedBox page={page} takePicture={takePicture} attribution={attribution} />}
            </LazyPart>
          )}
        </Sheet>
      )}
      <Sheet word={messages.paper.tools}>
        {() => <PaperTools page={page} takePicture={takePicture} attribution={attribution} form={form} />}
      </Sheet>
    </div>
  );
}

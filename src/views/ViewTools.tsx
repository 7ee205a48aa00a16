// What can be done with the whole view: cite it, and take along what it shows. Folded into two words beside the status line.
import { type KeyboardEvent, type ReactNode, useState } from 'react';
import type { SettledScene } from '../state/scene.ts';
import { useAtlas } from './atlas-context.tsx';
import { CiteBox } from './CiteBox.tsx';
import { useCitationDesk } from './citation-desk.tsx';
import { DownloadMenu } from './DownloadMenu.tsx';
import { useDates } from './use-dates.ts';
import { viewedItem } from './viewed-item.ts';

const foldOnEscape = (event: KeyboardEvent<HTMLDetailsElement>) => {
  if (event.key !== 'Escape') return;
  event.currentTarget.open = false;
  event.currentTarget.querySelector('summary')?.focus();
};

/** Of several with one `name` a browser keeps one open. What is inside is made only while it is open. */
function Sheet({ word, children }: { word: string; children: () => ReactNode }) {
  const [open, setOpen] = useState(false);
  return (
    <details name="view-tools" onToggle={(event) => setOpen(event.currentTarget.open)} onKeyDown={foldOnEscape}>
      <summary>{word}</summary>
      {open && <div className="view-sheet">{children()}</div>}
    </details>
  );
}

export function ViewTools({ page }: { page: SettledScene }) {
  const { messages } = useAtlas();
  const desk = useCitationDesk();
  const dates = useDates();
  return (
    <div className="view-tools">
      <Sheet word={messages.cite.citeView}>{() => <CiteBox item={viewedItem(page, desk, messages, dates)} />}</Sheet>
      <Sheet word={messages.cite.download}>{() => <DownloadMenu page={page} />}</Sheet>
    </div>
  );
}

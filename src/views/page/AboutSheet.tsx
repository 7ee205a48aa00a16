// A sheet over the page: the browser's own dialog, which keeps the focus, closes by Escape and gives the focus back. Its words are fetched when it opens.
import { type MouseEvent, type ReactNode, useLayoutEffect, useRef } from 'react';
import { loadAboutWords } from '../../messages/about-words.ts';
import type { AboutWords } from '../../messages/en/about.ts';
import { useAtlas } from '../parts/atlas-context.tsx';
import { LazyPart } from '../parts/LazyPart.tsx';
import { useOwnId } from '../parts/use-own-id.ts';
import type { AboutPart } from './AboutBar.tsx';

export interface AboutContentsProps {
  name: AboutPart;
  words: AboutWords;
  close: () => void;
}

export function AboutSheet({ name, onClosed }: { name: AboutPart; onClosed: () => void }) {
  const { aboutBar, language } = useAtlas().messages;
  const dialog = useRef<HTMLDialogElement>(null);
  const id = useOwnId();

  useLayoutEffect(() => {
    dialog.current?.showModal();
  }, []);

  const close = () => dialog.current?.close();
  /** What is beside the sheet belongs to it, too: a click there leaves it. */
  const closeBeside = ({ target, currentTarget }: MouseEvent) => {
    if (target === currentTarget) close();
  };

  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: Escape does the same by the browser itself.
    <dialog className="about-sheet" ref={dialog} aria-labelledby={id} onClose={onClosed} onClick={closeBeside}>
      <div className="about-paper">
        <header className="panel-head">
          <h2 id={id}>{aboutBar[name]}</h2>
          <button type="button" className="quiet" onClick={close}>
            {aboutBar.close}
          </button>
        </header>
        <LazyPart
          name={`src/messages/${language}/about.ts`}
          open={() => loadAboutWords(language)}
          whileMissing={(missing) => <SheetBody missing={missing} />}
        >
          {(words) => (
            <LazyPart
              name="src/views/page/AboutContents.tsx"
              open={() => import('./AboutContents.tsx')}
              whileMissing={(missing) => <SheetBody missing={missing} />}
            >
              {({ AboutContents }) => (
                <div className="about-body" aria-busy={false}>
                  <AboutContents name={name} words={words} close={close} />
                </div>
              )}
            </LazyPart>
          )}
        </LazyPart>
      </div>
    </dialog>
  );
}

/** The sheet while its contents are on their way, or why they have not come. */
function SheetBody({ missing }: { missing: ReactNode }) {
  return (
    <div className="about-body" aria-busy={missing === null}>
      {missing}
    </div>
  );
}

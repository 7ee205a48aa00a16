// A sheet over the page: the browser's own dialog, which keeps the focus, closes by Escape and gives the focus back. Its words are fetched when it opens.
import { type ComponentType, type MouseEvent, useEffect, useId, useRef, useState } from 'react';
import { loadAboutWords } from '../messages/about-words.ts';
import type { AboutWords } from '../messages/en-about.ts';
import type { AboutPart } from './AboutBar.tsx';
import { useAtlas } from './atlas-context.tsx';

export interface AboutContentsProps {
  name: AboutPart;
  words: AboutWords;
  close: () => void;
}

interface Loaded {
  Contents: ComponentType<AboutContentsProps>;
  words: AboutWords;
}

export function AboutSheet({ name, onClosed }: { name: AboutPart; onClosed: () => void }) {
  const { aboutBar, cite, language } = useAtlas().messages;
  const dialog = useRef<HTMLDialogElement>(null);
  const [loaded, setLoaded] = useState<Loaded | null>(null);
  const [failed, setFailed] = useState(false);
  const id = useId();

  useEffect(() => {
    dialog.current?.showModal();
    let wanted = true;
    Promise.all([import('./AboutContents.tsx'), loadAboutWords(language)]).then(
      ([{ AboutContents }, words]) => wanted && setLoaded({ Contents: AboutContents, words }),
      () => wanted && setFailed(true),
    );
    return () => {
      wanted = false;
    };
  }, [language]);

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
        <div className="about-body" aria-busy={!loaded && !failed}>
          {failed && <p role="alert">{cite.partFailed}</p>}
          {loaded && <loaded.Contents name={name} words={loaded.words} close={close} />}
        </div>
      </div>
    </dialog>
  );
}

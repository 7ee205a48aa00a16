// A sheet over the page: the browser's own dialog, which keeps the focus, closes by Escape and gives the focus back. Its words are fetched when it opens.
import { type ComponentType, type MouseEvent, useEffect, useId, useRef, useState } from 'react';
import { loadAboutWords } from '../messages/about-words.ts';
import type { AboutWords } from '../messages/en-about.ts';
import { useAtlas } from './atlas-context.tsx';
import type { DoorName } from './Doors.tsx';

export interface DoorContentsProps {
  name: DoorName;
  words: AboutWords;
  close: () => void;
}

interface Loaded {
  Contents: ComponentType<DoorContentsProps>;
  words: AboutWords;
}

export function DoorSheet({ name, onClosed }: { name: DoorName; onClosed: () => void }) {
  const { doors, cite, language } = useAtlas().messages;
  const dialog = useRef<HTMLDialogElement>(null);
  const [loaded, setLoaded] = useState<Loaded | null>(null);
  const [failed, setFailed] = useState(false);
  const id = useId();

  useEffect(() => {
    dialog.current?.showModal();
    let wanted = true;
    Promise.all([import('./DoorContents.tsx'), loadAboutWords(language)]).then(
      ([{ DoorContents }, words]) => wanted && setLoaded({ Contents: DoorContents, words }),
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
    <dialog className="door-sheet" ref={dialog} aria-labelledby={id} onClose={onClosed} onClick={closeBeside}>
      <div className="door-paper">
        <header className="panel-head">
          <h2 id={id}>{doors[name]}</h2>
          <button type="button" className="quiet" onClick={close}>
            {doors.close}
          </button>
        </header>
        <div className="door-body" aria-busy={!loaded && !failed}>
          {failed && <p role="alert">{cite.partFailed}</p>}
          {loaded && <loaded.Contents name={name} words={loaded.words} close={close} />}
        </div>
      </div>
    </dialog>
  );
}

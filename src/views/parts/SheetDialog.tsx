// A sheet over the page: the browser's own dialog, which keeps the focus, closes by Escape and gives the focus back.
import { type MouseEvent, type ReactNode, type SyntheticEvent, useLayoutEffect, useRef } from 'react';
import { useAtlas } from './atlas-context.tsx';
import { useOwnId } from './use-own-id.ts';

interface SheetDialogProps {
  title: string;
  /** Besides that of every sheet. */
  className?: string;
  /** A click beside the sheet leaves it, too: not where something is typed or opened that would be lost. */
  closesBeside?: boolean;
  onClosed: () => void;
  children: (close: () => void) => ReactNode;
}

export function SheetDialog({ title, className, closesBeside = true, onClosed, children }: SheetDialogProps) {
  const { aboutBar } = useAtlas().messages;
  const dialog = useRef<HTMLDialogElement>(null);
  const id = useOwnId();

  useLayoutEffect(() => {
    dialog.current?.showModal();
  }, []);

  // At once: the browser tells of it late, when the next sheet may be open already, which would go with this one.
  const ended = useRef(false);
  const close = () => {
    if (ended.current) return;
    ended.current = true;
    dialog.current?.close();
    onClosed();
  };
  const closeByEscape = (event: SyntheticEvent) => {
    // A file field within tells of its own choice given up.
    if (event.target !== event.currentTarget) return;
    event.preventDefault();
    close();
  };
  const closeBeside = ({ target, currentTarget }: MouseEvent) => {
    if (closesBeside && target === currentTarget) close();
  };
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: Escape does the same by the browser itself.
    <dialog
      className={className ? `about-sheet ${className}` : 'about-sheet'}
      ref={dialog}
      aria-labelledby={id}
      onCancel={closeByEscape}
      onClose={close}
      onClick={closeBeside}
    >
      <div className="about-paper">
        <header className="panel-head">
          <h2 id={id}>{title}</h2>
          <button type="button" className="quiet" onClick={close}>
            {aboutBar.close}
          </button>
        </header>
        {children(close)}
      </div>
    </dialog>
  );
}

// A sheet over the page: the browser's own dialog, which keeps the focus, closes by Escape and gives the focus back.
import { type MouseEvent, type ReactNode, useLayoutEffect, useRef } from 'react';
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

  const close = () => dialog.current?.close();
  const closeBeside = ({ target, currentTarget }: MouseEvent) => {
    if (closesBeside && target === currentTarget) close();
  };
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: Escape does the same by the browser itself.
    <dialog
      className={className ? `about-sheet ${className}` : 'about-sheet'}
      ref={dialog}
      aria-labelledby={id}
      onClose={onClosed}
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

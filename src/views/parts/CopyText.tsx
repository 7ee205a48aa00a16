// A text to take along: what it is, the text itself, and a button that copies it.
import type { ReactNode } from 'react';
import { useAtlas } from './atlas-context.tsx';

interface CopyTextProps {
  /** What it is, for the name of the button. */
  what: string;
  /** Above the text; without it `what` is. */
  children?: ReactNode;
  text: string;
  className?: string;
  /** A computer's text, which no translation may touch. */
  isCode?: boolean;
  copy: (text: string) => void;
}

export function CopyText({ what, children = what, text, className, isCode = false, copy }: CopyTextProps) {
  const { cite } = useAtlas().messages;
  return (
    <div className={className ? `cite-text ${className}` : 'cite-text'}>
      <p className="small">{children}</p>
      <p className={isCode ? 'cite-code embed-code' : 'cite-code'} translate={isCode ? 'no' : undefined}>
        {text}
      </p>
      <div className="cite-actions">
        <button type="button" className="quiet" aria-label={cite.copyOf(what)} onClick={() => copy(text)}>
          {cite.copy}
        </button>
      </div>
    </div>
  );
}

// A link for the keyboard, seen when it has the focus: leads past everything before a part of this atlas.
import type { MouseEvent, ReactNode } from 'react';
import { useAtlas } from '../parts/atlas-context.tsx';

export function SkipLink({ to, children }: { to: string; children: ReactNode }) {
  const { elements } = useAtlas();
  // The page's address stays as it is: it may belong to somebody else.
  const skip = (event: MouseEvent) => {
    event.preventDefault();
    elements.find(to)?.focus();
  };
  return (
    <a className="skip" href={`#${elements.idOf(to)}`} onClick={skip}>
      {children}
    </a>
  );
}

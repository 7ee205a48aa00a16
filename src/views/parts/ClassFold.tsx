// What a class is to find out itself, folded until somebody asks for it; outside class mode it stands there as ever.
import { createContext, type ReactNode, useContext, useState } from 'react';
import { useAtlas } from './atlas-context.tsx';

const ClassContext = createContext(false);
export const ClassProvider = ClassContext.Provider;

export function useInClass(): boolean {
  return useContext(ClassContext);
}

export function ClassFold({ children }: { children: ReactNode }) {
  const { messages } = useAtlas();
  const inClass = useInClass();
  const [open, setOpen] = useState(false);
  if (!inClass) return <>{children}</>;
  return (
    <details className="class-fold" open={open} onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>{messages.comparisonFolded}</summary>
      {open && children}
    </details>
  );
}

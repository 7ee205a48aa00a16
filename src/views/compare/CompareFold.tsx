// Holding two views side by side, as a fold above the list: what it takes is fetched when it is first opened.
import { useState } from 'react';
import type { SettledScene } from '../../scene/scene.ts';
import { useAtlas } from '../parts/atlas-context.tsx';
import { LazyPart } from '../parts/LazyPart.tsx';

export function CompareFold({ page }: { page: SettledScene }) {
  const { messages } = useAtlas();
  // Two views are said in full sight; the fold of one view is the reader's.
  const [open, setOpen] = useState(() => page.state.beside !== null);
  return (
    <details className="facets compare-fold" open={open} onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>{messages.compare}</summary>
      {open && (
        <LazyPart name="src/views/compare/CompareTools.tsx" open={() => import('./CompareTools.tsx')}>
          {({ CompareTools }) => <CompareTools page={page} />}
        </LazyPart>
      )}
    </details>
  );
}

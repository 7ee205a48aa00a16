// The facets: what to narrow the records to, each value with the number of records it would leave in the window.
import { useState } from 'react';
import type { SettledScene } from '../../scene/scene.ts';
import { facetNames, isFiltered } from '../../state/atlas-state.ts';
import { useAtlas } from '../parts/atlas-context.tsx';
import { useAnswer } from '../parts/use-answer.ts';
import { FacetGroup } from './FacetGroup.tsx';

/** Groups that are unfolded from the start; the others are when something in them is chosen. */
const unfoldedGroups = 4;

export function FacetList({ page }: { page: SettledScene }) {
  const { messages } = useAtlas();
  // An address that brings a choice shows where it was made; after that the fold is the reader's.
  const [open, setOpen] = useState(() => isFiltered(page.state.filters));
  return (
    <details className="facets" open={open} onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>{messages.filter}</summary>
      {open && <FacetGroups page={page} />}
    </details>
  );
}

function FacetGroups({ page }: { page: SettledScene }) {
  const counts = useAnswer(useAtlas().questions.facets, page);
  return (
    <>
      {counts &&
        facetNames.map((name, i) => (
          <FacetGroup key={name} name={name} page={page} values={counts[name]} unfolded={i < unfoldedGroups} />
        ))}
    </>
  );
}

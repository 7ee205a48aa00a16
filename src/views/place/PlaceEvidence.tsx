// What the figures of a place's records come to, and those of several events side by side. Of a place with very many records it is worked out
// when the reader unfolds it: it reads every one of them.
import { useState } from 'react';
import type { PlacePage } from '../../scene/panel.ts';
import { EstimateCharts } from '../figures/EstimateCharts.tsx';
import { Totals } from '../figures/Totals.tsx';
import { useAtlas } from '../parts/atlas-context.tsx';
import { ClassFold } from '../parts/ClassFold.tsx';

/** Records that are added up unasked: they are read within a frame. */
const readAtOnce = 300;

export function PlaceEvidence({ page }: { page: PlacePage }) {
  const few = page.records.length + page.inside.entries.length <= readAtOnce;
  return few ? <Evidence page={page} /> : <FoldedEvidence page={page} />;
}

function Evidence({ page }: { page: PlacePage }) {
  const { totals, charts } = page.evidence();
  return (
    <ClassFold>
      <Totals totals={totals} />
      <EstimateCharts charts={charts} subject={page.place.title} ofPlace />
    </ClassFold>
  );
}

function FoldedEvidence({ page }: { page: PlacePage }) {
  const { estimates: words } = useAtlas().messages;
  const [open, setOpen] = useState(false);
  return (
    <details className="facets sums" open={open} onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>{words.totals}</summary>
      {open && <Evidence page={page} />}
    </details>
  );
}

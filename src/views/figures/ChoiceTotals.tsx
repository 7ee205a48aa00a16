// What the figures of the reader's choice come to together, folded below it.
import { useState } from 'react';
import type { SettledScene } from '../../scene/scene.ts';
import { useAtlas } from '../parts/atlas-context.tsx';
import { useAnswer } from '../parts/use-answer.ts';
import { TotalsList } from './Totals.tsx';

/** Worked out when it is opened. */
export function ChoiceTotals({ page }: { page: SettledScene }) {
  const { messages } = useAtlas();
  const { estimates: words } = messages;
  const [open, setOpen] = useState(false);
  return (
    <details className="facets sums" open={open} onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>
        {words.totals} <span className="small">{messages.narrowing.choices}</span>
      </summary>
      {open && <TotalsInFold page={page} />}
    </details>
  );
}

function TotalsInFold({ page }: { page: SettledScene }) {
  const { messages, questions } = useAtlas();
  const totals = useAnswer(questions.totals, page);
  return (
    totals && (
      <div className="totals">
        <TotalsList totals={totals} />
        {page.state.area && <p className="small">{messages.estimates.totalsOfArea}</p>}
      </div>
    )
  );
}

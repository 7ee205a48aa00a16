// Says that the records of a sealed edition are read, how many of those shown have changed since, and opens the comparison with today.
import { useMemo, useState } from 'react';
import { requireJson } from '../../loading/lazy-part.ts';
import { dayInWords } from '../../messages/date-words.ts';
import { dayFromIso } from '../../model/calendar.ts';
import type { OpenableEdition } from '../../model/editions/edition.ts';
import type { SinceEdition } from '../../model/editions/told-changes.ts';
import type { SettledScene } from '../../scene/scene.ts';
import { useAtlas } from '../parts/atlas-context.tsx';
import { usePart } from '../parts/use-part.ts';
import { ComparisonSheet } from './ComparisonSheet.tsx';

export function EditionNotice({ page, edition }: { page: SettledScene; edition: OpenableEdition }) {
  const { messages, editions } = useAtlas();
  const words = messages.editions;
  const { part: since } = usePart(edition.since, () => requireJson<SinceEdition>(edition.since));
  const [isOpen, setOpen] = useState(false);
  const shown = useMemo(() => new Set(page.records().map(({ record }) => record.event.id)), [page]);
  const changed = since?.records.filter(({ before }) => before !== null && shown.has(before)).length;
  return (
    <>
      <div className="notice edition-notice">
        <p role="status">
          {words.reading(edition.id, dayInWords(dayFromIso(edition.date) ?? 0, messages))}
          {changed !== undefined && ` ${words.changedSince(changed, shown.size)}`}
        </p>
        <button type="button" className="quiet" aria-haspopup="dialog" onClick={() => setOpen(true)}>
          {words.see}
        </button>
        <button type="button" className="quiet" onClick={editions.openToday}>
          {words.openToday}
        </button>
      </div>
      {isOpen && <ComparisonSheet edition={edition} shown={shown} onClosed={() => setOpen(false)} />}
    </>
  );
}

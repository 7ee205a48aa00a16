// Why the claims of a record differ: what each counts, over which time and who speaks, from the fields, and the editor's note on it.
import type { PlaceTitles } from '../../messages/circumstance-words.ts';
import type { PanelRecord } from '../../scene/panel.ts';
import { useAtlas } from '../parts/atlas-context.tsx';
import { Mixed } from '../parts/Mixed.tsx';
import { useDates } from '../parts/use-dates.ts';
import { type DifferenceRow, differencesInWords } from './difference-words.ts';
import { disagreementInWords, voicesInWords } from './disagreement-words.ts';

interface WhyTheyDifferProps {
  record: PanelRecord;
  titleOf: PlaceTitles;
}

export function WhyTheyDiffer({ record, titleOf }: WhyTheyDifferProps) {
  const { messages } = useAtlas();
  const dates = useDates();
  const { differences, versions, conflictNote } = record;
  const { differ } = messages.panel;
  if (!differences) return null;
  const voices = voicesInWords(versions.voices, messages);
  const rows = differencesInWords(differences, messages, dates);
  const others = versions.disagreements.filter(({ kind }) => kind === 'where' || kind === 'by' || kind === 'against');
  return (
    <details className="why">
      <summary>{differ.title}</summary>
      <dl>
        {rows.map((row) => (
          <Row key={row.name} row={row} name={differ[row.name]} />
        ))}
      </dl>
      {others.map((about) => (
        <p className="small" key={about.kind}>
          <Mixed text={`${disagreementInWords(about, messages, dates, titleOf)}.`} />
        </p>
      ))}
      {voices && <p className="voices">{voices}.</p>}
      {conflictNote && (
        <p className="conflict-note">
          <strong>{differ.note}.</strong> <span lang={messages.recordLanguage}>{conflictNote}</span>
        </p>
      )}
    </details>
  );
}

function Row({ row: { parts }, name }: { row: DifferenceRow; name: string }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>
        <ul>
          {parts.map((part) => (
            <li key={part}>
              <Mixed text={part} />
            </li>
          ))}
        </ul>
      </dd>
    </div>
  );
}

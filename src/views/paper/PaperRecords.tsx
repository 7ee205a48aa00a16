// The numbered records on paper: a row for each, with who says what, and room beside it to write.
import type { PaperRecord, PaperSheet } from '../../scene/paper-sheet.ts';
import { useAtlas } from '../parts/atlas-context.tsx';
import { useDates } from '../parts/use-dates.ts';
import { PaperClaim } from './PaperClaim.tsx';
import { PaperRelations } from './PaperRelations.tsx';

interface PaperRecordsProps {
  sheet: PaperSheet;
  /** Ids of the places in the picture; `null` where there is none. */
  onMap: ReadonlySet<string> | null;
}

export function PaperRecords({ sheet, onMap }: PaperRecordsProps) {
  const { paper } = useAtlas().messages;
  return (
    <table>
      <thead>
        <tr>
          <th scope="col">{paper.columns.number}</th>
          <th scope="col">{paper.columns.record}</th>
          <th scope="col">{paper.columns.notes}</th>
        </tr>
      </thead>
      {sheet.places.map(({ number, place, records }) => (
        <tbody key={place.id}>
          <tr className="paper-place">
            <th scope="rowgroup">{number}</th>
            <th scope="rowgroup">
              {place.title}
              {onMap && !onMap.has(place.id) && <span> ({paper.offMap})</span>}
            </th>
            <td />
          </tr>
          {records.map((record) => (
            <RecordRow key={record.number} record={record} sheet={sheet} />
          ))}
        </tbody>
      ))}
    </table>
  );
}

function RecordRow({ record, sheet }: { record: PaperRecord; sheet: PaperSheet }) {
  const { messages } = useAtlas();
  const { paper, terms } = messages;
  const dates = useDates();
  const { number, event, claims, standsAt, relations } = record;
  const { standing } = sheet;
  const isGraphic = event.graphic === true;
  return (
    <tr>
      <td>{number}</td>
      <td>
        <p className="paper-title">
          <b lang={messages.recordLanguage}>{event.title}</b> <i>{dates.ofEvent(event)}</i> ·{' '}
          {terms.eventKind(event.kind)}
        </p>
        {standsAt && <p>{paper.seeAbove(standsAt)}</p>}
        {!standsAt && isGraphic && <p>{paper.graphicLeftOut}</p>}
        {!standsAt && <PaperRelations relations={relations.get(event.id)} standing={standing} short={isGraphic} />}
        {claims.map((claim) => (
          <div key={claim.id}>
            {!isGraphic && <PaperClaim {...{ claim, event, sheet }} />}
            <PaperRelations relations={relations.get(claim.id)} standing={standing} short={isGraphic} />
          </div>
        ))}
      </td>
      <td />
    </tr>
  );
}

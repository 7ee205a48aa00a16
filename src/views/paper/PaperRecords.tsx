// The numbered records on paper: a row for each, with who says what, and room beside it to write.
import { figureInWords } from '../../messages/figure-words.ts';
import type { Claim } from '../../model/claim.ts';
import { effectiveDate } from '../../model/effective-date.ts';
import type { AtlasEvent } from '../../model/event.ts';
import type { PaperRecord, PaperSheet } from '../../scene/paper-sheet.ts';
import { useAtlas } from '../parts/atlas-context.tsx';
import { claimOrigin } from '../parts/claim-origin.ts';
import { sourceName } from '../parts/source-name.ts';
import { useDates } from '../parts/use-dates.ts';
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
            {!isGraphic && <ClaimLine {...{ claim, event, sheet }} />}
            <PaperRelations relations={relations.get(claim.id)} standing={standing} short={isGraphic} />
          </div>
        ))}
      </td>
      <td />
    </tr>
  );
}

function ClaimLine({ claim, event, sheet }: { claim: Claim; event: AtlasEvent; sheet: PaperSheet }) {
  const { messages } = useAtlas();
  const dates = useDates();
  const note = sheet.sources.findIndex(({ id }) => id === claim.source);
  const source = sheet.sources[note];
  const citedWork = sheet.cited.find(({ id }) => id === claim.citedWork) ?? null;
  const entry = { claim, citedWork, when: effectiveDate(claim, event), said: null };
  const { first: from } = claimOrigin(
    entry,
    { calendarsDiffer: dates.dating !== 'new', titleOf: null },
    messages,
    dates,
  );
  const { erratum, locator } = claim;
  return (
    <p className={claim.rank === 'deprecated' ? 'paper-claim set-aside' : 'paper-claim'}>
      {claim.figures.length > 0 && <b>{claim.figures.map((figure) => figureInWords(figure, messages)).join('; ')}. </b>}
      <span lang={messages.recordLanguage}>{claim.says}</span>{' '}
      <span className="paper-from">
        <i>{messages.terms.stance(claim.stance)}</i> · {source && sourceName(source)}
        <sup>{note + 1}</sup>, {[messages.claimLine(locator.line), ...from].join(' · ')} ·{' '}
        <q lang={messages.recordLanguage}>
          {locator.start === locator.end ? locator.start : `${locator.start} … ${locator.end}`}
        </q>
      </span>
      {claim.rank === 'deprecated' && claim.rankReason && <> {messages.deprecated(claim.rankReason)}</>}
      {erratum && (
        <span className="paper-note">
          {' '}
          {messages.editorsNote} <span lang={messages.recordLanguage}>{erratum.note}</span>{' '}
          {messages.known(erratum.known)}
        </span>
      )}
    </p>
  );
}

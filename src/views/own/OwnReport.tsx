// The third step: what is sound and what is not, before anything is on the map; and the ways to take it along, mend it, or show it.
import { useState } from 'react';
import type { OwnRecordWords } from '../../messages/en/own-records.ts';
import { canKeep } from '../../own-records/kept-file.ts';
import { explainFault } from '../../own-records/rows/explain-fault.ts';
import { reportHead, reportText } from '../../own-records/rows/report-text.ts';
import { saveFile } from '../parts/save-file.ts';
import { useSaid } from '../parts/use-said.ts';
import type { OwnFileDesk, ReportStage } from './use-own-file.ts';

interface OwnReportProps {
  own: OwnFileDesk;
  stage: ReportStage;
  words: OwnRecordWords;
}

/** Faults drawn in the sheet; the saved report has more, and the file of the faulty rows all. */
const mostDrawn = 100;

export function OwnReport({ own, stage, words }: OwnReportProps) {
  const { sheet } = words;
  const { report, records, unit, busy } = stage;
  const [keep, setKeep] = useState(false);
  const { sentence, say } = useSaid();
  const stem = own.file.replace(/\.\w+$/, '');
  const save = (make: Promise<Parameters<typeof saveFile>[0]>) =>
    void make
      .then(saveFile)
      .catch((cause) => say(sheet.failed(cause instanceof Error ? cause.message : String(cause))));
  const csv = async () => ({ name: `${stem}-faulty.csv`, mediaType: 'text/csv', text: await own.faulty() });
  const zip = async () => ({ name: `${stem}-geo.zip`, mediaType: 'application/zip', bytes: await own.geo() });
  return (
    <>
      <h3>{sheet.report}</h3>
      <p className="own-head" role="status">
        {report ? reportHead(report, words) : sheet.records(records?.events ?? 0)}
      </p>
      {report && report.faults.length > 0 && (
        <ol className="own-faults">
          {report.faults.slice(0, mostDrawn).map((fault) => {
            const { where, problem, mend, becomes } = explainFault(fault, words, unit);
            return (
              <li key={`${fault.line} ${fault.column} ${fault.what.kind}`}>
                <strong>{where}</strong>: {problem}. {mend} <span className="small">{becomes}</span>
              </li>
            );
          })}
        </ol>
      )}
      {report && report.faultCount + report.noteCount > mostDrawn && (
        <p>{words.report.more(report.faultCount + report.noteCount - mostDrawn)}</p>
      )}
      {records && records.issues.length > 0 && (
        <ol className="own-faults" lang="en">
          {records.issues.slice(0, mostDrawn).map((issue) => (
            <li key={issue.sentence}>
              {issue.sentence} {issue.fix}
            </li>
          ))}
        </ol>
      )}
      {canKeep() && (
        <label>
          <input type="checkbox" checked={keep} onChange={({ currentTarget }) => setKeep(currentTarget.checked)} />{' '}
          {sheet.keep}
        </label>
      )}
      <div className="own-actions">
        <button type="button" className="own-first" disabled={busy} onClick={() => own.show(false, keep)}>
          {sheet.alone}
        </button>
        <button type="button" className="own-first" disabled={busy} onClick={() => own.show(true, keep)}>
          {sheet.beside}
        </button>
      </div>
      <div className="own-actions">
        {stage.columns && (
          <button type="button" className="quiet" disabled={busy} onClick={own.back}>
            {sheet.back}
          </button>
        )}
        {report && (
          <button
            type="button"
            className="quiet"
            onClick={() =>
              saveFile({ name: `${stem}-report.txt`, mediaType: 'text/plain', text: reportText(report, words, unit) })
            }
          >
            {sheet.saveReport}
          </button>
        )}
        {report && report.faultCount > 0 && (
          <button type="button" className="quiet" disabled={busy} onClick={() => save(csv())}>
            {sheet.saveFaulty}
          </button>
        )}
        <button type="button" className="quiet" disabled={busy} onClick={() => save(zip())}>
          {sheet.saveGeo}
        </button>
        <button type="button" className="quiet" disabled={busy} onClick={own.another}>
          {sheet.another}
        </button>
      </div>
      <p className="small" role="status">
        {sentence}
      </p>
    </>
  );
}

// The report on a table as plain text, to be read, copied and sent to whoever keeps the table.
import type { OwnRecordWords } from '../../messages/en/own-records.ts';
import { opening } from '../../messages/plural.ts';
import type { OwnTable } from '../files/own-table.ts';
import { explainFault } from './explain-fault.ts';
import type { OwnReport } from './make-report.ts';

/** `143 of 150 rows are sound.`, and what becomes of the rows. */
export function reportHead(
  { rows, sound, placed, unplaced, undated, leftOut }: OwnReport,
  words: OwnRecordWords,
): string {
  const { report } = words;
  const parts = [
    report.placed(placed),
    ...(unplaced > 0 ? [report.unplaced(unplaced)] : []),
    ...(undated > 0 ? [report.undated(undated)] : []),
    ...(leftOut > 0 ? [report.leftOut(leftOut)] : []),
  ];
  return `${report.sound(sound, rows)} ${opening(parts.join(', '))}.`;
}

export function reportText(report: OwnReport, words: OwnRecordWords, unit: OwnTable['unit']): string {
  const { faults, faultCount, noteCount } = report;
  const counts = [
    ...(faultCount > 0 ? [words.report.faults(faultCount)] : []),
    ...(noteCount > 0 ? [words.report.notes(noteCount)] : []),
  ];
  const lines = faults.map((fault) => {
    const { where, problem, mend, becomes } = explainFault(fault, words, unit);
    return `${opening(where)}: ${problem}. ${mend} ${becomes}`;
  });
  const unlisted = faultCount + noteCount - faults.length;
  return [
    reportHead(report, words),
    ...(counts.length > 0 ? [`${opening(counts.join('; '))}:`] : []),
    ...lines,
    ...(unlisted > 0 ? [words.report.more(unlisted)] : []),
    '',
  ].join('\n');
}

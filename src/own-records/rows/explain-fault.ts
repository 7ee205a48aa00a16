// A fault of a row in words: where it is, what is wrong, how to mend it, and what becomes of the row.
import type { OwnRecordWords, Told } from '../../messages/en/own-records.ts';
import type { OwnTable } from '../files/own-table.ts';
import type { RowFault } from './row-fault.ts';

export interface ExplainedFault {
  /** `line 3, column “date”, “31.02.1836”` */
  where: string;
  problem: string;
  mend: string;
  becomes: string;
}

const list = (titles: readonly string[]) => titles.map((title) => `“${title}”`).join(', ');

function toldOf({ what }: RowFault, words: OwnRecordWords, unit: OwnTable['unit']): Told {
  const { rows } = words;
  switch (what.kind) {
    case 'too-many-cells':
      return rows.tooManyCells(what.cells, what.columns);
    case 'too-few-cells':
      return rows.tooFewCells(what.cells, what.columns);
    case 'same-id':
      return rows.sameId(words.units[unit](what.line));
    case 'nothing-said':
      return rows.nothingSaid();
    case 'garbled':
      return rows.garbled();
    case 'cut':
      return rows.cut(what.characters);
    case 'date':
      return words.dates[what.fault];
    case 'no-date':
      return rows.noDate();
    case 'position':
      return words.positions[what.fault];
    case 'no-place':
      return rows.noPlace();
    case 'place-unknown':
      return rows.placeUnknown(what.near);
    case 'place-several':
      return rows.placeSeveral(list(what.titles));
    case 'precision':
      return rows.precision(what.highest);
    case 'amount':
      return words.amounts[what.fault];
  }
}

export function explainFault(fault: RowFault, words: OwnRecordWords, unit: OwnTable['unit']): ExplainedFault {
  const { line, column, cell, becomes } = fault;
  const [problem, mend] = toldOf(fault, words, unit);
  const where = [
    words.units[unit](line),
    ...(column ? [words.column(column)] : []),
    ...(cell ? [words.cell(cell)] : []),
  ];
  return { where: where.join(', '), problem, mend, becomes: words.outcomes[becomes] };
}

/** As one sentence or two, for a cell of the file of faulty rows. */
export function faultSentence(fault: RowFault, words: OwnRecordWords): string {
  const { problem, mend } = explainFault(fault, words, 'line');
  return `${fault.column ? `${words.column(fault.column)}: ` : ''}${problem}. ${mend}`;
}

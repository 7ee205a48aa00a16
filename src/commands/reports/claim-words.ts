// A claim in the words of a report: its source, whom it credits, its figures with their bounds, its date as printed.
import type { Terms } from '../../messages/corpus-words.ts';
import { enTerms } from '../../messages/en/terms.ts';
import type { Claim, Figure } from '../../model/claim.ts';
import type { HistoricalDate } from '../../model/historical-date.ts';
import type { Source } from '../../model/source.ts';
import type { Counted, Spread } from '../../model/spread.ts';

export const numberInWords = (number: number): string => number.toLocaleString('en-GB');

export function sourceName(claim: Pick<Claim, 'source'>, sources: readonly Source[]): string {
  const source = sources.find(({ id }) => id === claim.source);
  return source?.['title-short'] ?? source?.title ?? claim.source;
}

/** `executed, people, total for the period`. */
export function countedInWords({ measure, unit, scope }: Counted, terms: Terms): string {
  return [terms.measure(measure), unit, enTerms.scope[scope]].filter((part) => part !== '').join(', ');
}

/** `at least 3,000`, `2,000–3,000`; a figure in words as it is printed. */
export function amountInWords({ low, best, high, bound, verbatim }: Figure): string {
  if (bound === 'in-words') return `“${verbatim.replace(/^["“]|["”]$/g, '')}”`;
  const single = best ?? low ?? high;
  const isRange = low !== null && high !== null;
  const amount = isRange
    ? `${numberInWords(low)}–${numberInWords(high)}`
    : single === null
      ? ''
      : numberInWords(single);
  return enTerms.bound[bound](amount);
}

/** `from 4,534 to 150,000`, `from 1,200,000 upwards (largest number named: 2,000,000)`. */
export function spreadInWords({ low, high, smallest, largest, approximate }: Spread): string {
  const about = approximate ? ', some of it approximate' : '';
  const [from, to] = [numberInWords(smallest), numberInWords(largest)];
  if (low !== null && high !== null) return `${low === high ? from : `from ${from} to ${to}`}${about}`;
  if (low !== null) return `from ${from} upwards${largest > smallest ? ` (largest number named: ${to})` : ''}${about}`;
  if (high !== null) return `up to ${to}${largest > smallest ? ` (smallest number named: ${from})` : ''}${about}`;
  return `open on both sides (numbers named: ${from} to ${to})${about}`;
}

/** “August 17, 1835” (Old Style) = 1835-08-29, an arrow in place of `=` where the editors inferred it; `none` where the source gives no date. */
export function dateAsPrinted(date: HistoricalDate | null): string {
  if (date === null) return 'none';
  const { edtf, verbatim, calendar, inferred, role } = date;
  const printed = verbatim === '' ? 'not printed' : `“${verbatim}”`;
  const style = calendar === 'gregorian' ? '' : ` (${enTerms.calendar[calendar]})`;
  const what = role === 'report' || role === 'publication' || role === 'order' ? `, ${role}` : '';
  return `${printed}${style} ${inferred ? '→' : '='} \`${edtf}\`${what}${inferred ? ', inferred' : ''}`;
}

/** A cell of a Markdown table. */
export const cell = (text: string): string => text.replaceAll('|', '\\|').replace(/\s+/g, ' ').trim();

/** A Markdown table; numbers stand to the right. */
export function tableOf(heads: readonly string[], rows: readonly (readonly (string | number)[])[]): string {
  const rule = heads.map((_, column) => (rows.every((row) => typeof row[column] === 'number') ? '--:' : '---'));
  const lines = [heads, rule, ...rows].map(
    (row) => `| ${row.map((one) => (typeof one === 'number' ? numberInWords(one) : cell(one))).join(' | ')} |`,
  );
  return lines.join('\n');
}

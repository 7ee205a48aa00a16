// How a file that was handed in stands to the atlas, record by record: which are the same, which differ and in what, which are not in it.
import type { Issue } from '../issue.ts';
import { counted, inWords, quote } from '../quote.ts';

export type ComparedKind = 'place' | 'event' | 'claim' | 'source';

export interface ComparedRecord {
  what: ComparedKind;
  id: string;
  /** Where it stands in the file. */
  path: string;
}

export interface Comparison {
  file: string;
  /** As the end of "this is …". */
  is: string;
  /** Every record of the file; what it leaves out of the atlas is no difference. */
  records: readonly ComparedRecord[];
  differing: readonly (ComparedRecord & { fields: readonly string[] })[];
  added: readonly ComparedRecord[];
  /** Edition of the data that the file names; `null` where it names none. */
  version: string | null;
  /** True for a form without records of its own that is letter for letter what the atlas writes. */
  asWritten?: true;
}

/** @param fieldsOf in which fields the atlas has it otherwise; `undefined` where the atlas has no such record */
export function compare(
  file: string,
  is: string,
  records: readonly ComparedRecord[],
  version: string | null,
  fieldsOf: (record: ComparedRecord) => readonly string[] | undefined,
): Comparison {
  const found = records.map((record) => ({ ...record, fields: fieldsOf(record) }));
  return {
    ...{ file, is, records, version },
    differing: found.flatMap(({ fields, ...record }) => (fields && fields.length > 0 ? [{ ...record, fields }] : [])),
    added: found.flatMap(({ fields, ...record }) => (fields ? [] : [record])),
  };
}

/** JSON with its keys in order, so that two spellings of one value are the same text; what is `undefined` is not there. */
function canonical(value: unknown): string {
  return JSON.stringify(value, (_, member: unknown) =>
    typeof member === 'object' && member !== null && !Array.isArray(member)
      ? Object.fromEntries(Object.entries(member).sort(([a], [b]) => (a < b ? -1 : 1)))
      : member,
  );
}

export const sameValue = (one: unknown, other: unknown): boolean => canonical(one) === canonical(other);

/** Names of the members in which two objects differ, in the order of the first. */
export function differingFields(one: object, other: object): string[] {
  const [mine, theirs] = [one as Record<string, unknown>, other as Record<string, unknown>];
  const names = [...new Set([...Object.keys(mine), ...Object.keys(theirs)])];
  return names.filter((name) => !sameValue(mine[name] ?? null, theirs[name] ?? null));
}

const kinds: readonly ComparedKind[] = ['place', 'event', 'claim', 'source'];

/** `2 places, 3 events` */
function heldIn(records: readonly ComparedRecord[]): string {
  const counts = kinds.map((kind) => [kind, records.filter(({ what }) => what === kind).length] as const);
  const held = counts.filter(([, count]) => count > 0).map(([kind, count]) => counted(count, kind));
  return held.length > 0 ? held.join(', ') : 'no records';
}

function verdict({ records, differing, added }: Comparison): string {
  const same = records.length - differing.length - added.length;
  if (same === records.length) return 'the same records as the atlas';
  const parts = [
    ...(same > 0 ? [`${same} the same as in the atlas`] : []),
    ...(differing.length > 0 ? [`${differing.length} ${differing.length === 1 ? 'differs' : 'differ'}`] : []),
    ...(added.length > 0 ? [`${added.length} not in it: ${someOf(added)}`] : []),
  ];
  return parts.join(', ');
}

const toldIds = 5;

function someOf(records: readonly ComparedRecord[]): string {
  const told = records.slice(0, toldIds).map(({ what, id }) => `${what} ${quote(id)}`);
  return inWords(records.length > toldIds ? [...told, `${records.length - toldIds} more`] : told);
}

/** One sentence for a file. `version`: the edition of the atlas it was held against. */
export function comparisonInWords(comparison: Comparison, version: string): string {
  const { file, is, records } = comparison;
  if (comparison.asWritten) return `${file}: ${is}, as the atlas writes it today.`;
  const other = comparison.version !== null && comparison.version !== version;
  const edition = other ? ` It names data version ${comparison.version}; the atlas is ${version}.` : '';
  return `${file}: ${is}, ${heldIn(records)}: ${verdict(comparison)}.${edition}`;
}

/** A difference is no fault, but nobody should overlook one: each is a warning with the id of the record. */
export function differenceIssues({ file, differing }: Comparison): Issue[] {
  return differing.map(({ what, id, path, fields }) => ({
    ...{ rule: 'differs', severity: 'warning', file, recordId: id, path },
    sentence: `${file}: ${what} ${quote(id)} differs from the atlas in ${inWords(fields)}.`,
    fix: 'If it is a correction, make it in geo/ as well; if not, take the file from the atlas anew.',
  }));
}

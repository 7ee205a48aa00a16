// A page's records in the groups they are read in: the one it opens at, then by what they are, certain before possible, then those of a long
// time, of none, and of other times. From columns alone, so that thousands are grouped at every step of time.
import type { Lookup } from '../lookup/build-lookup.ts';
import { codeOf, onlyValue } from '../lookup/facet-columns.ts';
import { noValue } from '../lookup/facets.ts';
import { listAt, listHolds } from '../lookup/lists.ts';
import type { Narrowed } from '../lookup/narrowing.ts';
import { isDated } from '../lookup/spans.ts';
import type { RecordStanding } from './record-standing.ts';

/** What records of the kinds that mean the same in every corpus are: see `model/event.ts`. */
export const meanings = ['ordered', 'said', 'done', 'estimates'] as const;
export type Meaning = (typeof meanings)[number];

export type GroupName =
  /** The record that the reader has opened, or the one that best matches the window. */
  | { type: 'lead' }
  /** All that is dated, where there are too few to be told apart. */
  | { type: 'dated' }
  | { type: 'meaning'; meaning: Meaning }
  /** A kind of the corpus's own. */
  | { type: 'kind'; kind: string }
  | { type: 'long' }
  | { type: 'undated' }
  | { type: 'outside' };

export interface GroupOfNumbers {
  name: GroupName;
  /** Numbers of the records. */
  numbers: number[];
}

/** A record by its number, with how it stands to the window; `null`: the page has no window, and is grouped by what its records are. */
export interface Standing {
  number: number;
  standing: RecordStanding | null;
}

/** Pages of more records than this show a row for each. */
export const fewRecords = 6;

/** What is dated to a longer time is of the whole period, or of a long part of it. */
const longDays = 366;

const sureness = { certain: 2, possible: 1, no: 0 };

export interface Grouping {
  lookup: Lookup;
  narrowed: Narrowed;
  /** Number of the record that the reader has opened, or -1. */
  opened: number;
}

const daysOf = ({ spans }: Narrowed, number: number): number =>
  (spans.latestEnd[number] as number) - (spans.earliestStart[number] as number);

function* claimsOf({ lookup: { claims }, narrowed }: Grouping, number: number): Iterable<number> {
  for (let claim = claims.firsts[number] as number; claim < (claims.firsts[number + 1] as number); claim++)
    if (narrowed.claims[claim]) yield claim;
}

function hasFigure(grouping: Grouping, number: number): boolean {
  const { measure } = grouping.lookup.facets;
  const none = codeOf(measure, noValue);
  for (const claim of claimsOf(grouping, number)) if (!listHolds(measure.lists, claim, none)) return true;
  return false;
}

function sourcesOf(grouping: Grouping, number: number): number {
  const { source } = grouping.lookup.facets;
  return new Set([...claimsOf(grouping, number)].flatMap((claim) => [...listAt(source.lists, claim)])).size;
}

/** In the window and not of a longer time; surest in it; a deed with a figure before what is only words; then what most sources and claims tell of; of equals, the first in time. */
function bestMatch(grouping: Grouping, standings: readonly Standing[]): number {
  const { lookup, narrowed } = grouping;
  const merits: ((one: Standing) => number)[] = [
    ({ standing }) => Number(sureness[standing?.inWindow ?? 'no'] > 0),
    // What went on all the time is certain of any window, and says little of it.
    ({ number }) => Number(isDated(narrowed.spans, number) && daysOf(narrowed, number) <= longDays),
    ({ standing }) => sureness[standing?.inWindow ?? 'no'],
    ({ number }) => Number(lookup.isDeed[number] === 1 && hasFigure(grouping, number)),
    ({ number }) => sourcesOf(grouping, number),
    ({ number }) => [...claimsOf(grouping, number)].length,
  ];
  let left = standings;
  for (const merit of merits) {
    if (left.length < 2) break;
    const all = left.map(merit);
    const most = all.reduce((a, b) => Math.max(a, b));
    left = left.filter((_, i) => all[i] === most);
  }
  return left[0]?.number ?? -1;
}

function nameByKind(grouping: Grouping, number: number): GroupName {
  const { kind } = grouping.lookup.facets;
  const id = kind.values[onlyValue(kind, number)] ?? '';
  switch (id) {
    case 'order':
    case 'law':
      return { type: 'meaning', meaning: 'ordered' };
    case 'speech':
      return { type: 'meaning', meaning: 'said' };
    case 'report':
      return { type: 'meaning', meaning: hasFigure(grouping, number) ? 'estimates' : 'said' };
    case 'deed':
      return { type: 'meaning', meaning: 'done' };
    default:
      return { type: 'kind', kind: id };
  }
}

const keyOf = (name: GroupName): string =>
  name.type === 'meaning' ? name.meaning : name.type === 'kind' ? `kind ${name.kind}` : name.type;

/** @param many whether groups are told apart by what their records are */
function nameOf(grouping: Grouping, { number, standing }: Standing, many: boolean): GroupName {
  const { narrowed, opened } = grouping;
  if (!standing) return many ? nameByKind(grouping, number) : { type: 'dated' };
  if (!isDated(narrowed.spans, number)) return { type: 'undated' };
  if (standing.outside && number !== opened) return { type: 'outside' };
  if (!many) return { type: 'dated' };
  return daysOf(narrowed, number) > longDays ? { type: 'long' } : nameByKind(grouping, number);
}

/** Records keep the order of time within a group, the certain before the possible. */
export function recordGroups(grouping: Grouping, standings: readonly Standing[]): GroupOfNumbers[] {
  const { lookup, opened } = grouping;
  const many = standings.length > fewRecords;
  const hasWindow = standings.some(({ standing }) => standing !== null);
  const isOpen = standings.some(({ number }) => number === opened);
  const lead = isOpen ? opened : hasWindow ? bestMatch(grouping, standings) : -1;
  const groups = new Map<string, GroupOfNumbers>();
  if (lead >= 0) groups.set('lead', { name: { type: 'lead' }, numbers: [lead] });
  const rest = standings.filter(({ number }) => number !== lead);
  for (const sure of ['certain', 'possible', 'no'] as const) {
    for (const one of rest.filter(({ standing }) => (standing?.inWindow ?? 'no') === sure)) {
      const name = nameOf(grouping, one, many);
      const group = groups.get(keyOf(name)) ?? { name, numbers: [] };
      group.numbers.push(one.number);
      groups.set(keyOf(name), group);
    }
  }
  const kinds = lookup.vocabulary.eventKinds.map(({ id }) => `kind ${id}`);
  const order = ['lead', 'dated', ...meanings, ...kinds];
  const last = ['long', 'undated', 'outside'];
  const rank = (key: string) => {
    const at = order.indexOf(key);
    return at >= 0 ? at : last.includes(key) ? order.length + 1 + last.indexOf(key) : order.length;
  };
  return [...groups].sort(([a], [b]) => rank(a) - rank(b)).map(([, group]) => group);
}

// The values that every record and every claim has of each facet, as numbers: laid out once for a corpus, so that narrowing and counting
// compare numbers and not words.
import type { AtlasEvent } from '../model/event.ts';
import { type FacetName, facetNames, facetValues } from './facets.ts';
import { type Lists, listsFrom } from './lists.ts';

/** Facets that each claim answers for itself; the others are the record's. */
export const facetsOfClaims: ReadonlySet<FacetName> = new Set<FacetName>([
  'source',
  'stance',
  'evidence',
  'measure',
  'person',
]);

export interface FacetColumn {
  /** Every value that somebody has; its position is its number. */
  values: readonly string[];
  of: 'record' | 'claim';
  /** Numbers of the values of each record or claim, none of them twice. */
  lists: Lists;
}

export type FacetColumns = Readonly<Record<FacetName, FacetColumn>>;

/** The facet as it is laid out by whoever reads the records one by one. */
interface Layout {
  name: FacetName;
  of: FacetColumn['of'];
  numbers: Map<string, number>;
  rows: number[][];
}

/** @param periodsOf ids of the named periods that each record may lie in */
export function facetColumnsOf(events: readonly AtlasEvent[], periodsOf: readonly (readonly string[])[]): FacetColumns {
  const layouts = facetNames.map((name): Layout => {
    return { name, of: facetsOfClaims.has(name) ? 'claim' : 'record', numbers: new Map(), rows: [] };
  });
  events.forEach((event, record) => {
    const subject = { event, periods: periodsOf[record] ?? [] };
    for (const { name, of, numbers, rows } of layouts) {
      for (const claim of of === 'claim' ? event.claims : event.claims.slice(0, 1)) {
        rows.push(
          facetValues(name, subject, claim).map((value) => {
            const number = numbers.get(value) ?? numbers.size;
            numbers.set(value, number);
            return number;
          }),
        );
      }
    }
  });
  const columns = layouts.map(({ name, of, numbers, rows }): [FacetName, FacetColumn] => {
    return [name, { values: [...numbers.keys()], of, lists: listsFrom(rows) }];
  });
  return Object.fromEntries(columns) as Record<FacetName, FacetColumn>;
}

/** The number of a value, or -1 if nobody has it. */
export const codeOf = ({ values }: FacetColumn, value: string): number => values.indexOf(value);

/** The one value of a record or claim in a facet of which everything has exactly one. */
export const onlyValue = ({ lists: { offsets, items } }: FacetColumn, row: number): number =>
  items[offsets[row] as number] as number;

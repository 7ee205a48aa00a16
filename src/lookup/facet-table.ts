// The values that every claim has of every facet, as numbers: laid out once for a corpus, so that counting compares numbers and not words.
import type { Claim } from '../model/claim.ts';
import type { Lookup } from './build-lookup.ts';
import { type FacetName, facetNames, facetValues } from './facets.ts';
import type { DateBasis } from './time-view.ts';

export interface FacetTable {
  /** Every value that somebody has; its position is its number. */
  values: readonly { name: FacetName; value: string }[];
  /** A claim's values of facet f are in `items` from `offsets[row + f]` up to `offsets[row + f + 1]`. */
  rows: ReadonlyMap<Claim, number>;
  offsets: Uint32Array;
  items: Uint32Array;
}

function buildFacetTable(lookup: Lookup): FacetTable {
  const values: { name: FacetName; value: string }[] = [];
  const numbers = facetNames.map(() => new Map<string, number>());
  const rows = new Map<Claim, number>();
  const offsets = [0];
  const items: number[] = [];
  for (const record of lookup.records) {
    for (const claim of record.event.claims) {
      rows.set(claim, offsets.length - 1);
      facetNames.forEach((name, facet) => {
        for (const value of facetValues(name, record, claim)) {
          const known = numbers[facet]?.get(value) ?? values.push({ name, value }) - 1;
          numbers[facet]?.set(value, known);
          items.push(known);
        }
        offsets.push(items.length);
      });
    }
  }
  return { values, rows, offsets: Uint32Array.from(offsets), items: Uint32Array.from(items) };
}

/** How many entries of the whole corpus have each value. */
function countEntries({ time, records }: Lookup, { values, rows, offsets, items }: FacetTable, timeOf: DateBasis) {
  const counts = new Uint32Array(values.length);
  const seen = new Int32Array(values.length).fill(-1);
  time[timeOf].entries.forEach((entry, number) => {
    for (const claim of records[entry.record]?.event.claims ?? []) {
      if (entry.claim !== null && entry.claim !== claim.id) continue;
      const row = rows.get(claim) as number;
      for (let i = offsets[row] as number; i < (offsets[row + facetNames.length] as number); i++) {
        const value = items[i] as number;
        if (seen[value] === number) continue;
        seen[value] = number;
        (counts[value] as number)++;
      }
    }
  });
  return counts;
}

const kept = new WeakMap<Lookup, { table: FacetTable; inCorpus: Map<DateBasis, Uint32Array> }>();

/** The table of a corpus, and how many of its entries along a time have each value. */
export function facetTableOf(lookup: Lookup, timeOf: DateBasis): { table: FacetTable; inCorpus: Uint32Array } {
  const known = kept.get(lookup) ?? { table: buildFacetTable(lookup), inCorpus: new Map() };
  kept.set(lookup, known);
  const inCorpus = known.inCorpus.get(timeOf) ?? countEntries(lookup, known.table, timeOf);
  known.inCorpus.set(timeOf, inCorpus);
  return { table: known.table, inCorpus };
}

// Which claims of one record exclude each other by their figures or dates, worked out once for a corpus: every lens that compares asks it.

import { asCompared } from '../model/compared-figures.ts';
import { conflictsOf } from '../model/conflict.ts';
import type { AtlasEvent } from '../model/event.ts';
import type { Measure } from '../model/vocabulary.ts';
import type { ClaimColumns } from './claim-columns.ts';
import { type Lists, listsFrom } from './lists.ts';

/** Per claim, the numbers of the later claims of its record that it excludes. */
export function claimClashesOf(
  events: Iterable<AtlasEvent>,
  { firsts, size }: ClaimColumns,
  measures: readonly Measure[],
): Lists {
  const rows: number[][] = Array.from({ length: size }, () => none);
  let record = 0;
  for (const event of events) {
    const first = firsts[record++] as number;
    if (event.claims.length < 2) continue;
    const numbers = new Map(event.claims.map(({ id }, i) => [id, first + i]));
    for (const conflict of conflictsOf(asCompared(event, measures))) {
      if (conflict.kind === 'stance') continue;
      for (const pair of conflict.pairs) {
        const [one, other] = pair.map((id) => numbers.get(id) as number).sort((a, b) => a - b) as [number, number];
        if (!rows[one]?.includes(other)) rows[one] = [...(rows[one] ?? []), other];
      }
    }
  }
  return listsFrom(rows);
}

const none: number[] = [];

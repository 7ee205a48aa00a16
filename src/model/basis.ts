// What all records of a corpus rest on: its texts, and how many of them share passages, so that their agreement is no corroboration.
import type { Source } from './source.ts';

export interface Basis {
  texts: number;
  /** Of these, the texts that stand in a group with another one. */
  sharing: number;
}

/** Only what the corpus was read from counts, not the works that it names. */
export function basisOf(sources: Iterable<Source>): Basis {
  const groups = new Map<string, number>();
  let texts = 0;
  for (const { custom } of sources) {
    if (custom.text_file === undefined) continue;
    texts++;
    groups.set(custom.independence_group, (groups.get(custom.independence_group) ?? 0) + 1);
  }
  const sharing = [...groups.values()].reduce((sum, members) => sum + (members > 1 ? members : 0), 0);
  return { texts, sharing };
}

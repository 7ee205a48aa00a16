// Which events may tell of the same people, so that their figures must not simply be added: wholes and parts, and versions that stand side by side.
import type { CompiledPlace } from '../model/compiled-atlas.ts';
import type { AtlasEvent } from '../model/event.ts';
import type { Lookup, LookupRecord } from './build-lookup.ts';
import { lengthOfList, listAt } from './lists.ts';

/** Numbers of all events that an event is a part of, the parts' wholes too, nearest first; never the event itself. */
export function ancestorsOf({ wholesOf }: Pick<Lookup, 'wholesOf'>, number: number): number[] {
  const found = new Set<number>();
  const waiting = [number];
  for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
    for (const whole of listAt(wholesOf, next)) {
      if (whole === number || found.has(whole)) continue;
      found.add(whole);
      waiting.push(whole);
    }
  }
  return [...found];
}

/** Can the two have a day in common? An undated event can with any. */
function daysMeet({ span: one }: LookupRecord, { span: other }: LookupRecord): boolean {
  return !one || !other || (one.earliestStart <= other.latestEnd && other.earliestStart <= one.latestEnd);
}

/** Is a place of the one a place of the other, or does it lie inside one? */
function placesMeet(lookup: Lookup, { event: one }: LookupRecord, { event: other }: LookupRecord): boolean {
  const placesOf = ({ placeId, alsoAt }: AtlasEvent) => [placeId, ...alsoAt].filter((id) => id !== null);
  const [ones, others] = [placesOf(one), placesOf(other)];
  if (ones.length === 0 || others.length === 0) return true;
  const placeOf = (id: string): CompiledPlace | undefined => lookup.places[lookup.placeNumbers.get(id) ?? -1];
  const around = (id: string) => [id, ...(placeOf(id)?.heldBy ?? []).map(({ place }) => place)];
  return (
    ones.some((id) => around(id).some((place) => others.includes(place))) ||
    others.some((id) => around(id).some((place) => ones.includes(place)))
  );
}

const kept = new WeakMap<Lookup, readonly number[]>();

/** Numbers of the events that are a part of another. */
function partsOf(lookup: Lookup): readonly number[] {
  const known = kept.get(lookup);
  if (known) return known;
  const parts: number[] = [];
  for (let number = 0; number < lookup.size; number++)
    if (lengthOfList(lookup.wholesOf, number) > 0) parts.push(number);
  kept.set(lookup, parts);
  return parts;
}

/**
 * Positions in a list of records, by each record that a relation may name in their stead: themselves, their parts and the parts of these, and the
 * wholes around them. Whoever joins a part of one with a part of another has joined the two.
 */
function positionsInLine(lookup: Lookup, records: readonly LookupRecord[]): ReadonlyMap<number, readonly number[]> {
  const positions = new Map(records.map(({ number }, at) => [number, at]));
  const inLine = new Map(records.map(({ number }, at) => [number, [at]]));
  const add = (number: number, at: number) => {
    const those = inLine.get(number);
    if (those) those.push(at);
    else inLine.set(number, [at]);
  };
  for (const part of partsOf(lookup)) {
    const own = positions.get(part);
    for (const whole of ancestorsOf(lookup, part)) {
      const above = positions.get(whole);
      if (above !== undefined) add(part, above);
      if (own !== undefined) add(whole, own);
    }
  }
  return inLine;
}

/** Sorts positions into groups that are joined by and by (union-find, R. E. Tarjan 1975, with path halving). */
function disjointGroups(size: number) {
  const parents = Uint32Array.from({ length: size }, (_, at) => at);
  const rootOf = (at: number): number => {
    let root = at;
    while (parents[root] !== root) {
      parents[root] = parents[parents[root] as number] as number;
      root = parents[root] as number;
    }
    return root;
  };
  return {
    rootOf,
    join(one: number, other: number) {
      parents[rootOf(other)] = rootOf(one);
    },
  };
}

/**
 * Records sorted into groups, as positions in the list: whoever may overlap with somebody of a group belongs to it; most stand alone.
 * Two deeds may have victims in common if they share a part; or if a relation joins them, their claims or their parts, and day and place allow it:
 * "500 hostages" and "500 of the overthrown classes", in one town and one week, may be one and the same.
 * What answers another is another deed: the executed do not stand among those who fell in the rising.
 */
export function groupsThatMayOverlap(lookup: Lookup, records: readonly LookupRecord[]): number[][] {
  const positions = new Map(records.map(({ number }, at) => [number, at]));
  const { rootOf, join } = disjointGroups(records.length);
  for (const part of partsOf(lookup)) {
    const [first, ...others] = ancestorsOf(lookup, part).flatMap((whole) => positions.get(whole) ?? []);
    for (const other of others) join(first as number, other);
  }
  const inLine = positionsInLine(lookup, records);
  for (const [number, ones] of inLine) {
    for (const other of listAt(lookup.relatedTo, number)) {
      for (const position of inLine.get(other) ?? []) {
        for (const at of ones) {
          const [one, another] = [records[at] as LookupRecord, records[position] as LookupRecord];
          if (at !== position && daysMeet(one, another) && placesMeet(lookup, one, another)) join(at, position);
        }
      }
    }
  }
  const groups = new Map<number, number[]>();
  for (let at = 0; at < records.length; at++) {
    const root = rootOf(at);
    const group = groups.get(root);
    if (group) group.push(at);
    else groups.set(root, [at]);
  }
  return [...groups.values()];
}

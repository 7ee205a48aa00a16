// Which events may tell of the same people, so that their figures must not simply be added: wholes and parts, and versions that stand side by side.
import type { AtlasEvent } from '../model/event.ts';
import type { Lookup, LookupRecord } from './build-lookup.ts';

function eventById(lookup: Lookup, id: string): AtlasEvent | undefined {
  return lookup.records[lookup.recordNumbers.get(id) ?? -1]?.event;
}

/** All events that an event is a part of, the parts' wholes too, nearest first; never the event itself. */
export function ancestorsOf(lookup: Lookup, id: string): string[] {
  const found = new Set<string>();
  const waiting = [id];
  for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
    for (const whole of eventById(lookup, next)?.partOf ?? []) {
      if (whole === id || found.has(whole)) continue;
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
  const around = (id: string) => [
    id,
    ...(lookup.places[lookup.placeNumbers.get(id) ?? -1]?.heldBy ?? []).map(({ place }) => place),
  ];
  return (
    ones.some((id) => around(id).some((place) => others.includes(place))) ||
    others.some((id) => around(id).some((place) => ones.includes(place)))
  );
}

/** Is a relation written on the one, or a claim of it, to the other or a claim of that? */
function leadsTo(one: AtlasEvent, other: AtlasEvent): boolean {
  const ends = new Set([other.id, ...other.claims.map(({ id }) => id)]);
  return [one, ...one.claims].some(({ relations }) =>
    relations?.some(({ to, kind }) => kind !== 'answers' && ends.has(to)),
  );
}

/**
 * May two deeds have victims in common? Yes if they share a part; or if a relation joins them or their claims, and day and place allow it:
 * "500 hostages" and "500 of the overthrown classes", in one town and one week, may be one and the same.
 * What answers another is another deed: the executed do not stand among those who fell in the rising.
 */
function mayOverlap(lookup: Lookup, one: LookupRecord, other: LookupRecord, sharePart: boolean): boolean {
  const related = leadsTo(one.event, other.event) || leadsTo(other.event, one.event);
  return sharePart || (related && daysMeet(one, other) && placesMeet(lookup, one, other));
}

/** Records sorted into groups, as positions in the list: whoever may overlap with somebody of a group belongs to it; most stand alone. */
export function groupsThatMayOverlap(lookup: Lookup, records: readonly LookupRecord[]): number[][] {
  // Only a whole that has a part with several wholes can share one.
  const sharedWholes = lookup.records
    .filter(({ event }) => event.partOf.length > 0)
    .map(({ event }) => ancestorsOf(lookup, event.id))
    .filter((wholes) => wholes.length > 1);
  const groupOf = records.map((_, at) => at);
  const sharePart = (one: string, other: string) =>
    sharedWholes.some((wholes) => wholes.includes(one) && wholes.includes(other));
  records.forEach((one, at) => {
    records.slice(at + 1).forEach((other, offset) => {
      if (!mayOverlap(lookup, one, other, sharePart(one.event.id, other.event.id))) return;
      const [from, to] = [groupOf[at + 1 + offset] as number, groupOf[at] as number];
      groupOf.forEach((group, position) => {
        if (group === from) groupOf[position] = to;
      });
    });
  });
  const groups = new Map<number, number[]>();
  groupOf.forEach((group, at) => {
    groups.set(group, [...(groups.get(group) ?? []), at]);
  });
  return [...groups.values()];
}

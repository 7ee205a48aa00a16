// Lays the records of a file over those of the corpus, as if its changes had been made there: what is the same is taken from the corpus and
// not checked again, what differs takes the place of its namesake, what is new is added.
import type { LocatedClaim, LocatedEvent, RecordLocation } from '../located.ts';
import type { SiftedFiles } from '../sift-files.ts';
import type { Comparison } from './comparison.ts';

interface Verdicts {
  /** Paths in the file of what is not as in the corpus. */
  changed: ReadonlySet<string>;
  differing: ReadonlySet<string>;
}

/** The event as changed: its claims, and those of the corpus that the file leaves out; links that the file had to cut are whole again. */
function mergedEvent(
  mine: LocatedEvent,
  theirs: LocatedEvent,
  { changed, fieldsOf }: Verdicts & FieldsOf,
): LocatedEvent {
  const own = new Map(mine.claims.filter((claim) => changed.has(claim.path)).map((claim) => [claim.recordId, claim]));
  /** Its relations whole again, where it is not these that differ. */
  const whole = (claim: LocatedClaim, { record: { relations } }: LocatedClaim): LocatedClaim =>
    fieldsOf(claim.path).includes('relations') ? claim : { ...claim, record: { ...claim.record, relations } };
  const kept = theirs.claims.map((claim) => {
    const changedClaim = own.get(claim.recordId);
    return changedClaim ? whole(changedClaim, claim) : claim;
  });
  const added = [...own.values()].filter((claim) => !theirs.claims.some(({ recordId }) => recordId === claim.recordId));
  const claims = [...kept, ...added];
  const fields = fieldsOf(mine.path);
  const { partOf, relations } = theirs.record;
  const record = {
    ...mine.record,
    ...(fields.includes('partOf') ? {} : { partOf }),
    ...(fields.includes('relations') ? {} : { relations }),
    claims: claims.map((claim) => claim.record),
  };
  return { ...mine, record, claims, claimsInFile: claims.length };
}

interface FieldsOf {
  fieldsOf: (path: string) => readonly string[];
}

/** Takes the changed records of one file into the place of their namesakes in the other files. */
export function layOver(sifted: SiftedFiles, { file, differing, added }: Comparison): SiftedFiles {
  const fields = new Map(differing.map((one) => [one.path, one.fields]));
  const changed = new Set([...differing, ...added].map(({ path }) => path));
  const verdicts = { changed, differing: new Set(fields.keys()), fieldsOf: (path: string) => fields.get(path) ?? [] };
  const isMine = (spot: RecordLocation) => spot.file === file;
  const replaced = new Set(
    [...sifted.places, ...sifted.sources]
      .filter((one) => isMine(one) && changed.has(one.path))
      .map((one) => one.recordId),
  );
  const keep = <One extends RecordLocation>(records: readonly One[]) =>
    records.filter((one) => (isMine(one) ? changed.has(one.path) : !replaced.has(one.recordId)));
  const places = keep(sifted.places);
  const featureOf = new Map(
    places.map((place) => [place.recordId, { featureFile: place.file, featurePath: place.path }]),
  );
  /** Its feature may now be one of another file. */
  const placed = (event: LocatedEvent): LocatedEvent => {
    const feature = event.featurePath === null ? undefined : featureOf.get(event.placeId);
    return feature ? { ...event, ...feature } : event;
  };
  const theirs = new Map(sifted.events.filter((event) => !isMine(event)).map((event) => [event.recordId, event]));
  const mine = sifted.events.filter((event) => isMine(event));
  const merged = mine.flatMap((event): LocatedEvent[] => {
    const other = theirs.get(event.recordId);
    if (!other) return [event];
    const untouched = !changed.has(event.path) && event.claims.every(({ path }) => !changed.has(path));
    return untouched ? [] : [mergedEvent(event, other, verdicts)];
  });
  const taken = new Set(merged.map(({ recordId }) => recordId));
  const others = sifted.events.filter((event) => !isMine(event) && !taken.has(event.recordId));
  return { ...sifted, places, sources: keep(sifted.sources), events: [...others, ...merged].map(placed) };
}

// Takes the unsound records out of what was sifted, says what goes with them, and makes the atlas of the rest.

import { type Atlas, recordLanguage } from '../model/atlas.ts';
import type { Claim } from '../model/claim.ts';
import type { AtlasEvent } from '../model/event.ts';
import type { Person } from '../model/person.ts';
import { type Relation, withRelations } from '../model/relation.ts';
import type { RetiredIds } from '../model/retired-ids.ts';
import { defaultDescription } from './default-description.ts';
import type { Issue } from './issue.ts';
import { isInside, joinPath } from './json-path.ts';
import { addressOf, type LocatedEvent, type RecordLocation } from './located.ts';
import { vocabularyOfRecords } from './older-forms/vocabulary-of-records.ts';
import { counted, inWords } from './quote.ts';
import type { RuleContext } from './rules/rule.ts';
import { reject, type SiftOutput } from './sift-events.ts';

/** Decided by the rules: records that cannot be shown, and references that lead nowhere. Keys from `spotKey`. */
export interface Verdicts {
  leftOut: Set<string>;
  dropped: Set<string>;
}

export function spotKey(file: string, path: string): string {
  return `${file}\n${path}`;
}

/** The innermost record around a path of a file, if the path is in any. */
export function recordAround(context: RuleContext, file: string, path: string): RecordLocation | null {
  const { sources, places, events, claims, description, vocabulary } = context;
  const spots: RecordLocation[] = [...sources, ...places, ...events, ...claims.map(({ claim }) => claim)];
  for (const whole of [description, vocabulary]) if (whole) spots.push(whole);
  let innermost: RecordLocation | null = null;
  for (const spot of spots) {
    if (spot.file !== file || !isInside(path, spot.path)) continue;
    if (!innermost || spot.path.length >= innermost.path.length) innermost = spot;
  }
  return innermost;
}

function issueOfEvent(event: LocatedEvent, soundClaims: number): Issue | null {
  if (soundClaims > 0) return null;
  const lost = event.claimsInFile > 0;
  return {
    ...{ rule: 'event-claims', severity: 'error', file: event.file, recordId: event.recordId },
    path: `${event.path}.claims`,
    sentence: `${addressOf(event, 'claims')}: ${
      lost
        ? `no claim is left (${counted(event.claimsInFile, 'claim')} left out), so the event goes as well.`
        : 'the event has no claim.'
    }`,
    fix: lost ? 'Mend its claims.' : 'Add the claim of at least one source, or take the event out.',
  };
}

function issueOfPlace(featurePath: string, events: LocatedEvent[]): Issue | null {
  const [first] = events;
  if (!first) return null;
  const ids = events
    .slice(0, 5)
    .map((event) => (event.recordId === null ? 'one without an id' : `"${event.recordId}"`));
  const names = inWords(events.length > 5 ? [...ids, `${events.length - 5} more`] : ids);
  const file = first.featureFile ?? first.file;
  const place = addressOf({ kind: 'place', file, path: featurePath, recordId: first.placeId }, '');
  return {
    ...{
      rule: 'left-out-with-place',
      severity: 'warning',
      file,
      recordId: first.placeId,
      path: featurePath,
    },
    sentence: `${place}: ${counted(events.length, 'event')} left out together with the place: ${names}.`,
    fix: 'Mend the place; its events come back with it.',
  };
}

function soundEvents(context: RuleContext, verdicts: Verdicts, output: SiftOutput): LocatedEvent[] {
  const out = (spot: RecordLocation) => verdicts.leftOut.has(spotKey(spot.file, spot.path));
  const soundFeatures = new Set(
    context.places.filter((place) => !out(place)).map((each) => spotKey(each.file, each.path)),
  );
  const orphans = new Map<string, LocatedEvent[]>();
  const events: LocatedEvent[] = [];
  for (const event of context.events) {
    const claims = event.claims.filter((claim) => !out(claim));
    const featureKey = event.featurePath === null ? null : spotKey(event.featureFile ?? event.file, event.featurePath);
    const isOrphan = featureKey !== null && !soundFeatures.has(featureKey);
    const issue = issueOfEvent(event, claims.length);
    if (issue) output.issues.add(issue);
    if (isOrphan) {
      const group = orphans.get(featureKey) ?? [];
      group.push(event);
      orphans.set(featureKey, group);
    }
    if (isOrphan || issue || out(event)) {
      reject(output, event);
      for (const claim of event.claims) reject(output, claim);
      continue;
    }
    for (const claim of event.claims.filter(out)) reject(output, claim);
    events.push({ ...event, claims });
  }
  for (const group of orphans.values()) {
    const issue = issueOfPlace(group[0]?.featurePath ?? '', group);
    if (issue) output.issues.add(issue);
  }
  return events;
}

/** The retired ids that lead to a record of the atlas, and not to one that was left out. */
function soundRetired({ retired }: RuleContext, { dropped }: Verdicts, living: ReadonlySet<string>): RetiredIds {
  if (!retired) return {};
  const { file, path, record } = retired;
  const isSound = ([old, current]: [string, string]) =>
    living.has(current) && !dropped.has(spotKey(file, joinPath(path, `retired.${old}`)));
  return Object.fromEntries(Object.entries(record).filter(isSound));
}

/** Its places without those that lead nowhere; where none is left, the source says none. */
function withSoundPlaces(claim: Claim, kept: (field: string, ids: string[]) => string[]): Claim {
  if (!claim.where) return claim;
  const places = kept('where.places', claim.where.places);
  return { ...claim, where: places.length > 0 ? { ...claim.where, places } : null };
}

/** Whose roles rest on claims that are left. */
const soundPersons = (persons: readonly Person[], claims: ReadonlySet<string>): Person[] =>
  persons.map((person) => ({ ...person, roles: person.roles.filter(({ claim }) => claims.has(claim)) }));

/** Its persons without those that lead nowhere, or stand twice. */
function withSoundPersons(claim: Claim, isDropped: (field: string) => boolean): Claim {
  if (!claim.persons) return claim;
  const { persons, ...rest } = claim;
  const sound = persons.filter((_, index) => !isDropped(`persons[${index}]`));
  return sound.length > 0 ? { ...rest, persons: sound } : rest;
}

/** The atlas of what is sound; every id in `partOf`, `relations` and `alsoAt` leads to a record of it. */
export function atlasOfSound(context: RuleContext, verdicts: Verdicts, output: SiftOutput): Atlas {
  const out = (spot: RecordLocation) => verdicts.leftOut.has(spotKey(spot.file, spot.path));
  for (const spot of [...context.sources, ...context.places]) if (out(spot)) reject(output, spot);
  const located = soundEvents(context, verdicts, output);
  const places = context.places.filter((place) => !out(place));
  const placeIds = new Set(places.map(({ record }) => record.id));
  const eventIds = new Set(located.map(({ record }) => record.id));
  const kept = (spot: RecordLocation, field: string, ids: string[], known: Set<string>) =>
    ids.filter(
      (id, index) => known.has(id) && !verdicts.dropped.has(spotKey(spot.file, `${spot.path}.${field}[${index}]`)),
    );
  const claimIds = new Set(located.flatMap(({ claims }) => claims.map(({ record }) => record.id)));
  const leads =
    ({ file, path }: RecordLocation) =>
    ({ to }: Relation, index: number) =>
      (eventIds.has(to) || claimIds.has(to)) && !verdicts.dropped.has(spotKey(file, `${path}.relations[${index}]`));
  const events = located.map(
    (event): AtlasEvent => ({
      ...withRelations(event.record, leads(event)),
      placeId: event.placeId,
      partOf: kept(event, 'partOf', event.record.partOf, eventIds),
      alsoAt: kept(event, 'alsoAt', event.record.alsoAt, placeIds),
      claims: event.claims.map((claim) => {
        const isDropped = (field: string) => verdicts.dropped.has(spotKey(claim.file, `${claim.path}.${field}`));
        const told = withSoundPersons(withRelations(claim.record, leads(claim)), isDropped);
        return withSoundPlaces(told, (field, ids) => kept(claim, field, ids, placeIds));
      }),
    }),
  );
  const sources = context.sources.filter((source) => !out(source)).map(({ record }) => record);
  const persons = context.persons?.record ?? [];
  const living = new Set([...placeIds, ...eventIds, ...claimIds, ...[...sources, ...persons].map(({ id }) => id)]);
  const description = context.description?.record ?? defaultDescription;
  return {
    description,
    vocabulary: context.vocabulary?.record ?? vocabularyOfRecords(events, sources, recordLanguage(description)),
    sources,
    places: places.map((place) => ({
      ...place.record,
      partOf: kept(place, 'properties.partOf', place.record.partOf, placeIds),
    })),
    events,
    ...(context.persons ? { persons: soundPersons(context.persons.record, claimIds) } : {}),
    retired: soundRetired(context, verdicts, living),
    ...(context.conflictNotes ? { conflictNotes: context.conflictNotes } : {}),
  };
}

// One record as two views show it: what each hears, point by point, and what they disagree about.
import { narrowedRecord } from '../../lookup/narrowing.ts';
import { type Circumstance, circumstanceSaid } from '../../model/circumstance.ts';
import type { Claim, Figure } from '../../model/claim.ts';
import type { CompiledPlace } from '../../model/compiled-atlas.ts';
import { type Conflict, conflictsOf } from '../../model/conflict.ts';
import { type EditionDifference, editionDifference } from '../../model/editions/edition-difference.ts';
import { effectiveDate } from '../../model/effective-date.ts';
import type { AtlasEvent } from '../../model/event.ts';
import type { HistoricalDate } from '../../model/historical-date.ts';
import { currentId } from '../../model/retired-ids.ts';
import { inForce, sameCount } from '../../model/spread.ts';
import { type Disagreement, versionsOf } from '../../model/versions.ts';
import { certainly, type HeardSide } from './heard-side.ts';
import type { Standing } from './record-standings.ts';

/** What one side hears of a record. Each list empty: it is silent on that point. */
export interface HeardRecord {
  event: AtlasEvent;
  /** Certainly in the window of that side. */
  certain: boolean;
  claims: readonly Claim[];
  figures: readonly Figure[];
  /** Ids of places, groups of victims, those it is laid to: each different thing that is said, once. */
  where: readonly string[];
  against: readonly string[];
  by: readonly string[];
  dates: readonly HistoricalDate[];
  /** Claims that dispute or deny it. */
  denials: readonly Claim[];
}

export interface ComparedRecord {
  id: string;
  title: string;
  standing: Standing;
  a: HeardRecord | null;
  b: HeardRecord | null;
  places: readonly CompiledPlace[];
  /** Which side alone has it certainly in its window; `null`: both are as sure, or one has it not at all. */
  surer: 'a' | 'b' | null;
  disagreements: readonly Disagreement[];
  /** What is otherwise in the other edition; `null` within one. */
  changed: EditionDifference | null;
}

const each = <T>(items: readonly T[], keyOf: (item: T) => unknown = (item) => item): T[] => [
  ...new Map(items.map((item) => [JSON.stringify(keyOf(item)), item])).values(),
];

const isAgainst = ({ stance }: Claim): boolean => stance === 'disputes' || stance === 'denies';

function heardRecord({ lookup, narrowed, records, claims }: HeardSide, number: number): HeardRecord {
  const found = narrowedRecord(lookup, narrowed, number);
  if (!found) throw new Error(`record ${number} is not one that the view leaves`);
  const { event } = found.record;
  const heard = found.claims.filter((_, i) => claims[found.claimNumbers[i] as number] === 1);
  const told = heard.filter(inForce);
  const said = (kind: Circumstance) => each(told.flatMap((claim) => circumstanceSaid(kind, claim, event)));
  return {
    event,
    certain: records[number] === certainly,
    claims: heard,
    figures: each(
      told.flatMap(({ figures }) => figures),
      ({ low, best, high, bound, measure, unit, scope, verbatim }) => [
        low,
        best,
        high,
        bound,
        measure,
        unit,
        scope,
        bound === 'in-words' ? verbatim : '',
      ],
    ),
    where: said('where'),
    against: said('against'),
    by: said('by'),
    dates: each(
      told.flatMap((claim) => effectiveDate(claim, event) ?? []),
      ({ edtf, calendar, role }) => [edtf, calendar === 'unknown', role],
    ),
    denials: told.filter(isAgainst),
  };
}

/** Between what A and what B hears: a claim that one of them alone hears is one of the two. */
function setsApart(conflict: Conflict, a: HeardRecord, b: HeardRecord): boolean {
  const [inA, inB] = [a, b].map(({ claims }) => new Set(claims.map(({ id }) => id))) as [Set<string>, Set<string>];
  const isShared = (id: string) => inA.has(id) && inB.has(id);
  if (conflict.kind !== 'stance')
    return conflict.pairs.some(
      ([one, other]) =>
        ((inA.has(one) && inB.has(other)) || (inB.has(one) && inA.has(other))) && !(isShared(one) && isShared(other)),
    );
  const opposed = (ones: HeardRecord, others: HeardRecord) =>
    ones.claims
      .filter(inForce)
      .some(
        (claim) =>
          !isShared(claim.id) && others.claims.filter(inForce).some((other) => isAgainst(other) !== isAgainst(claim)),
      );
  return opposed(a, b) || opposed(b, a);
}

function disagreementsBetween(a: HeardRecord, b: HeardRecord, { lookup }: HeardSide): Disagreement[] {
  const event = { ...a.event, claims: each([...a.claims, ...b.claims], ({ id }) => id) };
  const apart = conflictsOf(event).filter((conflict) => setsApart(conflict, a, b));
  return versionsOf(event, [...lookup.sources.values()]).disagreements.filter((about) =>
    apart.some(
      (conflict) =>
        conflict.kind === about.kind &&
        (conflict.kind !== 'figures' || about.kind !== 'figures' || sameCount(conflict, about)),
    ),
  );
}

function placesOf({ lookup, narrowed }: HeardSide, number: number): CompiledPlace[] {
  return (narrowedRecord(lookup, narrowed, number)?.places ?? []).flatMap((place) => lookup.places[place] ?? []);
}

/** @param numberA and `numberB`: of the record on each side; -1 where that side does not count it. One at least does. */
export function comparedRecord(
  sideA: HeardSide,
  sideB: HeardSide,
  numberA: number,
  numberB: number,
  standing: Standing,
): ComparedRecord {
  const a = numberA < 0 ? null : heardRecord(sideA, numberA);
  const b = numberB < 0 ? null : heardRecord(sideB, numberB);
  const { id, title } = ((a ?? b) as HeardRecord).event;
  const isOneCorpus = sideA.lookup === sideB.lookup;
  return {
    ...{ id, title, standing, a, b },
    places: each([...(a ? placesOf(sideA, numberA) : []), ...(b ? placesOf(sideB, numberB) : [])], (place) => place.id),
    surer: a && b && a.certain !== b.certain ? (a.certain ? 'a' : 'b') : null,
    disagreements: a && b && isOneCorpus ? disagreementsBetween(a, b, sideA) : [],
    changed:
      a && b && !isOneCorpus
        ? editionDifference(a.event, b.event, (claim) => currentId(claim, sideB.lookup.retired))
        : null,
  };
}

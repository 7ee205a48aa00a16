// What the figures of several events come to together: only what may be added up is, as a range, and what is left out is named with its reason.
// It is a sum of what the sources print, never a count of victims.
import type { Claim, Figure, FigureScope, Measure } from '../model/claim.ts';
import type { EventKind } from '../model/event.ts';
import {
  countedIn,
  inForce,
  type NumberRange,
  printedRange,
  type Spread,
  sameCount,
  spreadsOf,
} from '../model/spread.ts';
import { certainlyWithin, possiblyWithin, type TimeWindow } from '../model/time-span.ts';
import type { Lookup, LookupRecord } from './build-lookup.ts';
import type { NarrowedRecord } from './narrowing.ts';
import { ancestorsOf, groupsThatMayOverlap } from './overlapping-events.ts';

export type OmissionReason =
  /** The figure counts more than this event: all that happened at a place, in a time, or in a year. */
  | { why: 'scope'; scope: FigureScope }
  /** An order, a speech, a report: nobody says with it that this happened. */
  | { why: 'not-a-deed'; kind: EventKind }
  /** Troops, rifles, hostages held, prisoners at a time: numbers that are no acts cannot be added. */
  | { why: 'measure'; measure: Measure }
  /** One figure for several places, not all of them in the selection. */
  | { why: 'joint'; elsewhere: string[] }
  | { why: 'undated' }
  | { why: 'possibly-in-window' }
  /** The figure of the whole is in the sum. */
  | { why: 'part-of'; whole: string }
  | { why: 'in-words' }
  | { why: 'set-aside' }
  | { why: 'propaganda' }
  /** The figure is the one that the claim rejects. */
  | { why: 'denied' };

/** Figures of one event that are not in a sum. */
export interface Omission {
  event: string;
  claims: string[];
  measure: Measure;
  reason: OmissionReason;
}

export interface Total extends NumberRange {
  measure: Measure;
  unit: string;
  /** Events whose figures are in it, in time order, each with what its own claims come to. */
  events: ({ event: string } & NumberRange)[];
  /** Somebody prints one of the numbers as `about` or `nearly`. */
  approximate: boolean;
  /**
   * Events that may tell of the same people: each group adds its largest low, as if they were the same, and all its highs, as if not one was.
   */
  mayOverlap: string[][];
  omissions: Omission[];
}

export interface Totals {
  totals: Total[];
  /** Figures of which nothing is added up. */
  notAdded: Omission[];
}

export interface Selection {
  /** Ids of the places selected; `null`: everywhere. A figure that also belongs to another place is not theirs alone. */
  places: ReadonlySet<string> | null;
  /** Only events that lie certainly in it are added up; `null`: at any time. */
  window: TimeWindow | null;
}

/** A record with the claims and the date that the reader's choice leaves it. */
export type Heard = Pick<NarrowedRecord, 'record' | 'claims' | 'span'>;

interface Told {
  /** With the date that is left to it. */
  record: LookupRecord;
  claim: Claim;
  figure: Figure;
}

/** @param acts measures that may be added: acts, each done to a person; what is held, registered or demanded at a time may not */
function reasonOfFigure({ record, claim, figure }: Told, acts: ReadonlySet<string>): OmissionReason | null {
  const { kind } = record.event;
  if (figure.scope !== 'event') return { why: 'scope', scope: figure.scope };
  if (kind !== 'deed') return { why: 'not-a-deed', kind };
  if (!acts.has(figure.measure)) return { why: 'measure', measure: figure.measure };
  if (!inForce(claim)) return { why: 'set-aside' };
  if (claim.stance === 'propaganda') return { why: 'propaganda' };
  if (claim.stance === 'denies') return { why: 'denied' };
  const range = printedRange(figure);
  return range === null || (range.low === null && range.high === null) ? { why: 'in-words' } : null;
}

function reasonOfEvent({ event, span }: LookupRecord, { places, window }: Selection): OmissionReason | null {
  const elsewhere = [event.placeId, ...event.alsoAt].filter((id) => id !== null && places?.has(id) === false);
  // Filed under no place, it is surely known of none.
  if (elsewhere.length > 0 || (places && event.placeId === null))
    return { why: 'joint', elsewhere: elsewhere as string[] };
  if (window && !span) return { why: 'undated' };
  return window && span && !certainlyWithin(span, window) ? { why: 'possibly-in-window' } : null;
}

/** Figures with one event and one reason are one omission. */
function omissionsOf(told: readonly { told: Told; reason: OmissionReason }[]): Omission[] {
  const found = new Map<string, Omission>();
  for (const { told: one, reason } of told) {
    const event = one.record.event.id;
    const { measure } = one.figure;
    const key = JSON.stringify([event, measure, reason]);
    const before = found.get(key)?.claims ?? [];
    const claims = before.includes(one.claim.id) ? before : [...before, one.claim.id];
    found.set(key, { event, measure, reason, claims });
  }
  return [...found.values()];
}

/** Sums of lows and of highs; an open end anywhere leaves the sum open at that end. */
function sumOf(spreads: readonly Spread[], groups: readonly (readonly number[])[]): NumberRange {
  const lowOf = (group: readonly number[]) => {
    const lows = group.map((at) => spreads[at]?.low ?? null);
    return lows.includes(null) ? null : Math.max(...(lows as number[]));
  };
  const add = (sum: number | null, next: number | null) => (sum === null || next === null ? null : sum + next);
  return {
    low: groups.map(lowOf).reduce(add, 0),
    high: spreads.map(({ high }) => high).reduce(add, 0),
  };
}

/** The sum of one thing that is counted, over figures that may be added. */
function totalOf(lookup: Lookup, told: readonly Told[], omissions: Omission[]): Total {
  const byRecord = new Map<LookupRecord, Told[]>();
  for (const one of told) {
    const ofRecord = byRecord.get(one.record);
    if (ofRecord) ofRecord.push(one);
    else byRecord.set(one.record, [one]);
  }
  const records = [...byRecord.keys()].sort((one, other) => one.number - other.number);
  const candidates = new Set(records.map(({ number }) => number));
  const wholeOf = ({ number }: LookupRecord): number | undefined => {
    const wholes = ancestorsOf(lookup, number).filter((one) => candidates.has(one));
    // The outermost one: only that is in the sum.
    return wholes.find((one) => !ancestorsOf(lookup, one).some((above) => candidates.has(above))) ?? wholes[0];
  };
  const counted = records.filter((record) => wholeOf(record) === undefined);
  const parts = told.flatMap((one) => {
    const whole = wholeOf(one.record);
    return whole === undefined
      ? []
      : [{ told: one, reason: { why: 'part-of' as const, whole: lookup.ids[whole] as string } }];
  });
  const spreads = counted.flatMap((record) =>
    spreadsOf((byRecord.get(record) ?? []).map(({ claim, figure }) => ({ ...claim, figures: [figure] }))),
  );
  const groups = groupsThatMayOverlap(lookup, counted);
  const { measure, unit } = (told[0] as Told).figure;
  return {
    measure,
    unit,
    ...sumOf(spreads, groups),
    events: counted.map(({ event }, at) => {
      const { low = null, high = null } = spreads[at] ?? {};
      return { event: event.id, low, high };
    }),
    approximate: spreads.some(({ approximate }) => approximate),
    mayOverlap: groups
      .filter((group) => group.length > 1)
      .map((group) => group.map((at) => (counted[at] as LookupRecord).event.id)),
    omissions: [...omissionsOf(parts), ...omissions],
  };
}

/**
 * Of a whole and its parts the whole is kept: it speaks for all of them, its parts are only those that somebody counted. Where the whole
 * has no figure that may be added, its parts are added. Records outside the window are no part of the question and are not named.
 */
export function totalsOf(lookup: Lookup, heard: readonly Heard[], selection: Selection): Totals {
  const { window } = selection;
  const acts = new Set(lookup.vocabulary.measures.flatMap(({ id, adds }) => (adds ? [id] : [])));
  const once = new Map(heard.map((one) => [one.record.number, one]));
  const told = [...once.values()]
    .filter(({ span }) => !window || !span || possiblyWithin(span, window))
    .sort((one, other) => one.record.number - other.record.number)
    .flatMap(({ record, claims, span }) => {
      const dated = { ...record, span };
      return claims.flatMap((claim) => claim.figures.map((figure): Told => ({ record: dated, claim, figure })));
    });
  const judged = told.map((one) => ({
    told: one,
    reason: reasonOfFigure(one, acts) ?? reasonOfEvent(one.record, selection),
  }));
  const sums = countedIn(told.map(({ figure }) => ({ figures: [figure] })))
    .filter(({ scope }) => scope === 'event')
    .flatMap((counted) => {
      const added = judged.filter(({ told: { figure }, reason }) => reason === null && sameCount(figure, counted));
      if (added.length === 0) return [];
      // Totals of a place or a time are named beside the sum they were kept out of, whatever they call what they count.
      const leftOut = judged.flatMap(({ told: one, reason }) => {
        const { measure, unit, scope } = one.figure;
        const sameThing = measure === counted.measure && (unit === counted.unit || scope !== 'event');
        return reason && sameThing ? [{ told: one, reason }] : [];
      });
      return [
        totalOf(
          lookup,
          added.map(({ told: one }) => one),
          omissionsOf(leftOut),
        ),
      ];
    });
  const named = new Set(sums.flatMap(({ omissions }) => omissions.map((one) => JSON.stringify(one))));
  const rest = judged.flatMap(({ told: one, reason }) => (reason ? [{ told: one, reason }] : []));
  return { totals: sums, notAdded: omissionsOf(rest).filter((one) => !named.has(JSON.stringify(one))) };
}

// Where claims of one event cannot all be true as printed: figures, dates, where it was, by or against whom, or one disputes what another says.
import { type Circumstance, circumstanceSaid, circumstances, type EventCircumstances } from './circumstance.ts';
import type { Claim, Figure } from './claim.ts';
import { effectiveDate } from './effective-date.ts';
import type { AtlasEvent } from './event.ts';
import { compileDate, type DateRole, type HistoricalDate } from './historical-date.ts';
import { type Counted, countedIn, inForce, type NumberRange, printedRange, sameCount } from './spread.ts';

/** Ids of two claims that exclude each other, the smaller first. */
export type ClaimPair = readonly [string, string];

export interface FigureConflict extends Counted {
  kind: 'figures';
  pairs: ClaimPair[];
}

export interface DateConflict {
  kind: 'dates';
  pairs: ClaimPair[];
}

/** Claims that put it in other places, lay it to somebody else, or name other people as those it struck. */
export interface CircumstanceConflict {
  kind: Circumstance;
  pairs: ClaimPair[];
}

/** Claims that dispute or deny what is said of the event: here, or outside the atlas. */
export interface StanceConflict {
  kind: 'stance';
  claims: string[];
}

export type Conflict = FigureConflict | DateConflict | CircumstanceConflict | StanceConflict;

/** What claims of an event are held against. */
export type EventInQuestion = Pick<AtlasEvent, 'when' | 'claims'> & EventCircumstances;

/** How far "about" and "nearly" may reach, as a share of the number. No source says; ours, used to compare and never shown as a figure. */
export const approximateShare = 0.1;

/**
 * The whole numbers for which a figure is true, both ends included; an open side is `null`.
 * "More than 500" begins at 501, so that it excludes a plain 500; "about 1,000" reaches from 900 to 1,100, "nearly 500" from 450 to 499.
 */
export function countsAllowed(figure: Figure): NumberRange | null {
  const printed = printedRange(figure);
  if (printed === null) return null;
  const { low, high } = printed;
  switch (figure.bound) {
    case 'more-than':
      return { low: low === null ? null : low + 1, high };
    case 'less-than':
      return { low, high: high === null ? null : high - 1 };
    case 'about': {
      const reach = Math.floor((figure.best ?? 0) * approximateShare);
      return { low: low === null ? null : low - reach, high: high === null ? null : high + reach };
    }
    case 'nearly': {
      if (high === null) return null;
      const reach = Math.max(1, Math.floor(high * approximateShare));
      return { low: high - reach, high: high - 1 };
    }
    default:
      return printed;
  }
}

/** Is there a number for which both are true? */
export function rangesMeet(one: NumberRange, other: NumberRange): boolean {
  return (
    (one.low ?? Number.NEGATIVE_INFINITY) <= (other.high ?? Number.POSITIVE_INFINITY) &&
    (other.low ?? Number.NEGATIVE_INFINITY) <= (one.high ?? Number.POSITIVE_INFINITY)
  );
}

/** An order comes before the deed, and a report or a publication after it; dates of one rank date the same thing. */
const rankOfRole: Record<DateRole, number> = { order: 0, event: 1, period: 1, report: 2, publication: 2 };

/**
 * Can both dates be true of one event? Dates of the same thing must share a possible day; the date of an order may lie before that of the
 * deed, and that of a report after it, but not the other way round. A date that its source itself doubts excludes nothing.
 */
export function datesMeet(one: HistoricalDate, other: HistoricalDate): boolean {
  const oneThing = rankOfRole[one.role] === rankOfRole[other.role];
  const [early, late] = rankOfRole[one.role] <= rankOfRole[other.role] ? [one, other] : [other, one];
  const [first, second] = [compileDate(early), compileDate(late)];
  if (first.doubtful || second.doubtful) return true;
  return first.earliestStart <= second.latestEnd && (!oneThing || second.earliestStart <= first.latestEnd);
}

function pairsThat<T extends { id: string }>(items: readonly T[], exclude: (one: T, other: T) => boolean): ClaimPair[] {
  const inOrder = [...items].sort((one, other) => (one.id < other.id ? -1 : 1));
  return inOrder.flatMap((one, index) =>
    inOrder
      .slice(index + 1)
      .filter((other) => exclude(one, other))
      .map((other): ClaimPair => [one.id, other.id]),
  );
}

/** Several numbers of one claim for one thing are its own versions: it excludes another claim if none of them fits the other's. */
function figureConflicts(claims: readonly Claim[]): FigureConflict[] {
  return countedIn(claims).flatMap((counted): FigureConflict[] => {
    const told = claims.flatMap(({ id, figures }) => {
      const versions = figures
        .filter((figure) => sameCount(figure, counted))
        .map(countsAllowed)
        .filter((range) => range !== null);
      return versions.length > 0 ? [{ id, versions }] : [];
    });
    const pairs = pairsThat(
      told,
      (one, other) => !one.versions.some((a) => other.versions.some((b) => rangesMeet(a, b))),
    );
    return pairs.length > 0 ? [{ kind: 'figures', ...counted, pairs }] : [];
  });
}

function dateConflicts(event: EventInQuestion, claims: readonly Claim[]): DateConflict[] {
  const dated = claims.flatMap((claim) => {
    const date = effectiveDate(claim, event);
    return date ? [{ id: claim.id, date }] : [];
  });
  const pairs = pairsThat(dated, (one, other) => !datesMeet(one.date, other.date));
  return pairs.length > 0 ? [{ kind: 'dates', pairs }] : [];
}

/** Two claims exclude each other where both say it and name nothing in common; one that names more is no contradiction. */
function circumstanceConflicts(
  kind: Circumstance,
  event: EventInQuestion,
  claims: readonly Claim[],
): CircumstanceConflict[] {
  const told = claims
    .map((claim) => ({ id: claim.id, said: circumstanceSaid(kind, claim, event) }))
    .filter(({ said }) => said.length > 0);
  const pairs = pairsThat(told, (one, other) => !one.said.some((id) => other.said.includes(id)));
  return pairs.length > 0 ? [{ kind, pairs }] : [];
}

/**
 * Every conflict among the claims of an event that are in force, whatever their order: figures (one conflict for each thing counted),
 * dates, where, by whom, against whom, stance. Empty where all can be true together.
 */
export function conflictsOf(event: EventInQuestion): Conflict[] {
  const claims = event.claims.filter(inForce);
  const against = claims.filter(({ stance }) => stance === 'disputes' || stance === 'denies').map(({ id }) => id);
  const stance: StanceConflict[] = against.length > 0 ? [{ kind: 'stance', claims: against.sort() }] : [];
  const said = circumstances.flatMap((kind) => circumstanceConflicts(kind, event, claims));
  return [...figureConflicts(claims), ...dateConflicts(event, claims), ...said, ...stance];
}

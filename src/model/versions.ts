// What claims of one event disagree about, counted: how many versions, from which to which, how each end is known; and how many voices speak.
import { type Circumstance, circumstanceSaid } from './circumstance.ts';
import type { Bound, Claim, Figure, Stance } from './claim.ts';
import { type Conflict, conflictsOf, type EventInQuestion } from './conflict.ts';
import { type Corroboration, corroborationOf } from './corroboration.ts';
import { effectiveDate } from './effective-date.ts';
import type { AtlasEvent } from './event.ts';
import { compileDate, type HistoricalDate } from './historical-date.ts';
import type { Source } from './source.ts';
import { type Counted, inForce, printedRange, sameCount, spreadsOf } from './spread.ts';

/**
 * One end of what the figures say: a number as printed, its bound, and the stances of the claims that print it so.
 * A number alone, one in words and the end of a range are printed alike, so the claims of all three are counted.
 */
export interface FigureEnd {
  number: number;
  bound: Bound;
  known: Stance[];
}

export interface FigureVersions extends Counted {
  kind: 'figures';
  /** Different things said: what one claim prints, one number or several, is one version; two claims that print the same are one. */
  versions: number;
  smallest: FigureEnd;
  largest: FigureEnd;
  /** Ids of the claims that give a number, smallest first. */
  claims: string[];
}

export interface DateVersions {
  kind: 'dates';
  /** The different dates, earliest first. */
  dates: HistoricalDate[];
  /** Ids of the claims that give a date, in the order of their dates. */
  claims: string[];
}

export interface CircumstanceVersions {
  kind: Circumstance;
  /** The different things said: ids of places, of an actor, of groups of victims; the first by name first. */
  said: (readonly string[])[];
  /** Ids of the claims that say it, those that say the same together. */
  claims: string[];
}

export interface StanceVersions {
  kind: 'stance';
  disputing: number;
  denying: number;
  claims: string[];
}

export type Disagreement = FigureVersions | DateVersions | CircumstanceVersions | StanceVersions;

export interface Voices extends Corroboration {
  /** Why there are fewer independent voices than sources, where that can be told. */
  dependence: 'same-text' | 'same-authority' | null;
}

export interface Versions {
  disagreements: Disagreement[];
  voices: Voices;
}

/** From what reaches lowest to what reaches highest, where two print the same number. */
const reachOfBound: Record<Bound, number> = {
  nearly: 0,
  'less-than': 1,
  'at-most': 2,
  about: 3,
  exact: 4,
  range: 4,
  'in-words': 4,
  'at-least': 5,
  'more-than': 6,
};

interface Told {
  claim: Claim;
  figure: Figure;
  numbers: number[];
}

const numbersIn = (figure: Figure): number[] => {
  const range = printedRange(figure);
  return range ? [range.low, range.high].filter((number) => number !== null) : [];
};

function endOf(told: readonly Told[], number: number, side: 'smallest' | 'largest'): FigureEnd {
  const naming = told.filter(({ numbers }) => numbers.includes(number));
  const reach = naming.map(({ figure }) => reachOfBound[figure.bound]);
  const farthest = side === 'smallest' ? Math.min(...reach) : Math.max(...reach);
  const at = naming.filter(({ figure }) => reachOfBound[figure.bound] === farthest);
  // Of bounds that reach as far, the first by name: the order of the claims is nobody's.
  const [bound = 'exact'] = at.map(({ figure }) => figure.bound).sort();
  return { number, bound, known: [...new Set(at.map(({ claim }) => claim.stance))].sort() };
}

const printedAmount = ({ bound, low, best, high }: Figure): string => JSON.stringify([bound, low, best, high]);

function figureVersions(claims: readonly Claim[], counted: Counted): FigureVersions | null {
  const spread = spreadsOf(claims).find((one) => sameCount(one, counted));
  if (!spread) return null;
  const told = claims.flatMap((claim) =>
    claim.figures
      .filter((figure) => sameCount(figure, counted))
      .map((figure): Told => ({ claim, figure, numbers: numbersIn(figure) }))
      .filter(({ numbers }) => numbers.length > 0),
  );
  const amountsOf = new Map<string, string[]>();
  const endsOf = new Map<string, { least: number; most: number }>();
  for (const { claim, figure, numbers } of told) {
    amountsOf.set(claim.id, [...(amountsOf.get(claim.id) ?? []), printedAmount(figure)]);
    const { least, most } = endsOf.get(claim.id) ?? { least: Number.POSITIVE_INFINITY, most: 0 };
    endsOf.set(claim.id, { least: Math.min(least, ...numbers), most: Math.max(most, ...numbers) });
  }
  const versions = new Set([...amountsOf.values()].map((amounts) => [...new Set(amounts)].sort().join()));
  const { measure, unit, scope, smallest, largest } = spread;
  return {
    kind: 'figures',
    ...{ measure, unit, scope },
    versions: versions.size,
    smallest: endOf(told, smallest, 'smallest'),
    largest: endOf(told, largest, 'largest'),
    claims: [...endsOf]
      .sort(([a, one], [b, other]) => one.least - other.least || one.most - other.most || (a < b ? -1 : 1))
      .map(([id]) => id),
  };
}

const dateKey = ({ edtf, calendar, role }: HistoricalDate) => JSON.stringify([edtf, calendar === 'unknown', role]);

function dateVersions(event: Pick<AtlasEvent, 'when'>, claims: readonly Claim[]): DateVersions {
  const dated = claims
    .flatMap((claim) => {
      const date = effectiveDate(claim, event);
      return date ? [{ id: claim.id, date, span: compileDate(date) }] : [];
    })
    .sort((a, b) => a.span.earliestStart - b.span.earliestStart || a.span.latestEnd - b.span.latestEnd);
  const byKey = new Map(dated.map(({ date }): [string, HistoricalDate] => [dateKey(date), date]));
  return { kind: 'dates', dates: [...byKey.values()], claims: dated.map(({ id }) => id) };
}

function circumstanceVersions(
  kind: Circumstance,
  event: EventInQuestion,
  claims: readonly Claim[],
): CircumstanceVersions {
  const bySaying = new Map<string, { said: readonly string[]; claims: string[] }>();
  for (const claim of claims) {
    const said = circumstanceSaid(kind, claim, event);
    if (said.length === 0) continue;
    const key = [...said].sort().join(' ');
    const alike = bySaying.get(key) ?? { said: [...said].sort(), claims: [] };
    alike.claims.push(claim.id);
    bySaying.set(key, alike);
  }
  // The order of the claims is nobody's.
  const versions = [...bySaying].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, version]) => version);
  return { kind, said: versions.map(({ said }) => said), claims: versions.flatMap((one) => one.claims.sort()) };
}

function dependenceOf(claims: readonly Claim[], sources: readonly Source[]): Voices['dependence'] {
  const telling = sources.filter(({ id }) => claims.some(({ source }) => source === id));
  const groups = new Set(telling.map(({ custom }) => custom.independence_group)).size;
  if (groups === 1) return 'same-text';
  const speaksAgainst = claims.some(({ stance }) => stance === 'disputes' || stance === 'denies');
  return groups === telling.length && !speaksAgainst ? 'same-authority' : null;
}

function voicesOf(claims: readonly Claim[], sources: readonly Source[]): Voices {
  const corroboration = corroborationOf(claims, sources);
  const { sources: telling, independent } = corroboration;
  return { ...corroboration, dependence: independent < telling ? dependenceOf(claims, sources) : null };
}

function disagreementOf(conflict: Conflict, event: EventInQuestion, claims: readonly Claim[]): Disagreement | null {
  switch (conflict.kind) {
    case 'figures':
      return figureVersions(claims, conflict);
    case 'dates':
      return dateVersions(event, claims);
    case 'where':
    case 'by':
    case 'against':
      return circumstanceVersions(conflict.kind, event, claims);
    case 'stance': {
      const against = claims.filter(({ id }) => conflict.claims.includes(id));
      const denying = against.filter(({ stance }) => stance === 'denies').length;
      return { kind: 'stance', disputing: against.length - denying, denying, claims: conflict.claims };
    }
  }
}

/** Of the claims in force alone. A lens may have taken claims of the event away: what is counted is what is handed in. */
export function versionsOf(event: EventInQuestion, sources: readonly Source[]): Versions {
  const claims = event.claims.filter(inForce);
  const disagreements = conflictsOf(event)
    .map((conflict) => disagreementOf(conflict, event, claims))
    .filter((one) => one !== null);
  return { disagreements, voices: voicesOf(claims, sources) };
}

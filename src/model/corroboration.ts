// How many voices speak for an event, and how many of them are independent: one text copied by another, or one authority passed on by two, is one.
import type { Claim } from './claim.ts';
import type { Source } from './source.ts';
import { inForce } from './spread.ts';

export interface Corroboration {
  /** Sources that say anything about the event, those that dispute it too. */
  sources: number;
  /** Independent sources that speak for it: see `corroborationOf`. */
  independent: number;
  /** 0: nobody speaks for it; 1: one independent source; 2: two; 3: three or more. Agreement, not truth. */
  level: 0 | 1 | 2 | 3;
}

/** The last word of a name, in plain small letters: `S.P. Melgunov` and `Sergei Melgunov` are taken for one man. */
function surname(name: string): string {
  const words = name
    .normalize('NFKD')
    .toLowerCase()
    .match(/[\p{L}\p{N}\p{M}]+/gu);
  return (words?.at(-1) ?? name).replace(/\p{M}/gu, '');
}

/**
 * On whom a claim rests in the end: the author of the work its source cites, the person or body it credits, or the source itself.
 * Where two persons bear one surname they count as one: rather too few independent voices than too many.
 */
function authorityOf(claim: Claim, sources: ReadonlyMap<string, Source>, textGroups: ReadonlySet<string>): string {
  const work = claim.citedWork === null ? undefined : sources.get(claim.citedWork);
  if (work) {
    const group = work.custom.independence_group;
    const author = work.author?.[0];
    const family = author?.family ?? author?.literal;
    return textGroups.has(group) || family === undefined ? `group ${group}` : `name ${surname(family)}`;
  }
  return claim.attributedTo === null ? `group ${groupOf(claim, sources)}` : `name ${surname(claim.attributedTo)}`;
}

function groupOf(claim: Claim, sources: ReadonlyMap<string, Source>): string {
  return sources.get(claim.source)?.custom.independence_group ?? claim.source;
}

/**
 * The authority of each claim, by its id. What repeats another, or rests on one wording with it, has one authority with it; two claims
 * that repeat a record of another event have one as well.
 */
function authoritiesOf(
  claims: readonly Claim[],
  sources: ReadonlyMap<string, Source>,
  textGroups: ReadonlySet<string>,
): ReadonlyMap<string, string> {
  const own = new Map(claims.map((claim) => [claim.id, authorityOf(claim, sources, textGroups)]));
  const repeated = new Map<string, string>();
  const firstOf = (authority: string): string => {
    const before = repeated.get(authority);
    return before === undefined ? authority : firstOf(before);
  };
  for (const { id, relations = [] } of claims) {
    for (const { to, kind } of relations) {
      if (kind !== 'repeats') continue;
      const [one, other] = [firstOf(own.get(id) as string), firstOf(own.get(to) ?? `record ${to}`)];
      if (one !== other) repeated.set(one, other);
    }
  }
  return new Map([...own].map(([id, authority]) => [id, firstOf(authority)]));
}

/** What makes two claims one voice: whom they rest on in the end, and the group of texts they come through. */
export interface Voice {
  authority: string;
  group: string;
}

/** The voice of each claim, by its id. Claims with one authority are one voice; claims of one group have come one way. */
export function voicesOf(claims: readonly Claim[], sources: readonly Source[]): ReadonlyMap<string, Voice> {
  const byId = new Map(sources.map((source) => [source.id, source]));
  const textGroups = new Set(claims.map((claim) => groupOf(claim, byId)));
  const authorities = authoritiesOf(claims, byId, textGroups);
  return new Map(
    claims.map((claim) => [claim.id, { authority: authorities.get(claim.id) as string, group: groupOf(claim, byId) }]),
  );
}

/** The largest number of pairs of a left and a right in which none occurs twice (augmenting paths, H. W. Kuhn 1955). */
function mostPairs(rightsOf: ReadonlyMap<string, ReadonlySet<string>>): number {
  const takenBy = new Map<string, string>();
  const seat = (left: string, tried: Set<string>): boolean => {
    for (const right of rightsOf.get(left) ?? []) {
      if (tried.has(right)) continue;
      tried.add(right);
      const holder = takenBy.get(right);
      if (holder !== undefined && !seat(holder, tried)) continue;
      takenBy.set(right, left);
      return true;
    }
    return false;
  };
  return [...rightsOf.keys()].filter((left) => seat(left, new Set())).length;
}

/**
 * Independent are as many claims as can be picked so that no two come through the same group of sources (`independence_group`), and no
 * two rest on the same authority or repeat one another. A claim that disputes or denies speaks for nothing, unless all do: then the dispute is the event.
 */
export function corroborationOf(claims: readonly Claim[], sources: readonly Source[]): Corroboration {
  const byId = new Map(sources.map((source) => [source.id, source]));
  const heard = claims.filter(inForce);
  const textGroups = new Set(heard.map((claim) => groupOf(claim, byId)));
  const backing = heard.filter(({ stance }) => stance !== 'disputes' && stance !== 'denies');
  const authorityOfClaim = authoritiesOf(heard, byId, textGroups);
  const authorities = new Map<string, Set<string>>();
  for (const claim of backing.length > 0 ? backing : heard) {
    const group = groupOf(claim, byId);
    authorities.set(group, (authorities.get(group) ?? new Set()).add(authorityOfClaim.get(claim.id) as string));
  }
  const independent = mostPairs(authorities);
  const level = independent >= 3 ? 3 : (independent as 0 | 1 | 2);
  return { sources: new Set(heard.map(({ source }) => source)).size, independent, level };
}

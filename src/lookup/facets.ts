// The facets by which a reader narrows the corpus: what kind of thing, of what category, told by which source, in which stance.
import type { Claim } from '../model/claim.ts';
import type { AtlasEvent } from '../model/event.ts';

export const facetNames = ['category', 'kind', 'source', 'stance'] as const;
export type FacetName = (typeof facetNames)[number];

/** Chosen values of each facet; none chosen means all. Values of one facet widen, facets narrow. */
export type Filters = Readonly<Record<FacetName, readonly string[]>>;

export const noFilters: Filters = { category: [], kind: [], source: [], stance: [] };

export function isFiltered(filters: Filters): boolean {
  return facetNames.some((name) => filters[name].length > 0);
}

const allows = (chosen: readonly string[], value: string): boolean => chosen.length === 0 || chosen.includes(value);

/** Does a claim of an event pass? Source and stance are asked of one and the same claim. */
export function claimPasses(filters: Filters, event: AtlasEvent, claim: Claim): boolean {
  return (
    allows(filters.category, event.category) &&
    allows(filters.kind, event.kind) &&
    allows(filters.source, claim.source) &&
    allows(filters.stance, claim.stance)
  );
}

/** Does an event pass? It does if one of its claims does. */
export function eventPasses(filters: Filters, event: AtlasEvent): boolean {
  return event.claims.some((claim) => claimPasses(filters, event, claim));
}

/** The values of a facet that a claim of an event has. */
export function facetValue(name: FacetName, event: AtlasEvent, claim: Claim): string {
  switch (name) {
    case 'category':
      return event.category;
    case 'kind':
      return event.kind;
    case 'source':
      return claim.source;
    case 'stance':
      return claim.stance;
  }
}

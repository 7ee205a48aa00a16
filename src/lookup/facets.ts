// The facets by which a reader narrows the corpus: what it is, who tells it, how and on what evidence, what is counted, when, who did it to whom, how exactly placed, whom it names.
import type { Claim } from '../model/claim.ts';
import type { AtlasEvent } from '../model/event.ts';

export const facetNames = [
  'category',
  'kind',
  'source',
  'stance',
  'evidence',
  'measure',
  'period',
  'victims',
  'perpetrator',
  'precision',
  'person',
] as const;
export type FacetName = (typeof facetNames)[number];

/** Chosen values of each facet; none chosen means all. Values of one facet widen, facets narrow. */
export type Filters = Readonly<Record<FacetName, readonly string[]>>;

export const noFilters: Filters = {
  category: [],
  kind: [],
  source: [],
  stance: [],
  evidence: [],
  measure: [],
  period: [],
  victims: [],
  perpetrator: [],
  precision: [],
  person: [],
};

/** The value where nothing is said: no figure, no perpetrator named, no place. It can be chosen like any other. */
export const noValue = 'none';

const orNone = (values: readonly string[]): readonly string[] => (values.length > 0 ? values : [noValue]);

/** A record as facets ask of it; `periods` are the ids of the named periods in which it may lie. */
export interface FacetSubject {
  event: AtlasEvent;
  periods: readonly string[];
}

/**
 * The values of a facet that a claim of a record has: one or more, except that a record may lie in no named period and a claim say nothing of
 * its evidence or name nobody.
 */
export function facetValues(name: FacetName, { event, periods }: FacetSubject, claim: Claim): readonly string[] {
  switch (name) {
    case 'category':
      return [event.category];
    case 'kind':
      return [event.kind];
    case 'source':
      return [claim.source];
    case 'stance':
      return [claim.stance];
    case 'evidence':
      return claim.evidence === undefined ? [] : [claim.evidence];
    case 'measure':
      return orNone([...new Set(claim.figures.map(({ measure }) => measure))]);
    case 'period':
      return periods;
    case 'victims':
      return orNone(event.victims);
    case 'perpetrator':
      return [event.perpetrator ?? noValue];
    case 'precision':
      return [event.where_prec === null ? noValue : String(event.where_prec)];
    case 'person':
      return [...new Set((claim.persons ?? []).map(({ person }) => person))];
  }
}

export function isFiltered(filters: Filters): boolean {
  return facetNames.some((name) => filters[name].length > 0);
}

// Figures of a measure that does not compare (`compares: false` in the vocabulary) need not count the same thing: they are printed, and never held
// against one another, so they make no conflict, no chart and no span from least to most.
import type { Claim } from './claim.ts';
import type { Measure } from './vocabulary.ts';

/** An event as its claims are held against one another. */
export function asCompared<E extends { claims: Claim[] }>(event: E, measures: readonly Measure[]): E {
  return { ...event, claims: [...withComparedFigures(event.claims, measures)] };
}

/** The claims, each with the figures alone that may be held against others; the same array where all measures compare. */
export function withComparedFigures<C extends Pick<Claim, 'figures'>>(
  claims: readonly C[],
  measures: readonly Measure[],
): readonly C[] {
  const apart = new Set(measures.filter(({ compares }) => !compares).map(({ id }) => id));
  if (apart.size === 0) return claims;
  return claims.map((claim) => ({ ...claim, figures: claim.figures.filter(({ measure }) => !apart.has(measure)) }));
}

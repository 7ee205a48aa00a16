// What of a record is otherwise in another edition of the corpus: its fields, and which of its claims came, went or changed.
import type { Claim } from '../claim.ts';
import type { AtlasEvent } from '../event.ts';

const eventFields = [
  'title',
  'summary',
  'kind',
  'category',
  'when',
  'placeId',
  'alsoAt',
  'perpetrator',
  'victims',
] as const satisfies readonly (keyof AtlasEvent)[];

const claimFields = [
  'source',
  'locator',
  'says',
  'stance',
  'attributedTo',
  'citedWork',
  'when',
  'figures',
  'rank',
  'where',
  'by',
  'against',
] as const satisfies readonly (keyof Claim)[];

export type EditionField = (typeof eventFields)[number];

export interface EditionDifference {
  /** Of the record itself. */
  fields: readonly EditionField[];
  /** Claims that A alone has, that B alone has, and that both have with other words, figures or dates. */
  onlyA: number;
  onlyB: number;
  otherwise: number;
}

/** A field that is absent and one that is said to be undefined are alike; the order of keys is nobody's. */
function written(value: unknown): string {
  return JSON.stringify(value, (_, inner: unknown) =>
    typeof inner === 'object' && inner !== null && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)))
      : inner,
  );
}

/** @param renamed the id of today, or of then, for a claim of A: as the ids of B have it */
export function editionDifference(
  a: AtlasEvent,
  b: AtlasEvent,
  renamed: (id: string) => string = (id) => id,
): EditionDifference | null {
  const fields = eventFields.filter((field) => written(a[field]) !== written(b[field]));
  const ofB = new Map(b.claims.map((claim) => [claim.id, claim]));
  const found = a.claims.map((claim) => [claim, ofB.get(claim.id) ?? ofB.get(renamed(claim.id))] as const);
  const both = found.filter(([, other]) => other !== undefined);
  const otherwise = both.filter(([claim, other]) =>
    claimFields.some((field) => written(claim[field]) !== written(other?.[field])),
  ).length;
  const [onlyA, onlyB] = [a.claims.length - both.length, b.claims.length - both.length];
  return fields.length + onlyA + onlyB + otherwise > 0 ? { fields, onlyA, onlyB, otherwise } : null;
}

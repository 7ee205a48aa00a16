// A column of the claims table, and the word that stands there for a missing place.
import type { ClaimRow } from './claim-rows.ts';
import type { Column } from './column.ts';

export type { Cell } from './column.ts';

export type ClaimColumn = Column<ClaimRow>;

/** Stands in `place_id` where there is no place. */
export const unplaced = 'unplaced';

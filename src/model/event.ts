// An event: something that happened, was ordered, decreed, said or reported, with the claims that rest on it.
import type { Claim } from './claim.ts';
import type { HistoricalDate } from './historical-date.ts';
import type { Relation } from './relation.ts';

/**
 * Id in the vocabulary. Some mean the same in every corpus: a `deed` happened; an `order`, `law`, `speech` or `report` is words, dated by when
 * they were said, and never shown as a deed.
 */
export type EventKind = string;

/** Id in the vocabulary. */
export type Category = string;

/** `printed`: the source names the place. `inferred`: it cannot be thought elsewhere. `addressed`: an order was sent there. */
export const placeBases = ['printed', 'inferred', 'addressed'] as const;
export type PlaceBasis = (typeof placeBases)[number];

/** Id in the vocabulary. */
export type Actor = string;

/** Id in the vocabulary. */
export type VictimGroup = string;

/** What a historian writes. `claims` holds one or more; an event without a claim does not exist. */
export interface EventRecord {
  id: string;
  title: string;
  summary: string;
  kind: EventKind;
  category: Category;
  /** The editor's reading of the claims; `null` if no source dates it. */
  when: HistoricalDate | null;
  /** UCDP precision of this event's place; `null` where it has none. */
  where_prec: 1 | 2 | 3 | 4 | 5 | 6 | 7 | null;
  placeBasis: PlaceBasis | null;
  /** Other places of the same event: a joint figure belongs to the event, never to each place. */
  alsoAt: string[];
  /** `null` where the source does not say. */
  perpetrator: Actor | null;
  victims: VictimGroup[];
  /** Wholes in which this event is counted: their figures are never added to its own. */
  partOf: string[];
  /** Absent: none is written at this end. */
  relations?: Relation[] | undefined;
  /** True where the matter is graphic: it is folded behind a plain notice. */
  graphic?: boolean | undefined;
  claims: Claim[];
}

/** An event as the atlas holds it: its record, and the place it is filed under (`null`: unplaced). */
export interface AtlasEvent extends EventRecord {
  placeId: string | null;
}

// What became of a record from one edition to another: field by field what it said and what it says, and why.

export const recordTypes = ['place', 'event', 'claim', 'source'] as const;
export type RecordType = (typeof recordTypes)[number];

/**
 * `correction`: it said something that its source does not. `new-claim`: it was missing. `position`: where it is. `wording`: the same matter in
 * other words. `id`: it is called otherwise. `relation`: how it stands to others. `form`: the records are written down otherwise.
 */
export const reasonKinds = ['correction', 'new-claim', 'position', 'wording', 'id', 'relation', 'form'] as const;
export type ReasonKind = (typeof reasonKinds)[number];

export interface Reason {
  kind: ReasonKind;
  /** In the language of the records, with the authority it rests on: the line of a source, a work. */
  why: string;
}

export interface FieldChange {
  field: string;
  /** As it stood in the files; `null` where it did not stand there. An outline is told by its number of positions and its SHA-256. */
  was: unknown;
  is: unknown;
}

export interface RecordChange {
  type: RecordType;
  /** In the newer of the two editions; of a record that is gone, in the older. */
  id: string;
  /** `gone`: its id leads to `leadsTo`, if to anything. */
  change: 'new' | 'changed' | 'gone';
  /** Its id in the older edition, where that was another. */
  formerly?: string | undefined;
  leadsTo?: string | undefined;
  /** Of a claim: the event it belongs to. */
  event?: string | undefined;
  /** None of a record that is new or gone. */
  fields: FieldChange[];
  reasons: Reason[];
}

/** The event on whose page a change is told; `null` for places and sources. */
export const eventOfChange = ({ type, id, event }: RecordChange): string | null =>
  type === 'event' ? id : (event ?? null);

// Where, by whom, against whom: what a claim says of it, where its source says otherwise than its event.
import type { Actor, AtlasEvent, VictimGroup } from './event.ts';

export const circumstances = ['where', 'by', 'against'] as const;
export type Circumstance = (typeof circumstances)[number];

/** The words of the source, where they matter; the terms stand for them. */
interface Worded {
  verbatim?: string | undefined;
}

/** Each absent: as the event. `null`: this source does not say. A value: this source says it so. */
export interface Circumstances {
  /** Ids of places. */
  where?: (Worded & { places: string[] }) | null | undefined;
  by?: (Worded & { perpetrator: Actor }) | null | undefined;
  against?: (Worded & { victims: VictimGroup[] }) | null | undefined;
}

/** What an event says of the same: the editor's reading of its claims. */
export type EventCircumstances = Pick<AtlasEvent, 'placeId' | 'alsoAt' | 'perpetrator' | 'victims'>;

export function circumstanceOfEvent(kind: Circumstance, event: EventCircumstances): readonly string[] {
  switch (kind) {
    case 'where':
      return event.placeId === null ? event.alsoAt : [event.placeId, ...event.alsoAt];
    case 'by':
      return event.perpetrator === null ? [] : [event.perpetrator];
    case 'against':
      return event.victims;
  }
}

/** The ids that a claim itself gives; `undefined` where it is silent, none where its source does not say. */
export function ownCircumstance(kind: Circumstance, claim: Circumstances): readonly string[] | undefined {
  if (claim[kind] === undefined) return undefined;
  switch (kind) {
    case 'where':
      return claim.where?.places ?? [];
    case 'by':
      return claim.by ? [claim.by.perpetrator] : [];
    case 'against':
      return claim.against?.victims ?? [];
  }
}

/** The ids of places, of the actor, of the groups of victims: the claim's own, else those of its event. Empty where the source does not say. */
export const circumstanceSaid = (
  kind: Circumstance,
  claim: Circumstances,
  event: EventCircumstances,
): readonly string[] => ownCircumstance(kind, claim) ?? circumstanceOfEvent(kind, event);

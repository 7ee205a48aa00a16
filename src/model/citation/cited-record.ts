// Makes what is cited out of a record of the atlas: a claim with its passage, or an event with the passages of all its claims.
import type { Claim } from '../claim.ts';
import type { AtlasEvent } from '../event.ts';
import type { AddressedRecord } from '../record-address.ts';
import type { Source } from '../source.ts';
import type { CitedItem, CitedPassage } from './cited-item.ts';

/** What is the same for every record that is cited together. */
export interface Citing {
  atlas: CitedItem['atlas'];
  sourceOf: (id: string) => Source | undefined;
  /** Absolute address of a record; `null` where the atlas is not on any one site. */
  addressOf: (record: AddressedRecord) => string | null;
  accessed: string | null;
}

/** A source the atlas does not hold is cited by its id. */
function passageOf({ source: id, locator, attributedTo }: Claim, sourceOf: Citing['sourceOf']): CitedPassage {
  const source = sourceOf(id);
  const title = source?.title ?? id;
  const container = source?.['container-title'] ?? source?.publisher ?? '';
  return { title, container, ...locator, attributedTo };
}

const latestOf = (claims: readonly Claim[]) =>
  claims
    .map(({ recordedAt }) => recordedAt)
    .sort()
    .at(-1) ?? null;

/** @param about where and when it was, in the words of the page */
export function citedClaim(claim: Claim, event: AtlasEvent, about: string[], citing: Citing): CitedItem {
  return {
    kind: 'claim',
    id: claim.id,
    title: event.title,
    about,
    passages: [passageOf(claim, citing.sourceOf)],
    recorded: claim.recordedAt,
    atlas: citing.atlas,
    address: citing.addressOf({ claim: claim.id }),
    accessed: citing.accessed,
  };
}

export function citedEvent(event: AtlasEvent, about: string[], citing: Citing): CitedItem {
  return {
    kind: 'event',
    id: event.id,
    title: event.title,
    about,
    passages: event.claims.map((claim) => passageOf(claim, citing.sourceOf)),
    recorded: latestOf(event.claims),
    atlas: citing.atlas,
    address: citing.addressOf({ event: event.id }),
    accessed: citing.accessed,
  };
}

// What stories are held against: the claims of the corpus by id, and the atlas as its page reads an address.

import { buildLookup } from '../lookup/build-lookup.ts';
import { buildTimeAxis } from '../lookup/time-axis.ts';
import type { Messages } from '../messages/en/messages.ts';
import type { Atlas } from '../model/atlas.ts';
import { dayFromIso } from '../model/calendar.ts';
import type { Claim } from '../model/claim.ts';
import { compileAtlas } from '../model/compiled-atlas.ts';
import type { AtlasEvent } from '../model/event.ts';
import { currentId } from '../model/retired-ids.ts';
import { stateFromAddress } from '../state/address/permalink.ts';
import type { AtlasState } from '../state/atlas-state.ts';
import { openingState } from '../state/opening-state.ts';

export interface CitedClaim {
  claim: Claim;
  event: AtlasEvent;
}

export interface StoryCorpus {
  atlas: Atlas;
  claims: ReadonlyMap<string, CitedClaim>;
  /** The id of today, where a record bore this one once. */
  renamed(id: string): string | null;
  /** What the page would leave out of an address, as `name=value`; empty where it takes all of it. */
  leftOutOf(query: string): string[];
}

const daysOf = ({ from, to }: { from: string; to: string }) => ({
  from: dayFromIso(from) as number,
  to: dayFromIso(to) as number,
});

/** Words that let a refused part of an address be named in a sentence of our own. */
const naming: Messages['address'] = {
  partLeftOut: (name, value) => `${name}=${value}`,
  partTwice: (name, value) => `${name}=${value}`,
};

export function storyCorpus(atlas: Atlas): StoryCorpus {
  const claims = new Map<string, CitedClaim>();
  for (const event of atlas.events) for (const claim of event.claims) claims.set(claim.id, { claim, event });
  const lookup = buildLookup(compileAtlas(atlas, []));
  const { extent, opening } = atlas.description;
  const context = { lookup, axis: buildTimeAxis(daysOf(extent), lookup.reach) };
  const first: AtlasState = openingState(daysOf(opening));
  return {
    atlas,
    claims,
    renamed(id) {
      const now = currentId(id, atlas.retired);
      return now === id ? null : now;
    },
    leftOutOf(query) {
      const { notices, windowBefore } = stateFromAddress(query, first, context, naming);
      // The page widens the window to show the record that is opened.
      return [...notices.map(({ sentence }) => sentence), ...(windowBefore ? ['from, to'] : [])];
    },
  };
}

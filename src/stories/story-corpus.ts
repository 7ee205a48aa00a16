// What stories are held against: the claims of the corpus by id, and the atlas as its page reads an address. The same for the build and in the page.
import { buildLookup, recordById } from '../lookup/build-lookup.ts';
import { buildTimeAxis } from '../lookup/time-axis.ts';
import type { Messages } from '../messages/en/messages.ts';
import type { Atlas } from '../model/atlas.ts';
import { type Dating, dayFromIso } from '../model/calendar.ts';
import type { Claim } from '../model/claim.ts';
import { compileAtlas } from '../model/compiled-atlas.ts';
import type { AtlasEvent } from '../model/event.ts';
import { namedIn } from '../model/place-names.ts';
import { currentId } from '../model/retired-ids.ts';
import type { Source } from '../model/source.ts';
import type { TimeWindow } from '../model/time-span.ts';
import { eventOfClaim } from '../state/address/address-parameters.ts';
import { stateFromAddress } from '../state/address/permalink.ts';
import type { AtlasState } from '../state/atlas-state.ts';
import { openingState } from '../state/opening-state.ts';
import type { ActionContext } from '../state/window-moves.ts';

export interface CitedClaim {
  claim: Claim;
  event: AtlasEvent;
}

/** The sealed editions of the records, for what a story was written for. */
export interface StoryEditions {
  ids: readonly string[];
  /** Ids, of today, of the events and claims that have changed since; `null` where that is not known here. */
  changedSince(edition: string): ReadonlySet<string> | null;
}

export interface StoryCorpus {
  claim(id: string): CitedClaim | null;
  source(id: string): Source | undefined;
  /** How many texts the claims were read in. */
  texts: number;
  /** The id of today, where a record bore this one once. */
  renamed(id: string): string | null;
  /** What the page would leave out of an address, as `name=value`; empty where it takes all of it. */
  leftOutOf(query: string): string[];
  /** The window that a view shows, and the name of the place that is open in it. */
  viewOf(query: string, language: string): { window: TimeWindow; dating: Dating; place: string | null };
  /** `null`: an atlas without editions. */
  editions: StoryEditions | null;
}

const daysOf = ({ from, to }: { from: string; to: string }) => ({
  from: dayFromIso(from) as number,
  to: dayFromIso(to) as number,
});

/** Words that let a refused part of an address be named in a sentence of our own. */
const naming: Messages['address'] = {
  partLeftOut: (name, value) => `${name}=${value}`,
  partTwice: (name, value) => `${name}=${value}`,
  draftElsewhere: 'story=draft',
};

/** The name of a place in a language of the corpus. */
type PlaceNamer = (id: string, language: string) => string | null;

/** @param first what a first visit looks at @param nameOf without it places go by the names that they were opened with */
export function storyCorpus(
  context: ActionContext,
  first: AtlasState,
  editions: StoryEditions | null,
  nameOf: PlaceNamer = (id) => context.lookup.places[context.lookup.placeNumbers.get(id) ?? -1]?.title ?? null,
): StoryCorpus {
  const { lookup } = context;
  return {
    editions,
    claim(id) {
      const event = recordById(lookup, eventOfClaim(lookup, id) ?? '')?.event;
      const claim = event?.claims.find((one) => one.id === id);
      return event && claim ? { event, claim } : null;
    },
    source: (id) => lookup.sources.get(id),
    texts: [...lookup.sources.values()].filter(({ custom }) => custom.text_file !== undefined).length,
    viewOf(query, language) {
      const { window, dating, selection } = stateFromAddress(query, first, context, naming);
      const place = selection.type === 'place' ? nameOf(selection.place, language) : null;
      return { window, dating, place };
    },
    renamed(id) {
      const now = currentId(id, lookup.retired);
      return now === id ? null : now;
    },
    leftOutOf(query) {
      const { notices, windowBefore } = stateFromAddress(query, first, context, naming);
      // The page widens the window to show the record that is opened.
      return [...notices.map(({ sentence }) => sentence), ...(windowBefore ? ['from, to'] : [])];
    },
  };
}

/** That of an atlas that no page has opened. */
export function storyCorpusOf(atlas: Atlas, editions: StoryEditions | null = null): StoryCorpus {
  const lookup = buildLookup(compileAtlas(atlas, []));
  const { extent, opening } = atlas.description;
  const context = { lookup, axis: buildTimeAxis(daysOf(extent), lookup.reach) };
  return storyCorpus(context, openingState(daysOf(opening)), editions, (id, language) => {
    const place = atlas.places.find((one) => one.id === id);
    return place ? namedIn(place, language, atlas.description).title : null;
  });
}

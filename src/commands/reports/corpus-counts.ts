// The tables at the end of geo/README.md: how much the corpus holds, by source, by kind, by stance.
import type { Atlas } from '../../model/atlas.ts';
import type { Claim } from '../../model/claim.ts';
import type { AtlasEvent } from '../../model/event.ts';
import { placeKinds } from '../../model/place.ts';
import { tableOf } from './claim-words.ts';
import type { ConflictNotes } from './conflict-notes.ts';
import { eventsInConflict, strayNotes } from './conflicts-page.ts';
import { reportTerms } from './report-terms.ts';

const claimsOf = (events: readonly AtlasEvent[]): Claim[] => events.flatMap(({ claims }) => claims);

const figuresIn = (claims: readonly Claim[]): number => claims.reduce((sum, { figures }) => sum + figures.length, 0);

const share = (events: readonly AtlasEvent[]) => [
  events.length,
  claimsOf(events).length,
  figuresIn(claimsOf(events)),
  events.filter(({ when }) => when === null).length,
  events.filter(({ placeId }) => placeId === null).length,
];

function bySource({ events, sources }: Atlas): string {
  const used = sources.filter(({ custom }) => custom.text_file !== undefined);
  const rows = used.map((source) => {
    const claims = claimsOf(events).filter((claim) => claim.source === source.id);
    return [
      source['title-short'] ?? source.title,
      events.filter((event) => event.claims.some((claim) => claim.source === source.id)).length,
      claims.length,
      figuresIn(claims),
      claims.filter(({ erratum }) => erratum !== null).length,
    ];
  });
  return tableOf(['Source', 'Events it speaks of', 'Claims', 'Figures', 'Errata'], rows);
}

function byPlaceKind(atlas: Atlas): string {
  const { events, places } = atlas;
  const terms = reportTerms(atlas);
  const rows = placeKinds.map((kind) => {
    const ids = new Set(places.filter((place) => place.kind === kind).map(({ id }) => id));
    const here = events.filter(({ placeId }) => placeId !== null && ids.has(placeId));
    return [terms.placeKind(kind), ids.size, here.length, claimsOf(here).length];
  });
  return tableOf(['Kind of place', 'Places', 'Events', 'Claims'], rows);
}

function byEventKind(atlas: Atlas): string {
  const { events, vocabulary } = atlas;
  const terms = reportTerms(atlas);
  const rows = vocabulary.eventKinds.map(({ id: kind }) => [
    terms.eventKind(kind),
    ...share(events.filter((event) => event.kind === kind)),
  ]);
  const heads = ['Kind of event', 'Events', 'Claims', 'Figures', 'Undated', 'Unplaced'];
  return tableOf(heads, [...rows, ['all', ...share(events)]]);
}

function byStance(atlas: Atlas): string {
  const { events, vocabulary } = atlas;
  const terms = reportTerms(atlas);
  const rows = vocabulary.stances.map(({ id: stance }) => [
    terms.stance(stance),
    claimsOf(events).filter((claim) => claim.stance === stance).length,
  ]);
  return tableOf(['Stance', 'Claims'], rows);
}

function conflictLine(atlas: Atlas, notes: ConflictNotes): string {
  const found = eventsInConflict(atlas);
  const having = (kind: string) => found.filter(({ conflicts }) => conflicts.some((one) => one.kind === kind)).length;
  const kept = found.filter(({ event }) => notes.get(event.id)?.kept === true).length;
  const explained = found.filter(({ event }) => notes.get(event.id)?.kept === false).length;
  return (
    `Events in conflict ([conflicts.md](conflicts.md)): ${found.length} (figures ${having('figures')}, dates ${having('dates')}, ` +
    `where ${having('where')}, by whom ${having('by')}, against whom ${having('against')}, disputed ${having('stance')}; one event may have more than one kind). Kept ${kept}, explained ${explained}, ` +
    `not yet read ${strayNotes(atlas, notes).unread.length}.`
  );
}

export function corpusCounts(atlas: Atlas, notes: ConflictNotes): string {
  const { places, events, sources } = atlas;
  const claims = claimsOf(events);
  const whole =
    `Places: ${places.length}. Events: ${events.length}. Claims: ${claims.length}. Figures: ${figuresIn(claims)}. ` +
    `Errata: ${claims.filter(({ erratum }) => erratum !== null).length}. ` +
    `Works in \`sources.json\`: ${sources.length}.`;
  const tables = [bySource(atlas), byPlaceKind(atlas), byEventKind(atlas), byStance(atlas)];
  return [whole, ...tables, conflictLine(atlas, notes)].join('\n\n');
}

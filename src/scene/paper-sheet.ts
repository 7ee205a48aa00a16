// What a printed sheet holds: the places that are shown, numbered in the order of the list, each with its records and their claims, and the
// sources that these rest on. Of an open place the sheet holds its page, and the records of the places inside it, which belong to it.
import type { RecordRelations } from '../lookup/related-records.ts';
import type { Claim } from '../model/claim.ts';
import type { CompiledPlace } from '../model/compiled-atlas.ts';
import type { AtlasEvent } from '../model/event.ts';
import type { Source } from '../model/source.ts';
import type { SettledScene } from './scene.ts';

/** More than anybody prints; a browser lays this out in a second or two. */
const mostRecords = 1000;

export interface PaperRecord {
  /** `3.2`: the second record of the third place. */
  number: string;
  event: AtlasEvent;
  /** Empty where the record stands under another place already. */
  claims: readonly Claim[];
  /** The number it stands under in full; `null` here. */
  standsAt: string | null;
  /** Its relations and those of its claims, by id. */
  relations: RecordRelations;
}

export interface PaperPlace {
  number: number;
  place: CompiledPlace;
  records: PaperRecord[];
}

export interface PaperSheet {
  places: PaperPlace[];
  /** Records printed, and those there are. */
  printed: number;
  all: number;
  /** The number that a record stands under in full, by its id. */
  standing: ReadonlyMap<string, string>;
  /** The texts that the claims stand in, in the order of their first use: a note's number is the place in this list. */
  sources: Source[];
  /** Works that these claims cite. */
  cited: Source[];
}

interface Shown {
  event: AtlasEvent;
  claims: readonly Claim[];
  places: readonly string[];
}

function shownIn({ panel, records }: SettledScene, only: ReadonlySet<string> | null): Shown[] {
  if (panel?.type === 'place' && only === null) {
    const places = [panel.place.id];
    const own = panel.groups.flatMap((group) =>
      [...group.records].map(({ event, claims }) => ({ event, claims: claims.map(({ claim }) => claim), places })),
    );
    return [...own, ...[...panel.inside.records].map(({ event, claims, at }) => ({ event, claims, places: [at.id] }))];
  }
  return records()
    .filter(({ record }) => only === null || only.has(record.event.id))
    .map(({ record, claims, places }) => ({
      event: record.event,
      claims,
      places: places.map(({ id }) => id),
    }));
}

/** @param only ids of the records that are printed, whatever page is open; `null`: all that are shown */
export function paperSheet(page: SettledScene, only: ReadonlySet<string> | null = null): PaperSheet {
  const { panel, entries } = page;
  const all = shownIn(page, only);
  const shown = all.slice(0, mostRecords);
  const inside = panel?.type === 'place' ? [...panel.inside.records].map(({ at }) => at) : [];
  const listed =
    panel?.type === 'place' && only === null
      ? [...new Set([panel.place, ...inside])]
      : [...entries].map(({ place }) => place);
  const places: PaperPlace[] = [];
  const standing = new Map<string, string>();
  for (const place of listed) {
    const here = shown.filter((one) => one.places.includes(place.id));
    if (here.length === 0) continue;
    const number = places.length + 1;
    const records = here.map(({ event, claims }, n): PaperRecord => {
      const own = `${number}.${n + 1}`;
      const standsAt = standing.get(event.id) ?? null;
      if (standsAt === null) standing.set(event.id, own);
      return {
        number: own,
        event,
        claims: standsAt === null ? claims : [],
        standsAt,
        relations: page.relationsOf(event.id),
      };
    });
    places.push({ number, place, records });
  }
  const claims = places.flatMap(({ records }) => records.flatMap((record) => record.claims));
  const named = (ids: readonly (string | null)[]) =>
    [...new Set(ids)].flatMap((id) => page.sources.get(id ?? '') ?? []);
  const sources = named(claims.map(({ source }) => source));
  const cited = named(claims.map(({ citedWork }) => citedWork)).filter((work) => !sources.includes(work));
  return { places, standing, printed: standing.size, all: all.length, sources, cited };
}

// The places of the atlas by all their names, so that a name in a table is found in any spelling, and a name that is none of them is told what is near it.
import { foldName } from '../../lookup/fold-name.ts';
import { slipsForgiven, slipsToBeginning } from '../../lookup/near-spelling.ts';
import type { CompiledPlace } from '../../model/compiled-atlas.ts';

/** What a gazetteer needs of a place. */
export type GazetteerPlace = CompiledPlace;

export type FoundPlace =
  | { found: 'one'; place: GazetteerPlace }
  /** Several places bear the name. */
  | { found: 'several'; titles: string[] }
  /** `near`: the title of a place whose name differs by a slip or two; `null` if there is none. */
  | { found: 'none'; near: string | null };

export interface Gazetteer {
  places: ReadonlyMap<string, GazetteerPlace>;
  find(name: string): FoundPlace;
}

/** Words that say what kind of place it is, not which. */
const kindWords = /^(?:г\.|гор\.|город|м\.|місто|с\.|село|city of|town of) ?(?=\p{L})/iu;

export function makeGazetteer(places: readonly GazetteerPlace[]): Gazetteer {
  const byName = new Map<string, GazetteerPlace[]>();
  for (const place of places) {
    const names = new Set([place.title, ...place.names.map(({ toponym }) => toponym)].map(foldName));
    for (const name of names) if (name !== '') byName.set(name, [...(byName.get(name) ?? []), place]);
  }
  const asked = new Map<string, FoundPlace>();

  function near(name: string): string | null {
    const slips = slipsForgiven(name);
    if (slips === 0) return null;
    let best: { title: string; slips: number } | null = null;
    for (const [other, [place]] of byName) {
      if (!place || Math.abs(other.length - name.length) > slips) continue;
      const apart = slipsToBeginning(name, other, slips);
      if (apart <= slips && (best === null || apart < best.slips)) best = { title: place.title, slips: apart };
    }
    return best?.title ?? null;
  }

  function look(name: string): FoundPlace {
    const folded = foldName(name);
    const bare = foldName(name.trim().replace(kindWords, ''));
    const places = byName.get(folded) ?? byName.get(bare) ?? [];
    const [only, ...others] = places;
    if (!only) return { found: 'none', near: near(bare) };
    if (others.length === 0) return { found: 'one', place: only };
    return { found: 'several', titles: places.map(({ title }) => title) };
  }

  return {
    places: new Map(places.map((place) => [place.id, place])),
    find(name) {
      const known = asked.get(name) ?? look(name);
      asked.set(name, known);
      return known;
    },
  };
}

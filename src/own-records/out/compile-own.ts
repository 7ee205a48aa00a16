// The atlas of a table as the page opens it: alone, or beside the records of the atlas that is open.
import type { Atlas } from '../../model/atlas.ts';
import { type CompiledAtlas, type CompiledPlace, compileAtlas, type LeftOut } from '../../model/compiled-atlas.ts';
import type { Term } from '../../model/vocabulary.ts';
import type { Gazetteer } from '../rows/gazetteer.ts';

/** Places that the atlas knows keep all that it knows of them, their outlines too; what holds them is told where it is there as well. */
function withKnownPlaces(compiled: CompiledAtlas, gazetteer: Gazetteer): CompiledAtlas {
  const here = new Set(compiled.places.map(({ id }) => id));
  const places = compiled.places.map((place): CompiledPlace => {
    const known = gazetteer.places.get(place.id);
    if (!known) return place;
    return {
      ...known,
      partOf: known.partOf.filter((id) => here.has(id)),
      heldBy: known.heldBy.filter((holder) => here.has(holder.place)),
    };
  });
  return { ...compiled, places };
}

export function compileOwn(atlas: Atlas, gazetteer: Gazetteer, leftOut: LeftOut[]): CompiledAtlas {
  return withKnownPlaces(compileAtlas(atlas, leftOut), gazetteer);
}

function joined<Entry extends { id: string }>(first: readonly Entry[], second: readonly Entry[]): Entry[] {
  const taken = new Set(first.map(({ id }) => id));
  return [...first, ...second.filter(({ id }) => !taken.has(id))];
}

const [earlier, later] = [(a: string, b: string) => (a < b ? a : b), (a: string, b: string) => (a > b ? a : b)];

/** Both as one corpus under the name of the first. Records of the second whose ids the first has are the first's: own ids begin with `own-`. */
export function beside(atlas: CompiledAtlas, own: CompiledAtlas): CompiledAtlas {
  const taken = new Set(atlas.events.map(({ id }) => id));
  const added = own.events.flatMap((event, at) =>
    taken.has(event.id) ? [] : [{ event, span: own.spans[at] ?? null }],
  );
  const terms = (list: 'eventKinds' | 'categories' | 'actors' | 'victimGroups' | 'stances' | 'sourceTypes') =>
    joined<Term>(atlas.vocabulary[list], own.vocabulary[list]);
  const { extent } = atlas.description;
  return {
    ...atlas,
    description: {
      ...atlas.description,
      extent: {
        from: earlier(extent.from, own.description.extent.from),
        to: later(extent.to, own.description.extent.to),
      },
    },
    vocabulary: {
      ...atlas.vocabulary,
      ...{ eventKinds: terms('eventKinds'), categories: terms('categories'), actors: terms('actors') },
      ...{ victimGroups: terms('victimGroups'), stances: terms('stances'), sourceTypes: terms('sourceTypes') },
      measures: joined(atlas.vocabulary.measures, own.vocabulary.measures),
    },
    sources: joined(atlas.sources, own.sources),
    places: joined(atlas.places, own.places),
    events: [...atlas.events, ...added.map(({ event }) => event)],
    spans: [...atlas.spans, ...added.map(({ span }) => span)],
    leftOut: [...atlas.leftOut, ...own.leftOut],
  };
}

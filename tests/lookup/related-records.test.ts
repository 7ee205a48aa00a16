// Relations of made-up corpora: each is found from both of its ends with the opposite direction, none twice, none lost, also in a part of the corpus.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { buildLookup, type Lookup } from '../../src/lookup/build-lookup.ts';
import { listAt } from '../../src/lookup/lists.ts';
import { joinedCounts, type RelatedRecord, relationsOfRecord } from '../../src/lookup/related-records.ts';
import { compileAtlas } from '../../src/model/compiled-atlas.ts';
import type { AtlasEvent } from '../../src/model/event.ts';
import { type Relation, relationKinds, relationTerm, speaksAgainst } from '../../src/model/relation.ts';
import { type ShownRecords, subsetOf } from '../../src/model/shown-subset.ts';
import { vocabulary } from '../own-corpus.ts';
import { claimOf, eventOf, placeOf, smallAtlas } from '../small-atlas.ts';

const places = [placeOf('petrograd', 30.3, 59.9), placeOf('moscow', 37.6, 55.8)];
const size = 5;
const claimsOfEach = 2;
/** Ids of all ends: of events and of their claims. */
const endIds = Array.from({ length: size }, (_, n) => [
  `e${n}`,
  ...Array.from({ length: claimsOfEach }, (_, c) => `e${n}-${c}`),
]).flat();
const eventOfEnd = (id: string) => id.slice(0, 2);

interface Written extends Relation {
  from: string;
}

/** As `validate` allows them: none to itself or between an event and its own claim, a pair and kind once. */
const madeRelations = fc
  .array(
    fc.record({
      from: fc.constantFrom(...endIds),
      to: fc.constantFrom(...endIds),
      kind: fc.constantFrom(...relationKinds),
    }),
    { maxLength: 14 },
  )
  .map((made) => {
    const allowed = made.filter(
      ({ from, to }) => from !== to && !(eventOfEnd(from) === eventOfEnd(to) && (from.length === 2 || to.length === 2)),
    );
    const once = new Map(allowed.map((one) => [`${one.kind} ${[one.from, one.to].sort()}`, one]));
    return [...once.values()].map((one, n): Written => ({ ...one, why: `Reason ${n}.` }));
  });
const madePlaces = fc.array(fc.constantFrom('petrograd', 'moscow', null), { minLength: size, maxLength: size });
const madeDates = fc.array(fc.constantFrom('1918-09', '1919', null), { minLength: size, maxLength: size });

function eventsWith(
  written: readonly Written[],
  placeIds: readonly (string | null)[],
  dates: readonly (string | null)[],
): AtlasEvent[] {
  const relationsOf = (id: string) => {
    const relations = written.filter(({ from }) => from === id).map(({ from: _, ...relation }) => relation);
    return relations.length > 0 ? { relations } : {};
  };
  return Array.from({ length: size }, (_, n) =>
    eventOf(`e${n}`, placeIds[n] ?? null, dates[n] ?? null, {
      ...relationsOf(`e${n}`),
      claims: Array.from({ length: claimsOfEach }, (_, c) => claimOf(`e${n}-${c}`, relationsOf(`e${n}-${c}`))),
    }),
  );
}

function compiledOf(events: AtlasEvent[]) {
  const { description, sources } = smallAtlas();
  return compileAtlas({ description, vocabulary, sources, places, events }, []);
}

/** Every relation as it is seen, from each end that sees it. */
function seenIn(lookup: Lookup): (RelatedRecord & { at: string })[] {
  return Array.from({ length: lookup.size }, (_, number) => [...relationsOfRecord(lookup, number)]).flatMap((ends) =>
    ends.flatMap(([at, { against, others }]) => {
      expect(against.every(speaksAgainst)).toBe(true);
      expect(others.some(speaksAgainst)).toBe(false);
      return [...against, ...others].map((one) => ({ ...one, at }));
    }),
  );
}

function expectBothEnds(lookup: Lookup, written: readonly Written[]): void {
  const seen = seenIn(lookup);
  expect(seen.length).toBe(written.length * 2);
  for (const { from, to, kind, why } of written) {
    const ends = seen.filter((one) => one.kind === kind && one.why === why);
    expect(ends.map(({ at, id, isWrittenHere }) => [at, id, isWrittenHere]).sort()).toEqual(
      [
        [from, to, true],
        [to, from, false],
      ].sort(),
    );
    for (const { id, event, claim, place, isSameRecord, at } of ends) {
      expect(claim?.id ?? event.id).toBe(id);
      expect(event.id).toBe(eventOfEnd(id));
      expect(place?.id ?? null).toBe(event.placeId);
      expect(isSameRecord).toBe(eventOfEnd(at) === eventOfEnd(id));
    }
  }
  for (let number = 0; number < lookup.size; number++) {
    const own = lookup.ids[number] as string;
    const othersOf = (some: readonly Written[]) => {
      const ends = some.map(({ from, to }) => [eventOfEnd(from), eventOfEnd(to)]).filter((pair) => pair.includes(own));
      return [...new Set(ends.flat())].filter((id) => id !== own).sort();
    };
    expect(Array.from(listAt(lookup.joinedTo, number), (other) => lookup.ids[other]).sort()).toEqual(othersOf(written));
    expect(Array.from(listAt(lookup.relatedTo, number), (other) => lookup.ids[other]).sort()).toEqual(
      othersOf(written.filter(({ kind }) => kind !== 'answers')),
    );
    expect(joinedCounts(lookup, number)).toEqual({
      all: othersOf(written).length,
      against: othersOf(written.filter(speaksAgainst)).length,
    });
  }
}

describe('each relation', () => {
  test('is found from both ends with the opposite direction, once from each, and no other is', () => {
    fc.assert(
      fc.property(madeRelations, madePlaces, madeDates, (written, placeIds, dates) => {
        expectBothEnds(buildLookup(compiledOf(eventsWith(written, placeIds, dates))), written);
      }),
    );
  });

  test('stays so in a part of the corpus, where both of its ends are in it', () => {
    fc.assert(
      fc.property(
        madeRelations,
        madePlaces,
        fc.subarray(endIds.filter((id) => id.length > 2)),
        (written, placeIds, claims) => {
          const events = new Map(
            claims.map((id) => [eventOfEnd(id), new Set(claims.filter((one) => eventOfEnd(one) === eventOfEnd(id)))]),
          );
          const shown: ShownRecords = { events };
          const isShown = (id: string) => claims.includes(id) || events.has(id);
          const part = subsetOf(compiledOf(eventsWith(written, placeIds, [])), {}, shown);
          const left = written.filter(({ from, to }) => isShown(from) && isShown(to));
          expectBothEnds(buildLookup(compileAtlas(part, [])), left);
        },
      ),
    );
  });
});

test('those that speak against a record come apart and in the order of the vocabulary; each kind has a term for either end', () => {
  const kinds = ['same-matter', 'limits', 'answers', 'disputes', 'contradicts'] as const;
  const written = kinds.map(
    (kind, n): Written => ({ from: 'e0', to: `e${(n % 4) + 1}-${Math.floor(n / 4)}`, kind, why: 'So it is.' }),
  );
  const lookup = buildLookup(compiledOf(eventsWith(written, [], [])));
  const relations = relationsOfRecord(lookup, lookup.recordNumbers.get('e0') as number).get('e0');
  expect(relations?.against.map(({ kind }) => kind)).toEqual(['disputes', 'contradicts', 'limits']);
  expect(relations?.others.map(({ kind }) => kind)).toEqual(['answers', 'same-matter']);
  const terms = relationKinds.map((kind) =>
    [true, false].map((isWrittenHere) => relationTerm({ kind, isWrittenHere })),
  );
  const twoWays = terms.filter(([here, there]) => here !== there).map(([here]) => here);
  expect(twoWays).toEqual(['disputes', 'limits', 'answers', 'part-of', 'repeats']);
  expect(new Set(terms.flat()).size).toBe(relationKinds.length + twoWays.length);
});

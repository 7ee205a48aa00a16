// Sums judged by made-up worlds: who fell in which event is known there person by person, so that the sum can be held against the people themselves.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { buildLookup } from '../../src/lookup/build-lookup.ts';
import { totalsOf } from '../../src/lookup/totals.ts';
import type { Figure } from '../../src/model/claim.ts';
import { compileAtlas } from '../../src/model/compiled-atlas.ts';
import type { AtlasEvent } from '../../src/model/event.ts';
import type { Relation, RelationKind } from '../../src/model/relation.ts';
import { figureOf } from '../model/made-claims.ts';
import { claimOf, eventOf, placeOf, smallAtlas } from '../small-atlas.ts';
import { recordsIn } from './plain-entries.ts';

const people = [...'abcde'];
/** All kinds but `answers`: what answers another is another deed. */
const joining: RelationKind[] = ['part-of', 'same-matter', 'repeats', 'contradicts', 'limits'];

/** A true figure for so many people: exact, bounded, or in words, which adds to nothing. */
const trueFigure = (many: number, choice: number): Figure => {
  const forms = [
    figureOf('exact', { best: many }),
    figureOf('at-least', { low: Math.max(0, many - 1) }),
    figureOf('at-most', { high: many + 2 }),
    figureOf('range', { low: Math.max(0, many - 2), high: many + 1 }),
    figureOf('in-words', { verbatim: 'some' }),
  ];
  return forms[choice % forms.length] as Figure;
};

const size = 6;
const world = fc.record({
  /** Who fell in each event; a part takes only those of its whole. */
  fell: fc.array(fc.subarray(people), { minLength: size, maxLength: size }),
  wholeOf: fc.array(fc.option(fc.nat({ max: size - 2 }), { freq: 3 }), { minLength: size, maxLength: size }),
  figures: fc.array(fc.nat({ max: 19 }), { minLength: size, maxLength: size }),
  /** How the editors join what overlaps: of several places where a relation can stand they take one. */
  choices: fc.array(fc.nat({ max: 999 }), { minLength: size * size, maxLength: size * size }),
  /** Relations between what does not overlap. */
  more: fc.array(fc.tuple(fc.nat({ max: size - 1 }), fc.nat({ max: size - 1 }), fc.constantFrom(...joining)), {
    maxLength: 2,
  }),
});

interface Made {
  events: AtlasEvent[];
  fellIn: ReadonlyMap<string, ReadonlySet<string>>;
}

function made({
  fell,
  wholeOf,
  figures,
  choices,
  more,
}: typeof world extends fc.Arbitrary<infer World> ? World : never): Made {
  const sets = fell.map((those) => new Set(those));
  // Wholes come before their parts.
  const wholes = wholeOf.map((whole, part) => (whole !== null && whole < part ? whole : null));
  wholes.forEach((whole, part) => {
    if (whole !== null) sets[part] = new Set([...(sets[part] ?? [])].filter((one) => sets[whole]?.has(one)));
  });
  const above = (at: number): number[] => {
    const whole = wholes[at] ?? null;
    return whole === null ? [] : [whole, ...above(whole)];
  };
  const line = (at: number) => [at, ...above(at), ...[...sets.keys()].filter((one) => above(one).includes(at))];
  const nested = (a: number, b: number) => a === b || above(a).includes(b) || above(b).includes(a);
  const meet = (a: number, b: number) => [...(sets[a] ?? [])].some((one) => sets[b]?.has(one));
  const relations = new Map<number, [to: string, kind: RelationKind][]>();
  const relate = (a: number, b: number, choice: number) => {
    const kind = joining[choice % joining.length] as RelationKind;
    const to = choice % 2 === 0 ? `e${b}` : `e${b}-claim`;
    relations.set(a, [...(relations.get(a) ?? []), [to, kind]]);
  };
  for (const a of sets.keys()) {
    for (const b of sets.keys()) {
      if (a >= b || nested(a, b) || !meet(a, b)) continue;
      const places = line(a).flatMap((x) => line(b).map((y): [number, number] => [x, y]));
      const fit = places.filter(([x, y]) => !nested(x, y) && meet(x, y));
      const choice = choices[a * size + b] ?? 0;
      // Mostly between a part or a whole of theirs, where there is one: that is where a sum could miss it.
      const aside = fit.filter(([x, y]) => x !== a || y !== b);
      const chosen = aside.length > 0 && choice % 4 > 0 ? aside : fit;
      const [x, y] = chosen[choice % chosen.length] as [number, number];
      relate(x, y, choice);
    }
  }
  for (const [a, b, kind] of more) if (!nested(a, b)) relations.set(a, [...(relations.get(a) ?? []), [`e${b}`, kind]]);
  const written = (at: number): Relation[] =>
    (relations.get(at) ?? []).map(([to, kind]) => ({ to, kind, why: 'They may be the same people.' }));
  const events = [...sets.keys()].map((at) => {
    const choice = figures[at] ?? 0;
    const isOnClaim = choice % 2 === 0;
    // Many a whole is told without a number: then its parts are added.
    const isInWords = wholes.includes(at) && choice % 3 > 0;
    const claim = claimOf(`e${at}-claim`, { figures: [trueFigure(sets[at]?.size ?? 0, isInWords ? 4 : choice)] });
    return eventOf(`e${at}`, 'town', '1918-09', {
      partOf: wholes[at] === null ? [] : [`e${wholes[at]}`],
      claims: [isOnClaim ? { ...claim, relations: written(at) } : claim],
      ...(isOnClaim ? {} : { relations: written(at) }),
    });
  });
  return { events, fellIn: new Map(events.map(({ id }, at) => [id, sets[at] as Set<string>])) };
}

test('a sum holds the number of the people themselves: nobody is added twice in its least number, nobody left out of its greatest', () => {
  let [summed, overlapping] = [0, 0];
  fc.assert(
    fc.property(world.map(made), ({ events, fellIn }) => {
      const { description, vocabulary, sources } = smallAtlas();
      const places = [placeOf('town', 30, 60)];
      const lookup = buildLookup(compileAtlas({ description, vocabulary, sources, places, events }, []));
      const heard = recordsIn(lookup).map((record) => ({ record, claims: record.event.claims, span: record.span }));
      for (const sum of totalsOf(lookup, heard, { places: null, window: null }).totals) {
        const all = sum.events.flatMap(({ event }) => [...(fellIn.get(event) ?? [])]);
        const many = new Set(all).size;
        summed++;
        if (many < all.length) overlapping++;
        if (sum.low !== null) expect(sum.low).toBeLessThanOrEqual(many);
        if (sum.high !== null) expect(sum.high).toBeGreaterThanOrEqual(many);
      }
    }),
    { numRuns: 300 },
  );
  // The worlds do put it to the test.
  expect(summed).toBeGreaterThan(200);
  expect(overlapping).toBeGreaterThan(100);
});

// Two views of the real corpus held side by side: marks, table and sums are what asking every record anew says, for a thousand random pairs.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dayFromIso } from '../../src/model/calendar.ts';
import type { Claim } from '../../src/model/claim.ts';
import { conflictsOf } from '../../src/model/conflict.ts';
import type { AtlasEvent } from '../../src/model/event.ts';
import { printedRange } from '../../src/model/spread.ts';
import { besideView, createBesideCounts } from '../../src/scene/compare/beside-counts.ts';
import { type Comparison, comparison } from '../../src/scene/compare/comparison.ts';
import { type Standing, standings } from '../../src/scene/compare/record-standings.ts';
import { createSceneMaker } from '../../src/scene/scene.ts';
import { next } from '../../src/state/actions.ts';
import type { AtlasState } from '../../src/state/atlas-state.ts';
import { type Aspect, aspectOf, besideState } from '../../src/state/beside.ts';
import { type Counted, possibly, surely } from './asking-anew.ts';
import {
  anew,
  area,
  axis,
  busyWindow,
  compiled,
  lens,
  lookup,
  marksOf,
  opening,
  places,
  state,
  tally,
} from './drawn-states.ts';

const context = { lookup, axis };
const day = (iso: string) => dayFromIso(iso) as number;

const beside: fc.Arbitrary<Aspect> = fc.oneof(
  { weight: 3, arbitrary: busyWindow.map((window) => ({ type: 'window' as const, window })) },
  { weight: 3, arbitrary: lens.map((one) => ({ type: 'lens' as const, lens: one })) },
  area.map((one) => ({ type: 'area' as const, area: one })),
  fc.constantFrom(...places).map((place) => ({ type: 'area' as const, area: { type: 'place' as const, place } })),
  fc.constantFrom('possible' as const, 'certain' as const).map((match) => ({ type: 'match' as const, match })),
);
// Half of them narrow to nothing but what sets the two apart, in busy years, so that most pairs show something.
const plain = { filters: opening.filters, query: '', area: null, timeOf: 'event' } as const;
const pair = fc.tuple(state, beside, busyWindow, fc.boolean()).map(([one, aspect, window, isPlain]): AtlasState => {
  const own = isPlain ? { ...one, ...plain, window, lens: aspect.type === 'window' ? null : one.lens } : one;
  return { ...own, selection: { type: 'none' }, beside: aspect };
});

interface Heard {
  event: AtlasEvent;
  sure: boolean;
  claims: Claim[];
}

const withinView = ({ window: { from, to }, match }: AtlasState) => {
  const isIn = match === 'certain' ? surely : possibly;
  return ({ span }: Counted) => span !== null && isIn(span, from, to);
};

/** The records that a view counts, by id. @param all what it counts in any window, asked anew */
function heardIn(view: AtlasState, all: Counted[]): Map<string, Heard> {
  const { from, to } = view.window;
  const found = new Map<string, Heard>();
  for (const { event, span, claim } of all.filter(withinView(view))) {
    const one = found.get(event.id) ?? { event, sure: false, claims: claim ? [] : anew.allHeard(view, event) };
    if (claim) one.claims.push(claim);
    one.sure ||= span !== null && surely(span, from, to);
    found.set(event.id, one);
  }
  return found;
}

const against = ({ stance }: Claim) => stance === 'disputes' || stance === 'denies';

/** Whether a claim of the one and a claim of the other cannot stand together; not between two that both hear. */
function cannotBothBe(event: AtlasEvent, a: Claim[], b: Claim[]): boolean {
  const isShared = (claim: Claim) => a.includes(claim) && b.includes(claim);
  const inForce = ({ rank }: Claim) => rank !== 'deprecated';
  return a.filter(inForce).some((one) =>
    b.filter(inForce).some((other) => {
      if (one === other || (isShared(one) && isShared(other))) return false;
      const excludes = conflictsOf({ ...event, claims: [one, other] }).some(({ kind }) => kind !== 'stance');
      return excludes || against(one) !== against(other);
    }),
  );
}

function standingAnew(a: Heard | undefined, b: Heard | undefined): Standing {
  if (!a || !b) return a ? 'only-a' : 'only-b';
  return a.sure !== b.sure || cannotBothBe(a.event, a.claims, b.claims) ? 'differ' : 'alike';
}

const sidesOf = (one: AtlasState) => {
  const second = besideView(one, lookup, () => undefined);
  if (!second) throw new Error('the state has no second view');
  return [{ lookup, state: one }, second] as const;
};
const compared = (one: AtlasState) => comparison(...sidesOf(one));
const idsIn = ({ groups }: Comparison) =>
  Object.fromEntries(
    groups.map(({ standing, count, idAt }) => [standing, Array.from({ length: count }, (_, i) => idAt(i)).sort()]),
  );

// One for each side, so that their moving counts are led to and fro as a reader leads them.
const countsOf = [createBesideCounts(lookup), createBesideCounts(lookup)] as const;

describe('a thousand random pairs of views', () => {
  test('marks, table and sums are what asking every record anew says', () => {
    const met: Record<Standing, number> = { differ: 0, 'only-a': 0, 'only-b': 0, alike: 0 };
    fc.assert(
      fc.property(pair, (one) => {
        const other = besideState(one) as AtlasState;
        const found = compared(one);
        const sides = sidesOf(one);

        const [allA, allB] = [one, other].map((view) => anew.counted(view, view.timeOf)) as [Counted[], Counted[]];

        // Marks.
        for (const [view, all, counts] of [
          [one, allA, countsOf[0](sides[0])],
          [other, allB, countsOf[1](sides[1])],
        ] as const) {
          const { from, to } = view.window;
          const inside = all.filter(withinView(view));
          if (!counts) throw new Error('a view has no counts');
          expect(marksOf(counts.counted)).toEqual(tally(inside));
          expect(marksOf(counts.certain)).toEqual(tally(all.filter(({ span }) => span && surely(span, from, to))));
          expect(marksOf(counts.deeds)).toEqual(tally(inside.filter(({ event }) => event.kind === 'deed')));
        }

        // Table.
        const [a, b] = [heardIn(one, allA), heardIn(other, allB)];
        const wanted: Record<Standing, string[]> = { differ: [], 'only-a': [], 'only-b': [], alike: [] };
        for (const id of new Set([...a.keys(), ...b.keys()])) wanted[standingAnew(a.get(id), b.get(id))].push(id);
        for (const standing of standings) {
          wanted[standing].sort();
          if (wanted[standing].length > 0) met[standing]++;
        }
        expect(idsIn(found)).toEqual(wanted);
        const { records, outside, groups, sums } = found;
        expect(records).toEqual({ a: a.size, b: b.size });
        const leftOutside = (all: Counted[], inside: Map<string, Heard>) =>
          new Set(all.flatMap(({ event, span }) => (span === null || inside.has(event.id) ? [] : event.id))).size;
        expect(outside).toEqual({ a: leftOutside(allA, a), b: leftOutside(allB, b) });

        // A record that differs says in what, and no other does.
        for (const { standing, count, row } of groups) {
          for (let i = 0; i < Math.min(count, 4); i++) {
            const { id, a: inA, b: inB, disagreements, surer } = row(i);
            expect(inA?.claims.map((claim) => claim.id)).toEqual(a.get(id)?.claims.map((claim) => claim.id));
            expect(inB?.claims.map((claim) => claim.id)).toEqual(b.get(id)?.claims.map((claim) => claim.id));
            expect([inA?.certain, inB?.certain]).toEqual([a.get(id)?.sure, b.get(id)?.sure]);
            expect(disagreements.length > 0 || surer !== null, `${id} is ${standing}`).toBe(standing === 'differ');
          }
        }

        // Sums: a difference only where nobody can be counted on both sides.
        for (const { measure, unit, a: sumA, b: sumB, difference } of sums()) {
          if ('none' in difference) {
            if (difference.none === 'one-side') expect(sumA === null || sumB === null).toBe(true);
            if (difference.none === 'open') expect([sumA?.low, sumA?.high, sumB?.low, sumB?.high]).toContain(null);
            continue;
          }
          const [inA, inB] = [one, besideState(one) as AtlasState].map((view) => summedAnew(view, measure, unit)) as [
            Summed,
            Summed,
          ];
          for (const [sum, plain] of [
            [sumA, inA],
            [sumB, inB],
          ] as const) {
            expect([sum?.records, sum?.high]).toEqual([plain.ids.length, total(plain.highs)]);
            // Records that may tell of the same people add their largest low alone.
            expect(sum?.low).toBeGreaterThanOrEqual(Math.max(...plain.lows));
            expect(sum?.low).toBeLessThanOrEqual(total(plain.lows));
          }
          expect(difference).toEqual({
            low: (sumB?.low ?? 0) - (sumA?.high ?? 0),
            high: (sumB?.high ?? 0) - (sumA?.low ?? 0),
          });
          for (const id of inA.ids) {
            expect(inB.ids).not.toContain(id);
            expect(inB.ids.some((other) => above(other).includes(id) || above(id).includes(other))).toBe(false);
          }
        }
      }),
      { numRuns: 1000 },
    );
    // Pairs in which nothing is found agree too easily.
    for (const standing of standings) expect(met[standing], standing).toBeGreaterThan(60);
  });

  test('a view beside itself shows no difference, and exchanging twice is nothing', () => {
    fc.assert(
      fc.property(pair, (one) => {
        const same = { ...one, beside: aspectOf(one, one.beside?.type ?? 'window') };
        const itself = compared(same);
        const { differ, 'only-a': onlyA, 'only-b': onlyB } = idsIn(itself);
        expect([differ, onlyA, onlyB]).toEqual([[], [], []]);
        for (const { difference } of itself.sums()) expect(difference).toHaveProperty('none');

        const there = next(one, { type: 'sides-exchanged' }, context);
        const back = next(there, { type: 'sides-exchanged' }, context);
        expect(back).toEqual(one);
        const [before, after] = [idsIn(compared(one)), idsIn(compared(there))];
        expect(after).toEqual({ ...before, 'only-a': before['only-b'], 'only-b': before['only-a'] });
      }),
      { numRuns: 100 },
    );
  });
});

test('the bars of the second view are those that it has alone, and none where both views have the same', () => {
  const [both, alone] = [createSceneMaker(lookup, axis), createSceneMaker(lookup, axis)];
  let met = 0;
  fc.assert(
    fc.property(pair, (one) => {
      const { besideBars, besideCounts } = ((scene) => ({ ...scene, ...scene.settled() }))(both(one));
      const second = alone({ ...(besideState(one) as AtlasState), split: null });
      const { placesInWindow, recordsInWindow } = second.settled();
      expect(besideCounts).toEqual({ placesInWindow, recordsInWindow });
      if (one.beside?.type === 'window' || one.beside?.type === 'match') expect(besideBars).toBeNull();
      if (besideBars) met++;
      expect(besideBars ?? both({ ...one, split: null }).bars).toEqual(second.bars);
    }),
    { numRuns: 100 },
  );
  expect(met).toBeGreaterThan(20);
});

describe('two places of which one has all its records outside the window', () => {
  const place = (id: string): Aspect => ({ type: 'area', area: { type: 'place', place: id } });
  const chosen = { type: 'beside-chosen', own: place('petrograd'), beside: place('crimea') } as const;
  const autumn: AtlasState = { ...opening, window: { from: day('1918-08-15'), to: day('1918-10-31') } };

  test('are chosen: the window is widened until it holds both, and the former one is kept', () => {
    const found = next(autumn, chosen, context);
    expect(found.windowBefore).toEqual(autumn.window);
    const { records, outside } = compared(found);
    expect(records.a).toBeGreaterThan(0);
    expect(records.b).toBeGreaterThan(0);
    expect(outside).toEqual({ a: 0, b: 0 });
  });

  test('stand in an address: it stays as it is, says how many lie outside, and is widened for both on request', () => {
    const named: AtlasState = { ...autumn, area: { type: 'place', place: 'petrograd' }, beside: place('crimea') };
    const before = compared(named);
    expect(before.records.b).toBe(0);
    expect(before.outside.b).toBeGreaterThan(0);
    const { records, outside } = compared(next(named, { type: 'window-widened' }, context));
    expect(outside).toEqual({ a: 0, b: 0 });
    expect(records).toEqual({ a: before.records.a + before.outside.a, b: before.outside.b });
  });

  test('a single day is the reader’s own', () => {
    expect(next({ ...autumn, mode: 'day' }, chosen, context).window).toEqual(autumn.window);
  });
});

interface Summed {
  ids: string[];
  /** Least and most of each record. */
  lows: number[];
  highs: number[];
}

/** One thing added up, plainly: deeds certainly in the window, all of whose places are, by figures of their own; of a whole and its parts the whole. */
function summedAnew(view: AtlasState, measure: string, unit: string): Summed {
  const { from, to } = view.window;
  const said = new Set(
    anew
      .counted(view, 'source')
      .filter(({ span }) => span && possibly(span, from, to))
      .map(({ event }) => event.id),
  );
  const told = anew.answers(view).flatMap(({ event, span, places: at }) => {
    const isInTime = view.timeOf === 'source' ? said.has(event.id) : span !== null && surely(span, from, to);
    const isWhole = [event.placeId, ...event.alsoAt].every((place) => place !== null && at.includes(place));
    if (event.kind !== 'deed' || !isInTime || at.length === 0 || !isWhole) return [];
    const ranges = anew
      .allHeard(view, event)
      .filter(({ rank, stance }) => rank !== 'deprecated' && stance !== 'propaganda' && stance !== 'denies')
      .flatMap(({ figures }) => figures)
      .filter((figure) => figure.scope === 'event' && figure.measure === measure && figure.unit === unit)
      .flatMap((figure) => printedRange(figure) ?? [])
      .filter(({ low, high }) => low !== null || high !== null);
    return ranges.length > 0 ? [{ event, ranges }] : [];
  });
  const ids = told.map(({ event }) => event.id);
  const outermost = told.filter(({ event }) => !above(event.id).some((whole) => ids.includes(whole)));
  return {
    ids: outermost.map(({ event }) => event.id),
    lows: outermost.map(({ ranges }) => Math.min(...ranges.map(({ low }) => low ?? Number.NEGATIVE_INFINITY))),
    highs: outermost.map(({ ranges }) => Math.max(...ranges.map(({ high }) => high ?? Number.POSITIVE_INFINITY))),
  };
}

const eventOf = new Map(compiled.events.map((event) => [event.id, event]));
function above(id: string): string[] {
  return (eventOf.get(id)?.partOf ?? []).flatMap((whole) => [whole, ...above(whole)]);
}

const total = (numbers: number[]) => numbers.reduce((sum, one) => sum + one, 0);

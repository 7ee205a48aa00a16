// List, map, bars, table, facets, lens, trays and status of the real corpus say the same for any state, and what asking every record anew says.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createSceneMaker } from '../../src/scene/scene.ts';
import { compareShows, facetNames, type Lens } from '../../src/state/atlas-state.ts';
import { type Counted, possibly, surely } from './asking-anew.ts';
import { anew, axis, lens, lookup, marksOf, state, tally } from './drawn-states.ts';

// One for all states, so that its moving counts are led to and fro as a reader leads them.
const sceneFor = createSceneMaker(lookup, axis);

/** Longest span, in days, that the bars of this length show: "1918" raises no single day. */
const widestIn = (days: number) => (days === 1 ? 62 : days <= 31 ? 184 : 3660);

describe('for any time, match, facets, words, area and lens', () => {
  test('map, list, status, bars, table, facets, lens and trays agree with asking every record anew', () => {
    let notEmpty = 0;
    const runs = 120;
    fc.assert(
      fc.property(state, fc.constantFrom(...facetNames), lens, (one, facet, otherLens) => {
        const scene = sceneFor(one);
        const settled = scene.settled();
        const { from, to } = one.window;
        const isIn = one.match === 'certain' ? surely : possibly;
        const within = (counted: Counted[]) => counted.filter(({ span }) => span && isIn(span, from, to));
        const all = anew.counted(one, one.timeOf);
        const inside = within(all);
        if (inside.length > 0) notEmpty++;

        // Map.
        expect(marksOf(scene.counted)).toEqual(tally(inside));
        expect(marksOf(scene.certain)).toEqual(tally(all.filter(({ span }) => span && surely(span, from, to))));
        const deeds = all.filter(({ event, span }) => event.kind === 'deed' && span && isIn(span, from, to));
        expect(marksOf(scene.deeds)).toEqual(tally(deeds));

        // List and status.
        expect(Object.fromEntries([...settled.entries].map(({ place, count }) => [place.id, count]))).toEqual(
          tally(inside),
        );
        expect(settled.placesInWindow).toBe(Object.keys(tally(inside)).length);
        expect(settled.recordsInWindow).toBe(inside.length);

        // Table, and the same records for whoever copies or downloads them.
        const table = settled.table();
        const ids = Array.from({ length: table.count }, (_, i) => table.idAt(i));
        expect([...ids].sort()).toEqual([...new Set(inside.map(({ event }) => event.id))].sort());
        expect(
          settled
            .records()
            .map(({ record }) => record.event.id)
            .sort(),
        ).toEqual([...ids].sort());
        if (one.timeOf === 'event') expect(table.count).toBe(settled.recordsInWindow);
        ids.slice(0, 20).forEach((id, i) => {
          const sure = all.some(({ event, span }) => event.id === id && span && surely(span, from, to));
          expect(table.row(i)).toMatchObject({ event: { id }, certain: sure });
          expect(
            table
              .row(i)
              .places.map((place) => place.id)
              .sort(),
          ).toEqual([...(all.find(({ event }) => event.id === id)?.places ?? [])].sort());
        });

        // Bars: what spans much more than a bar says nothing about it, by design.
        for (const bar of scene.bars.bars) {
          const fitting = all.filter(
            ({ span }) => span && span.latestEnd - span.earliestStart <= widestIn(bar.to - bar.from + 1),
          );
          const possible = fitting.filter(({ span }) => span && possibly(span, bar.from, bar.to)).length;
          expect(bar.possible).toBe(possible);
          expect(bar.certain).toBe(fitting.filter(({ span }) => span && surely(span, bar.from, bar.to)).length);
          if (one.split) expect(bar.parts.reduce((sum, part) => sum + part, 0)).toBe(possible);
        }

        // Each value of a facet leaves as many as its count says.
        for (const { value, count } of settled.facets()[facet]) {
          const chosen = { ...one, filters: { ...one.filters, [facet]: [value] } };
          expect(within(anew.counted(chosen, one.timeOf)).length).toBe(count);
        }

        // And each lens.
        const lenses = settled.lensCounts();
        const through = (other: Lens | null) => within(anew.counted({ ...one, lens: other }, one.timeOf)).length;
        expect(lenses.all).toBe(through(null));
        if (otherLens?.type === 'source')
          expect(lenses.sources.find(({ source }) => source === otherLens.source)?.count).toBe(through(otherLens));
        if (otherLens?.type === 'official' || otherLens?.type === 'disputed')
          expect(lenses[otherLens.type]).toBe(through(otherLens));
        if (one.lens?.type === 'source' || one.lens?.type === 'sole')
          expect(lenses.sole).toBe(through({ ...one.lens, type: 'sole' }));
        else expect(lenses.sole).toBeNull();
        if (one.lens?.type === 'compare') {
          const { lens: pair } = { lens: one.lens };
          for (const show of compareShows) expect(lenses.compare?.[show]).toBe(through({ ...pair, show }));
        } else expect(lenses.compare).toBeNull();

        // Trays, each with as many records as its button says; what cannot be dated; the way out of an empty window.
        const left = anew.answers(one);
        expect(settled.undated).toBe(left.filter(({ span }) => span === null).length);
        expect(settled.unplaced).toBe(left.filter(({ event }) => event.placeId === null).length);
        if (settled.panel?.type !== 'tray') throw new Error('no tray is open');
        expect(settled.panel.records.length).toBe(settled[settled.panel.tray]);
        expect(settled.unsaid).toBe(anew.counted(one, 'source').filter(({ span }) => span === null).length);
        const isSomewhere = all.some(({ span }) => span !== null && !(one.match === 'certain' && span.doubtful));
        expect(settled.nearest !== null).toBe(inside.length === 0 && isSomewhere);
      }),
      { numRuns: runs },
    );
    // States that show nothing agree too easily: about four in ten show something, and far fewer would be a fault of the draw.
    expect(notEmpty).toBeGreaterThan(runs / 8);
  });
});

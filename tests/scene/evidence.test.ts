// What a region's page gathers from the places inside it, and that it follows the window and the filters.
import { describe, expect, test } from 'vitest';
import { buildLookup } from '../../src/lookup/build-lookup.ts';
import { buildTimeAxis } from '../../src/lookup/time-axis.ts';
import { compileAtlas } from '../../src/model/compiled-atlas.ts';
import { createSceneMaker } from '../../src/scene/scene.ts';
import type { AtlasState } from '../../src/state/atlas-state.ts';
import { figureOf } from '../model/made-claims.ts';
import { claimOf, eventOf, placeOf, smallAtlas } from '../small-atlas.ts';
import { day, opening } from '../state/small-context.ts';

const shooting = (id: string, place: string, date: string, best: number, category: 'execution' | 'massacre') =>
  eventOf(id, place, date, { category, claims: [claimOf(id, { figures: [figureOf('exact', { best })] })] });

const { description, vocabulary, sources } = smallAtlas();
const corner = (longitude: number, latitude: number): [number, number] => [longitude, latitude];
const ring = [corner(33, 44), corner(35, 44), corner(35, 46), corner(33, 46), corner(33, 44)];
const lookup = buildLookup(
  compileAtlas(
    {
      description,
      vocabulary,
      sources: [
        ...sources.map((source) => ({ ...source, issued: { 'date-parts': [[1922]] } })),
        ...sources.map((source) => ({ ...source, id: 'late', issued: { 'date-parts': [[2009]] } })),
      ],
      places: [
        placeOf('crimea', 34, 45, { kind: 'region', geometry: { type: 'Polygon', coordinates: [ring] } }),
        placeOf('kerch', 60, 60, { partOf: ['crimea'] }),
        placeOf('yalta', 34, 44.5),
        placeOf('moscow', 37.6, 55.8),
        placeOf('tula', 37.6, 54.2),
      ],
      events: [
        shooting('own', 'crimea', '1920-11', 100, 'execution'),
        shooting('written', 'kerch', '1920-12', 20, 'execution'),
        shooting('drawn', 'yalta', '1921-01', 3, 'massacre'),
        shooting('far', 'moscow', '1920-12', 5000, 'execution'),
        shooting('once', 'tula', '1920-12', 100, 'execution'),
        shooting('twice', 'tula', '1921-01', 7, 'execution'),
        eventOf('undated', 'tula', null, {
          claims: [claimOf('undated', { source: 'late', figures: [figureOf('exact', { best: 9000 })] })],
        }),
      ],
    },
    [],
  ),
);
const sceneFor = createSceneMaker(
  lookup,
  buildTimeAxis({ from: day('1917-01-01'), to: day('1922-12-31') }, lookup.reach),
);

const crimea = (more: Partial<AtlasState> = {}) => pageOf('crimea', more);

function pageOf(place: string, more: Partial<AtlasState>) {
  const selection = { type: 'place', place, event: null, claim: null } as const;
  const window = { from: day('1920-01-01'), to: day('1922-12-31') };
  const { panel } = sceneFor({ ...opening, window, selection, ...more }).settled();
  if (panel?.type !== 'place') throw new Error('no place is open');
  return panel;
}

describe('a region’s page', () => {
  test('keeps its own records apart from those inside, and says which only the outline puts there', () => {
    const { records, inside, evidence } = crimea();
    expect([...records].map(({ event }) => event.id)).toEqual(['own']);
    expect([...inside.records].map(({ event, at, by }) => [event.id, at.id, by])).toEqual([
      ['written', 'kerch', 'record'],
      ['drawn', 'yalta', 'outline'],
    ]);
    expect(inside.byOutline).toBe(1);
    expect(evidence().totals).toMatchObject({ byOutline: 1, totals: [{ low: 123, high: 123 }] });
  });

  test('adds up and draws what lies in the window', () => {
    const { totals, charts } = crimea({ window: { from: day('1920-12-01'), to: day('1921-12-31') } }).evidence();
    expect(totals.totals).toMatchObject([{ low: 23, high: 23 }]);
    expect(charts.map(({ events }) => events.map(({ event }) => event.id))).toEqual([['written', 'drawn']]);
  });

  test('counts the records inside that the filters hide, and adds none of them, even if one is open', () => {
    const filters = { ...opening.filters, category: ['massacre'] };
    const { records, inside, evidence } = crimea({
      filters,
      selection: { type: 'place', place: 'crimea', event: 'own', claim: null },
    });
    expect([...records].map(({ event }) => event.id)).toEqual(['own']);
    expect([...inside.records].map(({ event }) => event.id)).toEqual(['drawn']);
    expect(inside.hidden).toBe(1);
    // One event's figure is no sum.
    expect(evidence().totals.totals).toEqual([]);
  });
});

test('along the time of the sources a place’s sum holds what was said in the window, dated or not', () => {
  const sum = (to: string) =>
    pageOf('tula', { timeOf: 'source', window: { from: day('1920-01-01'), to: day(to) } }).evidence().totals.totals;
  expect(sum('1922-12-31')).toMatchObject([{ low: 107, high: 107 }]);
  expect(sum('2010-12-31')).toMatchObject([{ low: 9107, high: 9107 }]);
});

describe('the sum of a choice', () => {
  const window = { from: day('1920-01-01'), to: day('1922-12-31') };
  const sums = (more: Partial<AtlasState>) =>
    sceneFor({ ...opening, window, ...more })
      .settled()
      .totals();

  test('holds an area’s records, each once, and no region that reaches beyond it', () => {
    const around = (kilometres: number) => ({ type: 'circle', longitude: 34, latitude: 45, kilometres }) as const;
    const added = (kilometres: number) =>
      sums({ area: around(kilometres) }).totals.map(({ low, high, events }) => ({
        low,
        high,
        events: events.map(({ event }) => event),
      }));
    expect(added(300)).toEqual([{ low: 103, high: 103, events: ['own', 'drawn'] }]);
    // The circle cuts through the region: one event alone is no sum.
    expect(added(80)).toEqual([]);
  });

  test('follows lens, facets and window', () => {
    const [source = ''] = sources.map(({ id }) => id);
    expect(sums({ lens: { type: 'source', source } }).totals).toMatchObject([{ low: 5230, high: 5230 }]);
    const filters = { ...opening.filters, category: ['execution'] };
    expect(sums({ filters }).totals).toMatchObject([{ low: 5227, high: 5227 }]);
    expect(sums({ filters, window: { from: day('1919-01-01'), to: day('1919-12-31') } }).totals).toEqual([]);
  });
});

// The table of records: each column's order, ties in time, and what a row says.
import { describe, expect, test } from 'vitest';
import { buildLookup } from '../../src/lookup/build-lookup.ts';
import { narrowedTo } from '../../src/lookup/narrowing.ts';
import { buildTimeAxis } from '../../src/lookup/time-axis.ts';
import type { Figure } from '../../src/model/claim.ts';
import { compileDate } from '../../src/model/historical-date.ts';
import { recordOrder } from '../../src/scene/record-order.ts';
import { createSceneMaker } from '../../src/scene/scene.ts';
import { next } from '../../src/state/actions.ts';
import { type AtlasState, type SortColumn, sortColumns } from '../../src/state/atlas-state.ts';
import { claimOf, eventOf, smallAtlas } from '../small-atlas.ts';
import { day, opening } from '../state/small-context.ts';

const figure = (best: number, more: Partial<Figure> = {}): Figure => ({
  low: null,
  best,
  high: null,
  bound: 'exact',
  measure: 'executed',
  unit: 'people',
  scope: 'event',
  verbatim: String(best),
  ...more,
});
const atLeast = (low: number, more: Partial<Figure> = {}): Figure =>
  figure(0, { low, best: null, bound: 'at-least', ...more });

const atlas = smallAtlas();
const [chronicle] = atlas.sources;
if (!chronicle) throw new Error('the small atlas has no source');
const sources = ['chronicle', 'memoir', 'copy'].map((id) => ({
  ...chronicle,
  id,
  custom: { ...chronicle.custom, text_file: `${id}.txt`, independence_group: id === 'memoir' ? 'memoir' : 'chronicle' },
}));
const events = [
  eventOf('cannon', 'kronstadt', '1918-09-01', {
    kind: 'order',
    claims: [claimOf('cannon-a', { figures: [figure(900, { unit: 'cannon', measure: 'weapons' })] })],
  }),
  eventOf('shot', 'petrograd', '1918-09-02', {
    claims: [
      claimOf('shot-a', { figures: [figure(3, { measure: 'arrested' }), figure(500)] }),
      claimOf('shot-b', { source: 'memoir', figures: [atLeast(800)], when: null }),
      claimOf('shot-c', { source: 'copy' }),
    ],
  }),
  eventOf('ten', 'crimea', '1918-09-03', { claims: [claimOf('ten-a', { figures: [figure(10)] })] }),
  eventOf('silent', 'petrograd', '1918-09-04?', {
    claims: [claimOf('silent-a'), claimOf('silent-b', { source: 'copy', when: null })],
  }),
  eventOf('ten-again', 'crimea', '1918-09-05', {
    kind: 'order',
    claims: [claimOf('ten-again-a', { source: 'memoir', figures: [figure(10)] })],
  }),
  eventOf('later', 'crimea', '1921-01-01'),
];
const lookup = buildLookup({
  ...atlas,
  sources,
  events,
  spans: events.map(({ when }) => (when ? compileDate(when) : null)),
});
const context = { lookup, axis: buildTimeAxis({ from: day('1917-01-01'), to: day('1922-12-31') }, lookup.reach) };
const sceneFor = createSceneMaker(lookup, context.axis);
const september = { from: day('1918-09-01'), to: day('1918-09-30') };
const tableOf = (more: Partial<AtlasState> = {}) =>
  sceneFor({ ...opening, window: september, ...more })
    .settled()
    .table();
const idsIn = (more: Partial<AtlasState> = {}) => {
  const table = tableOf(more);
  return Array.from({ length: table.count }, (_, i) => table.idAt(i));
};
const sortedBy = (by: SortColumn, descending = false) => idsIn({ sort: { by, descending } });

describe('the table of records', () => {
  test('stands in time order, and turns round', () => {
    expect(idsIn()).toEqual(['cannon', 'shot', 'ten', 'silent', 'ten-again']);
    expect(sortedBy('time', true)).toEqual(['ten-again', 'silent', 'ten', 'shot', 'cannon']);
  });

  test('by place and by title, in the alphabet', () => {
    expect(sortedBy('place')).toEqual(['ten', 'ten-again', 'cannon', 'shot', 'silent']);
    expect(sortedBy('title')).toEqual(['cannon', 'shot', 'silent', 'ten', 'ten-again'].sort());
  });

  test('ties stand in time order whichever way the column is turned', () => {
    expect(sortedBy('kind')).toEqual(['shot', 'ten', 'silent', 'cannon', 'ten-again']);
    expect(sortedBy('kind', true)).toEqual(['cannon', 'ten-again', 'shot', 'ten', 'silent']);
  });

  test('figures are held only against figures of the same thing; people come first, and records without a figure last', () => {
    expect(sortedBy('figures')).toEqual(['ten', 'ten-again', 'shot', 'cannon', 'silent']);
    expect(sortedBy('figures', true)).toEqual(['shot', 'ten', 'ten-again', 'cannon', 'silent']);
  });

  test('by sources, then by the independent ones among them', () => {
    expect(sortedBy('sources', true)).toEqual(['shot', 'silent', 'cannon', 'ten', 'ten-again']);
  });

  test('what is certainly in the window comes first, or last', () => {
    expect(sortedBy('certainty')).toEqual(['cannon', 'shot', 'ten', 'ten-again', 'silent']);
    expect(sortedBy('certainty', true)).toEqual(['silent', 'cannon', 'shot', 'ten', 'ten-again']);
    expect(idsIn({ match: 'certain' })).not.toContain('silent');
  });

  test('a row gives the smallest and the largest that is printed, open where a source leaves it open, and averages nothing', () => {
    const table = tableOf();
    const row = table.row(table.indexOf('shot'));
    expect(row.figures[0]).toMatchObject({ measure: 'executed', smallest: 500, largest: 800, high: null });
    expect(row.figures.map(({ measure }) => measure)).toEqual(['executed', 'arrested']);
    expect(row.asPrinted).toBeNull();
    expect(row.corroboration).toMatchObject({ sources: 3, independent: 2 });
    expect(table.row(table.indexOf('ten')).asPrinted?.best).toBe(10);
    expect(table.indexOf('later')).toBe(-1);
    expect(() => table.row(table.count)).toThrow('no row 5');
  });

  test('through a lens a row says only what the lens leaves', () => {
    const lens = { type: 'source', source: 'memoir' } as const;
    expect(idsIn({ lens })).toEqual(['ten-again']);
    expect(
      tableOf({ lens })
        .row(0)
        .dates.map(({ edtf }) => edtf),
    ).toEqual(['1918-09-05']);
    const copy = tableOf({ lens: { type: 'source', source: 'copy' } });
    expect(copy.count).toBe(1);
    expect(copy.row(0)).toMatchObject({ event: { id: 'shot' }, figures: [], corroboration: { sources: 1 } });
  });

  test('the order of a column is worked out once for a choice, not in each step of time', () => {
    const sort = { by: 'figures', descending: false } as const;
    const chosen = { ...opening, query: 'ten' };
    const order = recordOrder(lookup, narrowedTo(lookup, chosen), sort);
    expect(recordOrder(lookup, narrowedTo(lookup, { ...chosen }), { ...sort })).toBe(order);
    expect(recordOrder(lookup, narrowedTo(lookup, opening), sort)).not.toBe(order);
  });

  test('choosing the column it is sorted by turns it round; another one begins upward', () => {
    const turned = next(opening, { type: 'records-sorted', by: 'time' }, context);
    expect(turned.sort).toEqual({ by: 'time', descending: true });
    expect(next(turned, { type: 'records-sorted', by: 'time' }, context).sort.descending).toBe(false);
    expect(next(turned, { type: 'records-sorted', by: 'place' }, context).sort).toEqual({
      by: 'place',
      descending: false,
    });
    expect(sortColumns).toHaveLength(7);
  });
});

describe('the list of places', () => {
  const placesIn = (more: Partial<AtlasState>) =>
    [...sceneFor({ ...opening, window: september, ...more }).settled().entries].map(({ place }) => place.id);

  test('by most records, by name, by the first date in the window', () => {
    expect(placesIn({})).toEqual(['crimea', 'petrograd', 'kronstadt']);
    expect(placesIn({ placeOrder: 'name' })).toEqual(['crimea', 'kronstadt', 'petrograd']);
    expect(placesIn({ placeOrder: 'date' })).toEqual(['kronstadt', 'petrograd', 'crimea']);
  });
});

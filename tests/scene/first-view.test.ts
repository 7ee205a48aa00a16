// What a first visit sees: the part of the map, the lines over the bars, and what the whole rests on.
import { expect, test } from 'vitest';
import { buildLookup } from '../../src/lookup/build-lookup.ts';
import { freeMargins } from '../../src/map/look/free-margins.ts';
import { basisOf } from '../../src/model/basis.ts';
import type { CompiledPlace } from '../../src/model/compiled-atlas.ts';
import type { AtlasEvent } from '../../src/model/event.ts';
import type { Source } from '../../src/model/source.ts';
import { createBars } from '../../src/scene/bars.ts';
import { openingBox } from '../../src/scene/opening-box.ts';
import { smallAtlas } from '../small-atlas.ts';
import { context, day } from '../state/small-context.ts';

const place = (kind: CompiledPlace['kind'], x: number, y: number) =>
  ({ ...smallAtlas().places[0], kind, point: [x, y] }) as CompiledPlace;

test('the first view holds the marks of all years in the part of the world that the corpus names', () => {
  const places = [
    ...[place('city', 30, 60), place('town', 44, 43.9), place('region', 59, 57)],
    // Without a record, beyond the view, and a country: none of them widens it.
    ...[place('city', 20, 50), place('city', 118, 51), place('country', 51, 62)],
  ];
  const view: [number, number, number, number] = [18, 43, 67, 66];
  expect(openingBox(places, [3, 1, 2, 0, 1, 80], view)).toEqual([30, 43.9, 59, 60]);
  expect(openingBox(places, [0, 0, 0, 0, 0, 80], view)).toEqual(view);
});

test('what is kept free for the date and the key leaves a small map most of itself', () => {
  const wide = freeMargins({ width: 1176, height: 646 });
  expect(wide.top).toBeGreaterThanOrEqual(66);
  expect(freeMargins({ width: 1176, height: 646 }, true).left).toBeGreaterThan(250);
  for (const [width, height] of [
    [360, 240],
    [436, 300],
    [700, 200],
  ] as const) {
    const { top, right, bottom, left } = freeMargins({ width, height }, true);
    expect(width - left - right).toBeGreaterThanOrEqual(width / 2 - 1);
    expect(height - top - bottom).toBeGreaterThanOrEqual(height / 2);
  }
});

test('a record whose time is too long for a bar is a line over the bars, and raises none of them', () => {
  const atlas = smallAtlas();
  const [first] = atlas.events;
  const [from, to] = [day('1918-01-01'), day('1920-12-31')];
  const long = { ...(first as AtlasEvent), id: 'long' };
  const span = { earliestStart: from, latestStart: to, earliestEnd: from, latestEnd: to, doubtful: false };
  const at = (count: number) => {
    const more = Array.from({ length: count }, (_, i) => ({ ...long, id: `long-${i}` }));
    const lookup = buildLookup({
      ...atlas,
      events: [...atlas.events, ...more],
      spans: [...atlas.spans, ...more.map(() => span)],
    });
    return createBars(lookup, lookup.time.event, context.axis, null)(null);
  };
  expect(at(0).long).toEqual([]);
  expect(at(2).long).toEqual([{ from, to, count: 2, lane: 0 }]);
  expect(at(2).bars).toEqual(at(0).bars);
});

test('texts that stand in one group share passages; works that are only named are no texts', () => {
  const source = (group: string, text_file?: string) =>
    ({ custom: { independence_group: group, ...(text_file && { text_file }) } }) as Source;
  const five = [source('a', '1.txt'), source('a', '2.txt'), source('b', '3.txt'), source('c', '4.txt'), source('a')];
  expect(basisOf(five)).toEqual({ texts: 4, sharing: 2 });
  expect(basisOf([source('a', '1.txt')])).toEqual({ texts: 1, sharing: 0 });
});

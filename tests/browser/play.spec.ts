// The whole period played at every speed: what the page shows, frame after frame, against a sequence computed from the records alone.
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { buildLookup, type Lookup } from '../../src/lookup/build-lookup.ts';
import { dayInWords } from '../../src/messages/date-words.ts';
import { dayFromIso, isoFromDay } from '../../src/model/calendar.ts';
import type { CompiledAtlas } from '../../src/model/compiled-atlas.ts';
import { possiblyWithin, type TimeWindow } from '../../src/model/time-span.ts';
import { entriesIn } from '../lookup/plain-entries.ts';
import { en } from '../own-corpus.ts';
import { type AtlasDriver, openAtlas } from './atlas-driver.ts';
import { goWithin } from './atlas-for-all.ts';
import { closeCalm } from './browser-session.ts';
import { filmAddress, filmOf, type Shot } from './film.ts';

const day = (iso: string) => dayFromIso(iso) as number;
const period: TimeWindow = { from: day('1917-01-01'), to: day('1922-12-31') };

/** Milliseconds: the longest frame that time follows, so that a step is as long as it can be. */
const frame = 1000;

const speeds = { 'a day a second': 1, 'a week a second': 7, 'two weeks a second': 14, 'a month a second': 30 };
const plays: [name: string, address: string, days: number, step: number][] = [
  ...Object.entries(speeds).map(([name, step]): [string, string, number, number] => [
    name,
    `?from=1917-01-01&to=1917-01-30&speed=${step}`,
    30,
    step,
  ]),
  ['two weeks a second, backward', '?from=1922-12-02&to=1922-12-31&play=backward', 30, -14],
  // A step is never longer than the window: a single day goes by single days.
  ['a single day, at a month a second', '?from=1917-01-01&to=1917-01-01&mode=day&speed=30', 1, 1],
];

let atlas: AtlasDriver;
let lookup: Lookup;

beforeAll(async () => {
  // The smallest screen that has map and list side by side: each of twelve thousand frames is drawn by software.
  atlas = await openAtlas({ viewport: { width: 801, height: 560 }, path: filmAddress(inject('testPagesAddress')) });
  // The very records that the page shows.
  const compiled = await atlas.page.evaluate(async (): Promise<CompiledAtlas> => {
    const files = performance.getEntriesByType('resource').map(({ name }) => name);
    return (await fetch(files.find((name) => /compiled-atlas-[\w-]+\.json$/.test(name)) ?? '')).json();
  });
  lookup = buildLookup(compiled);
});
afterAll(() => closeCalm(atlas.page));

/** The windows from one end to the other. */
function windowsOf(days: number, step: number): TimeWindow[] {
  const last = period.to - period.from + 1 - days;
  const steps = Math.ceil(last / Math.abs(step));
  const offsets = Array.from({ length: steps + 1 }, (_, i) => Math.min(last, i * Math.abs(step)));
  return offsets.map((offset) => {
    const from = step > 0 ? period.from + offset : period.to - days + 1 - offset;
    return { from, to: from + days - 1 };
  });
}

/** What a window holds, by asking every record. */
function heldBy(window: TimeWindow) {
  const counts = new Map<string, number>();
  const records: number[] = [];
  for (const { record, span, places } of entriesIn(lookup.time.event)) {
    if (!span || places.length === 0 || !possiblyWithin(span, window)) continue;
    records.push(record);
    for (const place of places) {
      const title = lookup.places[place]?.title ?? '';
      counts.set(title, (counts.get(title) ?? 0) + 1);
    }
  }
  const list = [...counts].sort((a, b) => b[1] - a[1] || a[0].localeCompare(b[0], 'en'));
  const status = en.status(counts.size, records.length, dayInWords(window.from, en), dayInWords(window.to, en));
  return { records, list, status };
}

const windowOf = ({ from, to }: Shot): TimeWindow => ({ from: day(from), to: day(to) });

describe('a play of the whole period', () => {
  test.each(plays)('%s', async (_name, address, days, step) => {
    const { page } = atlas;
    const camera = '4.00/52.000/40.000';
    await goWithin(page, `${address}&map=${camera}`);
    await atlas.waitForMap();
    const shots = await filmOf(page, frame);

    const shown = shots.filter(({ from, to }, i) => shots[i - 1]?.from !== from || shots[i - 1]?.to !== to);
    expect(shown.map(({ from, to }) => `${from} ${to}`)).toEqual(
      windowsOf(days, step).map(({ from, to }) => `${isoFromDay(from)} ${isoFromDay(to)}`),
    );
    const seen = new Set<number>();
    for (const [i, shot] of shots.entries()) {
      const { records, list, status } = heldBy(windowOf(shot));
      expect({ list: shot.list, status: shot.status }).toEqual({ list, status });
      for (const record of records) seen.add(record);
      // The first frames are the map's own; from then on it is a frame behind, or two where its frame came before the step.
      if (i > 4) expect([1, 2].map((behind) => shots[i - behind]?.list.length)).toContain(shot.marks);
    }
    // No record of the period was passed over.
    expect([...seen].sort((a, b) => a - b)).toEqual(heldBy(period).records);
    // Playing moves no camera.
    await expect.poll(() => new URL(page.url()).searchParams.get('map')).toBe(camera);
  });
});

// The film followed through on a clock moved by hand: each record that its course names rests on the screen in turn, one thing moves at a time, and a tap opens what it rests at.
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { buildLookup, type Lookup } from '../../src/lookup/build-lookup.ts';
import { type FilmCourse, filmCourse } from '../../src/lookup/film-course.ts';
import { noNarrowing } from '../../src/lookup/narrowing.ts';
import { buildTimeAxis } from '../../src/lookup/time-axis.ts';
import { dayFromIso } from '../../src/model/calendar.ts';
import type { CompiledAtlas } from '../../src/model/compiled-atlas.ts';
import { type AtlasDriver, openAtlas } from './atlas-driver.ts';
import { closeCalm } from './browser-session.ts';
import { type FilmShot, filmAddress, rolled } from './film.ts';

const day = (iso: string) => dayFromIso(iso) as number;

let atlas: AtlasDriver;
let lookup: Lookup;
let course: FilmCourse;

beforeAll(async () => {
  atlas = await openAtlas({ viewport: { width: 1000, height: 700 }, path: filmAddress(inject('testPagesAddress')) });
  // The very records that the page shows.
  const compiled = await atlas.page.evaluate(async (): Promise<CompiledAtlas> => {
    const files = performance.getEntriesByType('resource').map(({ name }) => name);
    return (await fetch(files.find((name) => /compiled-atlas-[\w-]+\.json$/.test(name)) ?? '')).json();
  });
  const { extent, film } = compiled.description;
  lookup = buildLookup(compiled);
  const axis = buildTimeAxis({ from: day(extent.from), to: day(extent.to) }, lookup.reach, day(film ?? ''));
  course = filmCourse(lookup, axis, noNarrowing);
});
afterAll(() => closeCalm(atlas.page));

const titleIn = (shot?: FilmShot) => shot?.caption[1] ?? '';
const daysOf = ({ from, to }: FilmShot) => `${from} ${to}`;

test('rests at every record of its course, moves one thing at a time, and ends with what it could not show', async () => {
  const shots = await rolled(atlas.page, 2200, 1500);
  const rests = course.stops.flatMap((stop) => (stop.type === 'rest' ? stop : []));
  const titles = rests.map(({ record }) => lookup.eventAt(record).title);
  const told = shots.map(titleIn).filter((title, i) => title !== '' && title !== titleIn(shots[i - 1]));
  expect(told).toEqual(titles);
  for (const { caption } of shots) {
    if (caption.length === 0) continue;
    // When, where and what it is; the title; how many, where that is told; who says so.
    expect(caption.length).toBeGreaterThanOrEqual(3);
    expect(caption.at(-1)).toMatch(/^Says so: ./);
  }
  shots.forEach((shot, i) => {
    const before = shots[i - 1];
    if (!before) return;
    const timeMoves = daysOf(shot) !== daysOf(before);
    // A record rests on one mark or in a country's box, never on both; while time runs nothing is told, and nothing is lit.
    if (titleIn(shot) !== '' && titleIn(shot) === titleIn(before)) {
      expect(timeMoves).toBe(false);
      expect(shot.marks > 0).toBe(true);
    }
    if (timeMoves && shot.from === shot.to && before.from === before.to)
      expect(titleIn(shot) && titleIn(before)).toBe('');
    expect(shot.passed).toBeGreaterThanOrEqual(before.passed);
  });
  // Most countries' records are of the one with a box, which lights; another lights by its tab, or by its name on the map.
  const ofHome = rests.filter(({ place }) => lookup.places[place]?.id === 'soviet-russia');
  expect(ofHome.length).toBeGreaterThan(10);
  const lit = new Set(shots.filter(({ countryLit }) => countryLit).map(titleIn));
  for (const { record } of ofHome) expect(lit).toContain(lookup.eventAt(record).title);
  expect(shots.at(-1)).toMatchObject({ heading: 'What the film could not show', moving: false });
  const card = await atlas.page.locator('.film-card').innerText();
  expect(card).toContain(`Without a date: ${course.untold.undated.length}`);
  expect(card).toContain(`Without a place: ${course.untold.unplaced.length}`);
  expect(card).toContain(`Dated to more than a month, or doubtfully: ${course.untold.spread.length}`);

  // A tap on what it rests at opens it, stops it, and writes where the film is.
  const { page } = atlas;
  await page.getByRole('button', { name: 'Previous stop' }).click();
  await page.locator('.film-caption').click();
  const last = titles.at(-1) as string;
  await page.locator('.panel h3', { hasText: last }).first().waitFor();
  expect(new URL(page.url()).searchParams.get('film')).toBe(rests.at(-1)?.at);
  // The arrow keys step, and the panel goes with what it told.
  await page.getByRole('region', { name: 'Film' }).focus();
  await page.keyboard.press('ArrowLeft');
  await expect.poll(() => page.locator('.film-caption, .film-card h3').first().textContent()).not.toContain(last);
  await expect.poll(() => page.locator('.panel').count()).toBe(0);
});

// The film as a reader leads it: on by itself, stopped, stepped through, in the address, and left.
import { describe, expect, test } from 'vitest';
import { filmCourse } from '../../src/lookup/film-course.ts';
import { type Action, next } from '../../src/state/actions.ts';
import { addressFromState, spelledAddress, stateFromAddress, wholeAddress } from '../../src/state/address/permalink.ts';
import type { AtlasState } from '../../src/state/atlas-state.ts';
import { en } from '../own-corpus.ts';
import { context, day, opening } from './small-context.ts';

const course = filmCourse(context.lookup, context.axis, opening);
const names = course.stops.map(({ at }) => at);
const acted = (state: AtlasState, ...actions: Action[]) =>
  actions.reduce((before, action) => next(before, action, context), state);
const begun = () => acted(opening, { type: 'film-opened' }, { type: 'film-resumed' });
const read = (query: string) => stateFromAddress(query, opening, context, en.address);

/** Goes on by itself, frame by frame, until it stands; gives each stop in turn, and each window on the way. */
function played(start: AtlasState, mostSteps = 5000) {
  const stops: string[] = [];
  const windows: AtlasState['window'][] = [];
  const cameras = new Map<AtlasState['cameraRequest'], string>();
  let state = start;
  for (let step = 0; step < mostSteps; step++) {
    const { film } = state;
    if (film?.day === null && stops.at(-1) !== film.at) stops.push(film.at);
    windows.push(state.window);
    if (!cameras.has(state.cameraRequest)) cameras.set(state.cameraRequest, film?.at ?? '');
    if (!film?.moving) break;
    state = acted(state, film.day === null ? { type: 'film-rested' } : { type: 'film-ran', milliseconds: 100 });
  }
  return { end: state, stops, windows, movesAt: [...cameras.values()] };
}

test('goes by itself through every stop to the end, never back in time', () => {
  const { end, stops, windows } = played(begun());
  expect(names).toEqual(['1917-01-01', 'shooting', 'hostages', 'strike', 'telegram', 'end']);
  expect(stops).toEqual(names);
  expect(end.film).toMatchObject({ at: 'end', moving: false });
  const begins = windows.slice(0, -1).map(({ from }) => from);
  expect(begins).toEqual([...begins].sort((a, b) => a - b));
});

test('the camera moves at the beginning of a chapter and at the end, while time stands', () => {
  expect(played(begun()).movesAt).toEqual(['1917-01-01', 'end']);
});

test('runs a long way in about a second and a half', () => {
  let state = acted(begun(), { type: 'film-rested' });
  let frames = 0;
  while (state.film?.day !== null && frames < 500) {
    state = acted(state, { type: 'film-ran', milliseconds: 16 });
    frames++;
  }
  expect(state.film?.at).toBe('shooting');
  expect(frames * 16).toBeLessThan(1500);
  expect(state.window).toEqual({ from: day('1918-08-30'), to: day('1918-08-30') });
});

describe('a pause', () => {
  const atShooting = () => acted(begun(), { type: 'film-stop-chosen', at: 'shooting' }, { type: 'film-resumed' });
  const isOpen = { type: 'place', place: 'petrograd', event: 'shooting', claim: null };

  test('opens the record that it rests at', () => {
    const { film, selection } = acted(atShooting(), { type: 'film-paused' });
    expect([film?.at, film?.moving, selection]).toEqual(['shooting', false, isOpen]);
  });

  test('while time runs goes back to the record before, which is what the reader has seen', () => {
    const running = acted(atShooting(), { type: 'film-rested' }, { type: 'film-ran', milliseconds: 10 });
    expect(running.film).toMatchObject({ at: 'hostages', moving: true });
    const { film, selection } = acted(running, { type: 'film-paused' });
    expect([film?.at, film?.day, selection]).toEqual(['shooting', null, isOpen]);
  });

  test('ends with the panel closed and the film going on', () => {
    const { film, selection } = acted(atShooting(), { type: 'film-paused' }, { type: 'film-resumed' });
    expect([film?.at, film?.moving, selection.type]).toEqual(['shooting', true, 'none']);
  });

  test('comes with whatever the reader opens, and keeps what the film shows', () => {
    const before = atShooting();
    const { film, window } = acted(before, { type: 'event-chosen', event: 'winter', claim: null });
    expect([film?.at, film?.moving, window]).toEqual(['shooting', false, before.window]);
  });
});

test('steps go on and back, and stand still', () => {
  const forward: Action = { type: 'film-stepped', direction: 1 };
  const two = acted(begun(), forward, forward);
  expect(two.film).toMatchObject({ at: 'hostages', moving: false });
  expect(acted(two, { type: 'film-stepped', direction: -1 }).film?.at).toBe('shooting');
  expect(acted(begun(), { type: 'film-stepped', direction: -1 }).film?.at).toBe('1917-01-01');
});

test('leaving gives the window back; moving time by hand leaves it too', () => {
  const { film, window } = acted(begun(), { type: 'film-stepped', direction: 1 }, { type: 'film-left' });
  expect([film, window]).toEqual([null, opening.window]);
  const by = acted(begun(), { type: 'window-moved', window: { from: day('1919-01-01'), to: day('1919-02-01') } });
  expect([by.film, by.window.from]).toEqual([null, day('1919-01-01')]);
});

describe('in the address', () => {
  test.each(names)('%s: opened still, and written as it is read', (at) => {
    const state = read(`?film=${at}`);
    expect(state.film).toMatchObject({ at, day: null, moving: false, before: opening.window });
    expect(state.window).toEqual(course.stops.find((stop) => stop.at === at)?.window);
    const written = addressFromState(state, opening);
    expect(written).toContain(`film=${at}`);
    expect(read(written).film).toEqual(state.film);
  });

  test('the first stop brings the camera to its places', () => {
    expect(read('?film=1917-01-01').cameraRequest?.goTo).toHaveProperty('box');
    expect(read('?film=1917-01-01&map=4/50/30').cameraRequest?.goTo).toEqual({ zoom: 4, latitude: 50, longitude: 30 });
  });

  test('it is no part of what is cited or shown in another page', () => {
    const state = read('?film=shooting');
    for (const address of [wholeAddress(state), spelledAddress(state)]) {
      expect(address).not.toContain('film');
      expect(address).toContain('from=1918-08-30&to=1918-08-30');
    }
  });

  test('what is no stop is said and left out', () => {
    const { film, notices } = read('?film=thirteen');
    expect([film, notices.length]).toEqual([null, 1]);
  });
});

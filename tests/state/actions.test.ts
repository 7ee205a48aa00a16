// What a reader can do, and what it makes of the state.
import { describe, expect, test } from 'vitest';
import { isoFromDay } from '../../src/model/calendar.ts';
import { type Action, next } from '../../src/state/actions.ts';
import type { AtlasState } from '../../src/state/atlas-state.ts';
import { context, day, opening } from './small-context.ts';

const reached = (state: AtlasState, ...actions: Action[]) =>
  actions.reduce((before, action) => next(before, action, context), state);
const windowOf = ({ window }: AtlasState) => [isoFromDay(window.from), isoFromDay(window.to)];
const windowMoved = (from: string, to: string): Action => ({
  type: 'window-moved',
  window: { from: day(from), to: day(to) },
});

describe('the time window', () => {
  test('moves, stops play, and stays on the axis and in order', () => {
    const state = reached(opening, { type: 'play-pressed' }, windowMoved('1800-01-01', '1919-01-01'));
    expect(state.playing).toBe(false);
    expect(windowOf(state)).toEqual(['1917-01-01', '1919-01-01']);
    expect(windowOf(reached(opening, windowMoved('1920-05-05', '1919-01-01')))).toEqual(['1920-05-05', '1920-05-05']);
  });

  test('plays on by whole days, keeps its length, and stops at the end of the busy years', () => {
    const playing = reached(opening, { type: 'play-pressed' });
    expect(windowOf(reached(playing, { type: 'days-played', days: 10 }))).toEqual(['1918-08-25', '1918-11-10']);
    const near = { ...playing, window: { from: day('1922-12-01'), to: day('1922-12-30') } };
    const ended = reached(near, { type: 'days-played', days: 10 });
    expect(windowOf(ended)).toEqual(['1922-12-02', '1922-12-31']);
    expect(ended.playing).toBe(false);
  });

  test('does not move while paused, and begins anew when play is pressed at the end', () => {
    const paused = reached(opening, { type: 'play-pressed' }, { type: 'pause-pressed' });
    expect(reached(paused, { type: 'days-played', days: 3 })).toBe(paused);
    const again = reached(opening, windowMoved('1922-12-01', '1922-12-31'), { type: 'play-pressed' });
    expect(windowOf(again)).toEqual(['1917-01-01', '1917-01-30']);
    expect(again.playing).toBe(true);
  });
});

describe('a selection', () => {
  test('of a place on the list asks the camera to go there; of one on the map does not', () => {
    const listed = reached(opening, { type: 'place-chosen', place: 'kronstadt', by: 'list' });
    expect(listed.cameraRequest).toEqual({ serial: 1, goTo: { place: 'kronstadt' } });
    const clicked = reached(opening, { type: 'place-chosen', place: 'kronstadt', by: 'map' });
    expect(clicked.selection).toMatchObject({ type: 'place', place: 'kronstadt' });
    expect(clicked.cameraRequest).toBeNull();
  });

  test('of an unknown place or record changes nothing', () => {
    expect(reached(opening, { type: 'place-chosen', place: 'atlantis', by: 'map' })).toBe(opening);
    expect(reached(opening, { type: 'event-chosen', event: 'nothing', claim: null })).toEqual(opening);
  });

  test('of a record outside the window widens the window just enough', () => {
    const state = reached(opening, { type: 'event-chosen', event: 'strike', claim: null });
    expect(windowOf(state)).toEqual(['1918-08-15', '1919-03-16']);
    expect(state.selection).toMatchObject({ type: 'place', place: 'works', event: 'strike' });
  });

  test('of a record listed at the open place keeps that place open', () => {
    const state = reached(
      opening,
      { type: 'place-chosen', place: 'petrograd', by: 'list' },
      { type: 'event-chosen', event: 'strike', claim: null },
    );
    expect(state.selection).toMatchObject({ place: 'petrograd', event: 'strike' });
  });

  test('of an unplaced record opens the unplaced', () => {
    const state = reached(opening, { type: 'event-chosen', event: 'nowhere', claim: null });
    expect(state.selection).toMatchObject({ type: 'tray', tray: 'unplaced', event: 'nowhere' });
  });
});

test('going back keeps the camera the map is at and what the reader has closed', () => {
  const camera = { zoom: 4, latitude: 50, longitude: 30 };
  const state = reached(
    { ...opening, introduced: true, cameraRequest: { serial: 4, goTo: camera } },
    { type: 'camera-moved', camera },
    { type: 'address-opened', state: { ...opening, cameraRequest: { serial: 1, goTo: { place: 'crimea' } } } },
  );
  expect(state).toMatchObject({ camera, introduced: true, cameraRequest: { serial: 5, goTo: { place: 'crimea' } } });
});

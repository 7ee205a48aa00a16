// What can be done on the map: the card of a place, the choice between places, the area and the way back from it.
import { describe, expect, test } from 'vitest';
import { createSceneMaker } from '../../src/scene/scene.ts';
import { type Action, next } from '../../src/state/actions.ts';
import { stateFromAddress } from '../../src/state/address/permalink.ts';
import type { AtlasState } from '../../src/state/atlas-state.ts';
import { plainWords } from '../state/plain-words.ts';
import { context, day, opening } from '../state/small-context.ts';

const sceneFor = createSceneMaker(context.lookup, context.axis);
const following = (...actions: Action[]) =>
  actions.reduce<AtlasState>((state, action) => next(state, action, context), opening);
const pointAt = (place: string | null): Action => ({ type: 'place-pointed', place });

describe('the card', () => {
  test('counts what the list counts', () => {
    const scene = sceneFor(following(pointAt('petrograd')));
    const entry = [...scene.settled().entries].find(({ place }) => place.id === 'petrograd');
    expect(scene.card()).toMatchObject({ place: { id: 'petrograd' }, count: entry?.count, certain: entry?.certain });
    expect(scene.pointedPlace).toBe(context.lookup.placeNumbers.get('petrograd'));
  });

  test('names the first and the last day that its records in the window may reach to', () => {
    const cardOf = (place: string) =>
      sceneFor({ ...following(pointAt(place)), window: { from: day('1918-08-15'), to: day('1918-10-31') } }).card();
    // A day that is given; a doubtful one; a month, which may have begun and ended on any of its days.
    expect(cardOf('petrograd')).toMatchObject({
      first: { day: day('1918-08-30'), sure: true },
      last: { day: day('1918-10-01'), sure: false },
    });
    expect(cardOf('kronstadt')).toMatchObject({
      first: { day: day('1918-09-01'), sure: false },
      last: { day: day('1918-09-30'), sure: false },
    });
    expect(cardOf('crimea')).toMatchObject({ count: 0, first: null, last: null });
  });

  test('of a place that is not there is no card', () => {
    expect(sceneFor(following(pointAt('atlantis'))).card()).toBeNull();
    expect(sceneFor(opening).card()).toBeNull();
  });
});

describe('a choice', () => {
  test('lists the places with their counts, most records first, and ends with choosing one', () => {
    const offered = following(pointAt('kronstadt'), {
      type: 'places-offered',
      places: ['kronstadt', 'petrograd', 'atlantis'],
    });
    expect(offered.pointedPlace).toBeNull();
    expect(
      sceneFor(offered)
        .choice()
        .map(({ place, count }) => [place.id, count]),
    ).toEqual([
      ['petrograd', 3],
      ['kronstadt', 1],
    ]);
    const chosen = next(offered, { type: 'place-chosen', place: 'kronstadt', by: 'map' }, context);
    expect(chosen.choice).toEqual([]);
    expect(chosen.selection).toMatchObject({ place: 'kronstadt' });
  });
});

describe('an area', () => {
  const area = { type: 'circle', longitude: 30.3, latitude: 59.9, kilometres: 10 } as const;

  test('ends the drawing; given by its numbers it brings the camera along, drawn on the map it does not', () => {
    const drawn = following({ type: 'drawing-chosen', shape: 'circle' }, { type: 'area-chosen', area });
    expect(drawn).toMatchObject({ area, drawing: null, cameraRequest: null });
    const { cameraRequest } = following({ type: 'area-chosen', area, show: true });
    if (!cameraRequest || !('box' in cameraRequest.goTo)) throw new Error('the camera stays where it is');
    const [west, south, east, north] = cameraRequest.goTo.box;
    expect(west < 30.3 && east > 30.3 && south < 59.9 && north > 59.9).toBe(true);
  });

  test('has one outline as long as it lasts', () => {
    const state = following({ type: 'area-chosen', area });
    const ring = sceneFor(state).areaRing;
    expect(ring?.length).toBeGreaterThan(60);
    expect(sceneFor({ ...state, pointedPlace: 'petrograd' }).areaRing).toBe(ring);
    expect(sceneFor(opening).areaRing).toBeNull();
  });

  test('in an address without a camera is shown whole', () => {
    const read = (search: string) => stateFromAddress(search, opening, context, plainWords);
    expect(read('?area=30.3,59.9,10&place=kronstadt').cameraRequest?.goTo).toHaveProperty('box');
    expect(read('?area=30.3,59.9,10&map=4/50/40').cameraRequest?.goTo).toEqual({
      zoom: 4,
      latitude: 50,
      longitude: 40,
    });
  });
});

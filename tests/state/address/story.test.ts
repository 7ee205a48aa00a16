// Stories in the address: a step by itself shows its view, a view beside it is the reader's own, and what is no step is said.
import { describe, expect, test } from 'vitest';
import { next } from '../../../src/state/actions.ts';
import { addressFromState, stateFromAddress, wholeAddress } from '../../../src/state/address/permalink.ts';
import { isAtStep } from '../../../src/state/story-place.ts';
import { en } from '../../own-corpus.ts';
import { day, opening, context as plain } from '../small-context.ts';

const stories = [
  {
    id: 'autumn',
    titles: { en: 'Autumn' },
    views: [
      '?from=1918-08-01&to=1918-09-30&place=petrograd',
      '?from=1920-11-01&to=1921-03-31&category=strike&match=certain',
    ],
  },
];
const context = { ...plain, stories };
const read = (query: string) => stateFromAddress(query, opening, context, en.address);

describe('an address that names a step', () => {
  test('shows the view of the step, whatever of looks and language stands beside it', () => {
    const { story, window, filters, match, theme, notices, introduced } = read('?story=autumn&step=2&theme=night');
    expect(story).toMatchObject({ id: 'autumn', step: 2 });
    expect(window).toEqual({ from: day('1920-11-01'), to: day('1921-03-31') });
    expect([filters.category, match, theme, notices, introduced]).toEqual([['strike'], 'certain', 'night', [], true]);
  });

  test('keeps the camera of its view from leaving out what the step is of', () => {
    const views = ['?from=1918-08-01&to=1918-09-30&map=6/60/30', '?place=petrograd'];
    const told = { id: 'told', titles: { en: 'Told' }, views, subjects: [['petrograd', 'kronstadt'], ['petrograd']] };
    const goTo = (query: string, of: object[]) =>
      stateFromAddress(query, opening, { ...plain, stories: of as typeof stories }, en.address).cameraRequest?.goTo;
    const camera = { zoom: 6, latitude: 60, longitude: 30 };
    expect(goTo('?story=told&step=1', [told])).toEqual({ ...camera, showing: ['petrograd', 'kronstadt'] });
    expect(goTo('?story=told&step=2', [told])).toEqual({ place: 'petrograd' });
    expect(goTo('?story=told&step=1&map=4/55/40', [told])).toEqual({ zoom: 4, latitude: 55, longitude: 40 });
    expect(goTo('?story=told&step=1', [{ ...told, subjects: undefined }])).toEqual({ ...camera, showing: [] });
  });

  test('of a draft that lies in another browser says once what that is, and shows what else it says', () => {
    const { story, selection, notices } = read('?story=draft&step=2&place=petrograd');
    expect([story, notices.map(({ sentence }) => sentence)]).toEqual([null, [en.address.draftElsewhere]]);
    expect(selection).toMatchObject({ place: 'petrograd' });
  });

  test('begins with the first step where it names none', () => {
    expect(read('?story=autumn')).toMatchObject({ story: { step: 1 }, selection: { place: 'petrograd' } });
  });

  test('shows another view where it says one, and knows that the step is left', () => {
    const wandered = read('?story=autumn&step=2&from=1919-01-01&to=1919-12-31');
    expect(wandered.window).toEqual({ from: day('1919-01-01'), to: day('1919-12-31') });
    expect(wandered.filters.category).toEqual([]);
    expect(isAtStep(wandered)).toBe(false);
  });

  test('is written as it is read', () => {
    for (const query of [
      '?story=autumn&step=2',
      '?story=autumn&step=1&from=1919-01-01&to=1919-12-31&place=kronstadt',
    ]) {
      const state = read(query);
      const written = addressFromState(state, opening);
      expect(written).toMatch(/^\?story=autumn&step=\d&/);
      expect({ ...read(written), cameraRequest: null }).toEqual({ ...state, cameraRequest: null });
    }
  });

  test('keeps a class a class, which is no part of a view', () => {
    const state = read('?story=autumn&step=2&class=1');
    expect([state.inClass, state.window.from, isAtStep(state)]).toEqual([true, day('1920-11-01'), true]);
    expect(addressFromState(state, opening)).toContain('class=1');
    expect(wholeAddress(state)).not.toContain('class');
    expect(read('?class=yes').notices.map(({ id }) => id)).toEqual(['address-class']);
  });

  test('is no part of what is cited', () => {
    expect(wholeAddress(read('?story=autumn&step=2'))).not.toContain('story');
  });

  test.each(['?story=winter', '?story=autumn&step=3', '?story=autumn&step=0', '?story=autumn&step=one', '?step=2'])(
    '%s: what is not there is said and left out',
    (query) => {
      const { notices, story } = read(query);
      expect(notices).toHaveLength(1);
      expect(story?.step ?? 1).toBe(1);
    },
  );
});

describe('in a story', () => {
  const atStep = read('?story=autumn&step=1');

  test('whoever moves the window, opens a record or narrows has left the step; camera and calendar leave nothing', () => {
    const stays = (action: Parameters<typeof next>[1]) => isAtStep(next(atStep, action, context));
    expect(isAtStep(atStep)).toBe(true);
    expect(stays({ type: 'window-moved', window: { from: 0, to: 1 } })).toBe(false);
    expect(stays({ type: 'facet-toggled', facet: 'category', value: 'strike' })).toBe(false);
    expect(stays({ type: 'event-chosen', event: 'shooting', claim: null })).toBe(false);
    expect(stays({ type: 'camera-moved', camera: { zoom: 3, latitude: 50, longitude: 30 } })).toBe(true);
    expect(stays({ type: 'dating-chosen', dating: 'both' })).toBe(true);
  });

  test('the way of the window to its step leaves nothing, and ends when it arrives or the reader moves it', () => {
    const window = { from: day('1919-01-01'), to: day('1919-02-01') };
    const onTheWay = next(atStep, { type: 'window-travelled', window, arrived: false }, context);
    expect([onTheWay.travelling, onTheWay.window, isAtStep(onTheWay)]).toEqual([true, window, true]);
    const there = next(onTheWay, { type: 'window-travelled', window: atStep.window, arrived: true }, context);
    expect([there.travelling, isAtStep(there)]).toEqual([false, true]);
    const taken = next(onTheWay, { type: 'window-moved', window: { ...window, to: window.to + 9 } }, context);
    expect([taken.travelling, isAtStep(taken)]).toEqual([false, false]);
  });

  test('leaving keeps the view and the step to go on from, by its button and by an address without a story', () => {
    const left = next(atStep, { type: 'story-left' }, context);
    expect([left.story, left.storyLeft, left.window]).toEqual([null, { id: 'autumn', step: 1 }, atStep.window]);
    const away = next(read('?story=autumn&step=2'), { type: 'address-opened', state: read('?place=crimea') }, context);
    expect([away.story, away.storyLeft]).toEqual([null, { id: 'autumn', step: 2 }]);
    const back = next(away, { type: 'address-opened', state: read('?story=autumn&step=2') }, context);
    expect([back.story?.step, back.storyLeft]).toEqual([2, null]);
  });
});

// Each control of the time control by mouse, by touch and by keyboard alone, at both screen sizes; every control begins at an address of
// its own.
import { describe, expect, test } from 'vitest';
import type { AtlasDriver } from './atlas-driver.ts';
import { atlasForAll } from './atlas-for-all.ts';
import { accessibilityFaults } from './browser-session.ts';
import { fingersOf, type Hands, keysOf, middleOf, mouseOf, thumbOf } from './time-hands.ts';

type Scene = { atlas: AtlasDriver; hands: Hands };

const autumn = '?from=1918-09-01&to=1918-10-31';
const oneDay = '?from=1918-09-05&to=1918-09-05';

const button = ({ atlas }: Scene, name: string | RegExp) =>
  atlas.page.getByRole('button', typeof name === 'string' ? { name, exact: true } : { name });
const bar = ({ atlas }: Scene, name: RegExp) => atlas.page.getByRole('option', { name });
const slider = ({ atlas }: Scene, name: string) => atlas.page.getByRole('slider', { name, exact: true });
const radio = ({ atlas }: Scene, group: string, name: string) =>
  atlas.page.getByRole('radiogroup', { name: group }).getByRole('radio', { name, exact: true });
const parameter = ({ atlas }: Scene, name: string) => new URL(atlas.page.url()).searchParams.get(name);

const windowIs = ({ atlas }: Scene, from: string, to: string) =>
  expect.poll(() => atlas.window()).toEqual({ from, to });
const addressSays = (scene: Scene, name: string, value: string | null) =>
  expect.poll(() => parameter(scene, name)).toBe(value);

async function openSettings(scene: Scene): Promise<void> {
  await scene.hands.press(scene.atlas.page.getByText('Time settings'));
  await radio(scene, 'The window', 'moves whole').waitFor();
}

/** A choice from a list: by keys its first letters, else as a finger or a mouse leaves it. */
async function choose({ atlas, hands }: Scene, name: string, option: string): Promise<void> {
  const list = atlas.page.getByRole('combobox', { name });
  if (hands.way === 'keyboard') {
    await list.focus();
    await atlas.page.keyboard.type(option);
  } else {
    await list.selectOption(option);
  }
}

/** Moves a slider to later days: by a drag, or by a key. */
async function later({ atlas, hands }: Scene, thumb: ReturnType<typeof slider>, key = 'ArrowRight'): Promise<void> {
  if (hands.way === 'keyboard') {
    await thumb.focus();
    await atlas.page.keyboard.press(key);
  } else {
    await hands.drag(await thumbOf(thumb), 30);
  }
}

const controls: [name: string, address: string, work: (scene: Scene) => Promise<void>][] = [
  [
    'play and pause',
    '?from=1918-08-01&to=1918-08-30&speed=30',
    async (scene) => {
      await scene.hands.press(button(scene, 'Play'));
      await button(scene, 'Pause').waitFor();
      await scene.atlas.until('time has moved', async () => (await scene.atlas.window()).from > '1918-08-05');
      await scene.hands.press(button(scene, 'Pause'));
      await button(scene, 'Play').waitFor();
    },
  ],
  [
    'next and previous event',
    '?from=1918-08-01&to=1918-08-20',
    async (scene) => {
      const { atlas, hands } = scene;
      await hands.press(button(scene, 'Next event'));
      await atlas.until('the window has stepped on', async () => (await atlas.window()).to > '1918-08-20');
      const first = await atlas.window();
      await hands.press(button(scene, 'Next event'));
      await atlas.until('the window has stepped on again', async () => (await atlas.window()).to > first.to);
      await hands.press(button(scene, 'Previous event'));
      await windowIs(scene, first.from, first.to);
    },
  ],
  [
    'the thumbs',
    autumn,
    async (scene) => {
      const { atlas } = scene;
      await later(scene, slider(scene, 'To'));
      await atlas.until('the window ends later', async () => (await atlas.window()).to > '1918-10-31');
      await later(scene, slider(scene, 'From'), 'PageUp');
      await atlas.until('the window begins later', async () => (await atlas.window()).from > '1918-09-01');
      await expect
        .poll(() => slider(scene, 'From').getAttribute('aria-valuetext'))
        .toMatch(/^\d{1,2} [A-Z][a-z]+ 191[89]$/);
    },
  ],
  [
    'the thumbs around a single day',
    oneDay,
    async (scene) => {
      const { atlas, hands } = scene;
      await later(scene, slider(scene, 'To'));
      await atlas.until('the window ends later', async () => (await atlas.window()).to > '1918-09-05');
      const from = slider(scene, 'From');
      if (hands.way === 'keyboard') {
        await from.focus();
        await atlas.page.keyboard.press('Home');
      } else {
        await hands.drag(await thumbOf(from), -30);
      }
      await atlas.until('the window begins earlier', async () => (await atlas.window()).from < '1918-09-05');
    },
  ],
  [
    'the whole window',
    autumn,
    async (scene) => {
      const { atlas, hands } = scene;
      const lengthOf = ({ from, to }: { from: string; to: string }) => Date.parse(to) - Date.parse(from);
      const before = await atlas.window();
      if (hands.way === 'keyboard') {
        await slider(scene, 'From').focus();
        await atlas.page.keyboard.press('Shift+PageUp');
        await windowIs(scene, '1918-10-01', '1918-11-30');
        await atlas.page.keyboard.press('Shift+ArrowLeft');
        await windowIs(scene, '1918-09-30', '1918-11-29');
      } else {
        // By a bar in its midst: a press that moves is a drag, not a choice of the bar.
        await hands.drag(await middleOf(bar(scene, /^September 1918: /)), 40);
        await atlas.until('the window is later', async () => (await atlas.window()).from > before.from);
        await expect.poll(async () => lengthOf(await atlas.window())).toBe(lengthOf(before));
      }
    },
  ],
  [
    'a window of one day, whole',
    oneDay,
    async (scene) => {
      const { atlas, hands } = scene;
      if (hands.way === 'keyboard') {
        await slider(scene, 'To').focus();
        await atlas.page.keyboard.press('Shift+ArrowRight');
      } else {
        await hands.drag(await middleOf(atlas.page.locator('.slider-window')), 40);
      }
      await atlas.until('the window is later', async () => (await atlas.window()).from > '1918-09-05');
      const { from, to } = await atlas.window();
      expect(from).toBe(to);
    },
  ],
  [
    'a bar, that says its numbers',
    // Drawn large enough for a finger: for the whole period a phone's bars are five pixels wide.
    '?from=1918-10-01&to=1918-10-31&axis=1918-01-01/1919-12-31',
    async (scene) => {
      const { atlas, hands } = scene;
      const september = bar(scene, /^September 1918: \d+ records, \d+ of them for certain$/);
      const said = (await september.getAttribute('aria-label')) ?? '';
      const list = atlas.page.getByRole('listbox', { name: 'Records along the axis' });
      if (hands.way === 'keyboard') {
        // The Tab key comes to the bar of the window, arrows lead on.
        await list.focus();
        await atlas.page.keyboard.press('ArrowLeft');
        await expect.poll(() => september.getAttribute('aria-selected')).toBe('true');
        const id = await september.getAttribute('id');
        await expect.poll(() => list.getAttribute('aria-activedescendant')).toBe(id);
      } else if (hands.way === 'mouse') {
        await september.hover();
      }
      if (hands.way !== 'touch') await expect.poll(() => atlas.page.locator('.bar-says').textContent()).toBe(said);
      if (hands.way === 'keyboard') await atlas.page.keyboard.press('Enter');
      else await hands.press(september);
      await windowIs(scene, '1918-09-01', '1918-09-30');
      await expect.poll(() => atlas.page.locator('.bar-says').textContent()).toBe(said);
    },
  ],
  [
    'a band',
    '',
    async (scene) => {
      await scene.hands.press(button(scene, 'Red Terror called official'));
      await windowIs(scene, '1918-08-17', '1918-10-15');
    },
  ],
  [
    'a year',
    '',
    async (scene) => {
      await scene.hands.press(button(scene, '1919'));
      await windowIs(scene, '1919-01-01', '1919-12-31');
    },
  ],
  [
    'zoom, overview and whole period',
    '?from=1918-09-01&to=1918-09-30',
    async (scene) => {
      const { atlas, hands } = scene;
      await openSettings(scene);
      for (let i = 0; i < 5; i++) await hands.press(button(scene, 'Zoom in on the timeline'));
      // Bars are days now.
      await bar(scene, /^5 September 1918: /).waitFor();
      await expect.poll(() => parameter(scene, 'axis')).toMatch(/^1918-\d\d-\d\d\/1918-\d\d-\d\d$/);
      const part = slider(scene, 'Part of the axis');
      const before = (await part.getAttribute('aria-valuetext')) ?? '';
      if (hands.way === 'keyboard') {
        await part.focus();
        await atlas.page.keyboard.press('ArrowRight');
      } else {
        await hands.drag(await thumbOf(part), 40);
      }
      await expect.poll(() => part.getAttribute('aria-valuetext')).not.toBe(before);
      await hands.press(button(scene, 'Zoom out of the timeline'));
      await hands.press(button(scene, 'Whole period'));
      await addressSays(scene, 'axis', null);
      if (hands.way === 'keyboard') return;
      await hands.spread(await middleOf(atlas.page.locator('.histogram')));
      await expect.poll(() => parameter(scene, 'axis')).not.toBeNull();
      await windowIs(scene, '1918-09-01', '1918-09-30');
    },
  ],
  [
    'typed dates',
    autumn,
    async (scene) => {
      const { atlas, hands } = scene;
      const type = async (name: string, text: string) => {
        const field = atlas.page.getByRole('textbox', { name });
        if (hands.way === 'keyboard') await field.focus();
        else await hands.press(field);
        await atlas.page.keyboard.press('Control+a');
        await atlas.page.keyboard.type(text);
        await atlas.page.keyboard.press('Enter');
      };
      await type('To date', '5 December 1918');
      await windowIs(scene, '1918-09-01', '1918-12-05');
      await type('From date', '1918-11');
      await windowIs(scene, '1918-11-01', '1918-12-05');
      await type('From date', '5/9/1918');
      const fault = atlas.page.getByRole('alert').filter({ hasText: '5 September 1918 or 9 May 1918' });
      await fault.waitFor();
      await atlas.page.keyboard.press('Escape');
      await fault.waitFor({ state: 'detached' });
      await windowIs(scene, '1918-11-01', '1918-12-05');
      // A later window, its first day first: it is taken as soon as the last day lies after it.
      await type('From date', '1920-01-01');
      const disorder = atlas.page.getByRole('alert').filter({ hasText: 'The first day lies after the last' });
      await disorder.waitFor();
      await type('To date', '1920-06-30');
      await windowIs(scene, '1920-01-01', '1920-06-30');
      await disorder.waitFor({ state: 'detached' });
    },
  ],
  [
    'what counts as in range',
    autumn,
    async (scene) => {
      await scene.hands.press(radio(scene, 'Dates', 'Certainly in range'));
      await addressSays(scene, 'match', 'certain');
      await scene.hands.press(radio(scene, 'Dates', 'Possibly in range'));
      await addressSays(scene, 'match', null);
    },
  ],
  [
    'the shape of the window',
    autumn,
    async (scene) => {
      await openSettings(scene);
      await scene.hands.press(radio(scene, 'The window', 'is a single day'));
      await windowIs(scene, '1918-10-31', '1918-10-31');
      await addressSays(scene, 'mode', 'day');
      await scene.hands.press(radio(scene, 'The window', 'grows from its first day'));
      await addressSays(scene, 'mode', 'cumulative');
      await scene.hands.press(radio(scene, 'The window', 'moves whole'));
      await windowIs(scene, '1918-09-01', '1918-10-31');
    },
  ],
  [
    'the way of playing',
    autumn,
    async (scene) => {
      await openSettings(scene);
      await choose(scene, 'Speed', 'a month a second');
      for (const name of [
        'Play backward',
        'Begin again at the end',
        'Pass over times without records',
        'The map follows the records',
      ])
        await scene.hands.press(scene.atlas.page.getByRole('checkbox', { name }));
      await addressSays(scene, 'play', 'backward,loop,skip,follow');
      await addressSays(scene, 'speed', '30');
    },
  ],
  [
    'time of the sources, split bars, both calendars',
    autumn,
    async (scene) => {
      const { atlas } = scene;
      await openSettings(scene);
      await scene.hands.press(radio(scene, 'Time of', 'the sources: when it was said'));
      await addressSays(scene, 'by', 'source');
      await choose(scene, 'Bars by', 'Source');
      await addressSays(scene, 'split', 'source');
      await scene.hands.press(radio(scene, 'Dates in', 'both'));
      await addressSays(scene, 'calendar', 'both');
      await expect
        .poll(() => slider(scene, 'From').getAttribute('aria-valuetext'))
        .toBe('1 September 1918 (19 August 1918 Old Style)');
      // What axe looks at is the same for every way.
      if (scene.hands.way === 'keyboard') expect(await accessibilityFaults(atlas.page, '.time')).toEqual([]);
      await atlas.page.keyboard.press('Escape');
    },
  ],
  [
    'the way back from a window that a record has moved',
    '?from=1950-01-01&to=1950-12-31',
    async (scene) => {
      await scene.hands.press(button(scene, /^Nearest: /));
      await scene.hands.press(button(scene, 'Back to 1 January 1950 – 31 December 1950'));
      await windowIs(scene, '1950-01-01', '1950-12-31');
    },
  ],
];

const screens = { desktop: { width: 1440, height: 900 }, phone: { width: 390, height: 844 } };
const ways = ['mouse', 'touch', 'keyboard'] as const;
const cases = Object.entries(screens).flatMap(([screen, viewport]) => ways.map((way) => ({ screen, viewport, way })));

describe.each(cases)('on a $screen by $way', ({ screen, viewport, way }) => {
  const context = way === 'touch' ? { hasTouch: true, isMobile: screen === 'phone' } : {};
  const atlasAt = atlasForAll({ withoutMap: true, viewport, context });

  test.each(controls)('%s', async (_name, address, work) => {
    const atlas = await atlasAt(address);
    const hands: Hands = await { mouse: mouseOf, touch: fingersOf, keyboard: keysOf }[way](atlas.page);
    const unfold = atlas.page.getByRole('button', { name: 'Dates and settings', expanded: false });
    if (screen === 'phone' && (await unfold.isVisible())) await hands.press(unfold);
    await atlas.page.getByRole('group', { name: 'Time' }).scrollIntoViewIfNeeded();
    await work({ atlas, hands });
  });
});

describe('with the map drawn', () => {
  const mapAt = atlasForAll({ reducedMotion: 'reduce', viewport: { width: 1000, height: 820 } });
  const moving = ['next and previous event', 'the thumbs', 'the whole window', 'a band', 'the shape of the window'];

  test.each(controls.filter(([name]) => moving.includes(name)))(
    '%s: the map marks the places of the list',
    async (_name, address, work) => {
      const atlas = await mapAt(`${address === '' ? '?' : `${address}&`}map=5/52/38`);
      await atlas.waitForMap();
      await work({ atlas, hands: mouseOf(atlas.page) });
      await expect.poll(async () => (await atlas.marks()) === (await atlas.listed()).size).toBe(true);
    },
  );
});

const atlasAt = atlasForAll({ withoutMap: true });

test('the Tab key comes to every control of time, and to all bars but once', async () => {
  const atlas = await atlasAt(`${autumn}&axis=1918-01-01/1919-12-31`);
  const { page } = atlas;
  await page.getByText('Time settings').click();
  await button({ atlas } as Scene, 'Play').focus();
  const names: string[] = [];
  for (let i = 0; i < 80; i++) {
    const name = await page.evaluate(() => {
      const now = document.activeElement as HTMLInputElement | null;
      if (!now?.closest('.time')) return null;
      const words = now.getAttribute('aria-label') ?? now.labels?.[0]?.textContent ?? now.textContent ?? '';
      return now.classList.contains('histogram') ? 'the bars' : words.trim();
    });
    if (name === null) break;
    names.push(name);
    await page.keyboard.press('Tab');
  }
  expect(names.filter((name) => name === 'the bars')).toHaveLength(1);
  for (const part of [
    ...['Play', 'Previous event', 'Next event', 'Autumn 1918', 'From', 'To', 'From date', 'To date'],
    ...['Possibly in range', 'Zoom out of the timeline', 'Part of the axis', 'Zoom in on the timeline', 'Whole period'],
    ...['Time settings', 'moves whole', 'Play backward', 'Begin again at the end', 'the events', 'New Style'],
  ]) {
    expect(names).toContain(part);
  }
  expect(await accessibilityFaults(page, '.time')).toEqual([]);
});

// The time control by mouse, touch and keyboard, at both screen sizes.
import { describe, expect, test } from 'vitest';
import { type AtlasDriver, openAtlas } from './atlas-driver.ts';
import { accessibilityFaults, closeCalm } from './browser-session.ts';

const desktop = { width: 1440, height: 900 };
const phone = { width: 390, height: 844 };

async function openSettings(atlas: AtlasDriver) {
  await atlas.page.getByText('Time settings').click();
}
const days = ({ from, to }: { from: string; to: string }) => (Date.parse(to) - Date.parse(from)) / 86_400_000 + 1;
const search = (atlas: AtlasDriver) => new URL(atlas.page.url()).searchParams;

describe.each([
  ['desktop', desktop],
  ['phone', phone],
])('on a %s', (_name, viewport) => {
  test('a year, a band and a bar set the window', async () => {
    const atlas = await openAtlas({ viewport });
    const { page } = atlas;
    await page.getByRole('button', { name: '1919', exact: true }).click();
    await expect.poll(() => atlas.window()).toEqual({ from: '1919-01-01', to: '1919-12-31' });
    await page.getByRole('button', { name: 'Tambov rebellion' }).click();
    await expect.poll(() => atlas.window()).toEqual({ from: '1920-01-01', to: '1921-12-31' });
    const bar = page.getByRole('button', { name: /^September 1918: \d+ records, \d+ of them for certain$/ });
    await bar.click({ position: { x: 2, y: 30 } });
    await expect.poll(() => atlas.window()).toEqual({ from: '1918-09-01', to: '1918-09-30' });
    await closeCalm(page);
  });

  test('the settings change how the window moves, are in the address, and come back from it', async () => {
    const atlas = await openAtlas({ viewport, path: '?from=1918-09-01&to=1918-09-30' });
    const { page } = atlas;
    await openSettings(atlas);
    await page.getByRole('radio', { name: 'grows from its first day' }).check();
    await page.getByRole('combobox', { name: 'Speed' }).selectOption('a month a second');
    await page.getByRole('checkbox', { name: 'Begin again at the end' }).check();
    await page.getByRole('radiogroup', { name: 'Dates in' }).getByRole('radio', { name: 'both' }).check();
    expect(await accessibilityFaults(page)).toEqual([]);
    await expect.poll(() => search(atlas).get('calendar')).toBe('both');
    expect(search(atlas).get('mode')).toBe('cumulative');
    expect(search(atlas).get('speed')).toBe('30');
    expect(search(atlas).get('play')).toBe('loop');
    const slider = page.getByRole('slider', { name: 'From' });
    expect(await slider.getAttribute('aria-valuetext')).toBe('1 September 1918 (19 August 1918 Old Style)');
    await page.getByRole('button', { name: 'Play', exact: true }).click();
    await atlas.until('the window has grown', async () => days(await atlas.window()) > 60);
    expect((await atlas.window()).from).toBe('1918-09-01');
    await page.getByRole('button', { name: 'Pause' }).click();
    await page.reload();
    await openSettings(atlas);
    expect(await page.getByRole('radio', { name: 'grows from its first day' }).isChecked()).toBe(true);
    expect(await page.getByRole('checkbox', { name: 'Begin again at the end' }).isChecked()).toBe(true);
    await closeCalm(page);
  });

  test('the axis is drawn larger and smaller by buttons', async () => {
    const atlas = await openAtlas({ viewport, path: '?from=1918-09-01&to=1918-09-30' });
    const { page } = atlas;
    await openSettings(atlas);
    const barsBefore = await page.locator('.bar').count();
    for (let i = 0; i < 5; i++) await page.getByRole('button', { name: 'Draw the axis larger' }).click();
    // Bars are days now.
    await page.getByRole('button', { name: /^5 September 1918: / }).waitFor();
    const slider = page.getByRole('slider', { name: 'To' });
    expect(Number(await slider.getAttribute('max')) - Number(await slider.getAttribute('min'))).toBeLessThan(100);
    await expect.poll(() => search(atlas).get('axis')).toMatch(/^1918-\d\d-\d\d\/1918-\d\d-\d\d$/);
    const part = page.getByRole('slider', { name: 'Part of the axis' });
    const shown = (await part.getAttribute('aria-valuetext')) ?? '';
    await part.focus();
    await page.keyboard.press('ArrowRight');
    await expect.poll(() => part.getAttribute('aria-valuetext')).not.toBe(shown);
    await page.getByRole('button', { name: 'Whole period' }).click();
    await expect.poll(() => page.locator('.bar').count()).toBe(barsBefore);
    await closeCalm(page);
  });
});

test('the wheel draws the axis larger around the pointer', async () => {
  const atlas = await openAtlas();
  const box = await atlas.page.locator('.time-scale').boundingBox();
  if (!box) throw new Error('the axis has no size');
  await atlas.page.mouse.move(box.x + box.width * 0.3, box.y + 20);
  for (let i = 0; i < 6; i++) await atlas.page.mouse.wheel(0, -300);
  await atlas.until('the axis shows less than three hundred days', async () => {
    const [from, to] = (search(atlas).get('axis') ?? '').split('/');
    return from !== undefined && to !== undefined && days({ from, to }) < 300;
  });
  await closeCalm(atlas.page);
});

test('two fingers draw the axis larger', async () => {
  const atlas = await openAtlas({ viewport: phone, context: { hasTouch: true, isMobile: true } });
  await atlas.page.locator('.time-track').scrollIntoViewIfNeeded();
  const box = await atlas.page.locator('.histogram').boundingBox();
  if (!box) throw new Error('the histogram has no size');
  const session = await atlas.page.context().newCDPSession(atlas.page);
  const y = box.y + 10;
  const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', xs: number[]) =>
    session.send('Input.dispatchTouchEvent', { type, touchPoints: xs.map((x, id) => ({ x, y, id })) });
  const middle = box.x + box.width / 2;
  await touch('touchStart', [middle - 20, middle + 20]);
  for (let spread = 30; spread <= 120; spread += 15) await touch('touchMove', [middle - spread, middle + spread]);
  await touch('touchEnd', []);
  await expect.poll(() => search(atlas).get('axis')).not.toBeNull();
  await closeCalm(atlas.page);
});

test('with Shift, keys move the whole window by days and months', async () => {
  const atlas = await openAtlas({ path: '?from=1918-09-01&to=1918-10-31' });
  const { page } = atlas;
  await page.getByRole('slider', { name: 'From' }).focus();
  await page.keyboard.press('Shift+ArrowRight');
  await expect.poll(() => atlas.window()).toEqual({ from: '1918-09-02', to: '1918-11-01' });
  await page.keyboard.press('Shift+PageUp');
  await expect.poll(() => atlas.window()).toEqual({ from: '1918-10-02', to: '1918-12-01' });
  await page.keyboard.press('Shift+PageDown');
  await expect.poll(() => atlas.window()).toEqual({ from: '1918-09-02', to: '1918-11-01' });
  await closeCalm(page);
});

test('a thumb is dragged with a finger', async () => {
  const atlas = await openAtlas({ viewport: phone, context: { hasTouch: true, isMobile: true } });
  const slider = atlas.page.getByRole('slider', { name: 'To' });
  await slider.scrollIntoViewIfNeeded();
  const before = await atlas.window();
  const box = await slider.boundingBox();
  if (!box) throw new Error('the slider has no size');
  const [min, max, value] = await slider.evaluate((input: HTMLInputElement) =>
    [input.min, input.max, input.value].map(Number),
  );
  const share = ((value ?? 0) - (min ?? 0)) / ((max ?? 1) - (min ?? 0));
  const x = box.x + 10 + share * (box.width - 20);
  const y = box.y + box.height / 2;
  const session = await atlas.page.context().newCDPSession(atlas.page);
  const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', at: number[]) =>
    session.send('Input.dispatchTouchEvent', { type, touchPoints: at.map((one) => ({ x: one, y })) });
  await touch('touchStart', [x]);
  for (let i = 1; i <= 6; i++) await touch('touchMove', [x + i * 15]);
  await touch('touchEnd', []);
  await atlas.until('the window ends later', async () => (await atlas.window()).to > before.to);
  expect((await atlas.window()).from).toBe(before.from);
  await closeCalm(atlas.page);
});

test('pointing at a record draws its span, with its doubt, on the axis', async () => {
  const atlas = await openAtlas({ path: '?event=crimea-executions-1920-1921' });
  const { page } = atlas;
  await page.locator('article.open h3').hover();
  await page.locator('.pointed .possible').waitFor();
  expect(await page.locator('.pointed .certain').count()).toBe(0);
  await page.getByRole('heading', { level: 1 }).hover();
  await page.locator('.pointed').waitFor({ state: 'detached' });
  await closeCalm(page);
});

test('a record outside the window widens it, says so, and gives it back', async () => {
  const atlas = await openAtlas({ path: '?from=1918-09-01&to=1918-09-30&about=timenote-red-terror' });
  const { page } = atlas;
  await page
    .getByRole('button', { name: /^Crimea: / })
    .first()
    .click();
  await atlas.panel('Crimea').waitFor();
  expect(days(await atlas.window())).toBeGreaterThan(700);
  expect(await atlas.statusText()).toContain('The window was widened to show the record.');
  await page.getByRole('button', { name: 'Back to 1 September 1918 – 30 September 1918' }).click();
  await expect.poll(() => atlas.window()).toEqual({ from: '1918-09-01', to: '1918-09-30' });
  await closeCalm(page);
});

test('an address of a single day that plays backward does so', async () => {
  const atlas = await openAtlas({ path: '?from=1918-09-30&to=1918-09-30&mode=day&play=backward&speed=30' });
  const { page } = atlas;
  expect(await page.getByRole('slider').count()).toBe(1);
  await page.getByRole('button', { name: 'Play', exact: true }).click();
  await atlas.until('the day is earlier', async () => (await atlas.window()).to < '1918-09-20');
  await page.getByRole('button', { name: 'Pause' }).click();
  const { from, to } = await atlas.window();
  expect(from).toBe(to);
  await closeCalm(page);
});

test('with reduced motion time still moves, in steps', async () => {
  const atlas = await openAtlas({
    path: '?from=1918-08-01&to=1918-08-20',
    context: { reducedMotion: 'reduce' },
  });
  await atlas.page.getByRole('button', { name: 'Play', exact: true }).click();
  await atlas.until('the window has moved', async () => (await atlas.window()).from !== '1918-08-01');
  // Two weeks a second in steps of a second: the first step is two weeks.
  expect((await atlas.window()).from >= '1918-08-15').toBe(true);
  await closeCalm(atlas.page);
});

test('along the time of the sources the window holds what had been said', async () => {
  const atlas = await openAtlas({ path: '?from=1924-01-01&to=1924-12-31&by=source' });
  const { page } = atlas;
  expect(await atlas.statusText()).toMatch(
    /claims? said from 1 January 1924 to 31 December 1924; of \d+ claims it is not known when/,
  );
  // Melgunov 1924, with the estimate that he cites.
  expect((await atlas.listed()).get('Soviet Russia')).toBe(2);
  await openSettings(atlas);
  await page.getByRole('radio', { name: 'the events' }).check();
  await expect.poll(async () => (await atlas.listed()).size).toBe(1);
  expect(await atlas.statusText()).toMatch(/^1 place, \d+ records? from/);
  await closeCalm(page);
});

test('split bars say their parts, and the split is in the address', async () => {
  const atlas = await openAtlas();
  const { page } = atlas;
  await openSettings(atlas);
  await page.getByRole('combobox', { name: 'Bars by' }).selectOption('Kind');
  await page.getByRole('button', { name: /^September 1918: .*deed \d+/ }).waitFor();
  await expect.poll(() => search(atlas).get('split')).toBe('kind');
  expect(await page.locator('.legend').textContent()).toContain('deed');
  await closeCalm(page);
});

test('by keyboard alone the settings are opened, changed, and closed', async () => {
  const atlas = await openAtlas({ path: '?from=1918-09-01&to=1918-09-30' });
  const { page } = atlas;
  await page.getByRole('radio', { name: 'Possibly in range' }).focus();
  await page.keyboard.press('ArrowRight');
  await expect.poll(() => page.getByRole('radio', { name: 'Certainly in range' }).isChecked()).toBe(true);
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  await page.keyboard.press('ArrowDown');
  await expect.poll(() => search(atlas).get('by')).toBe('source');
  await page.keyboard.press('Tab');
  await page.keyboard.press('ArrowDown');
  await expect.poll(() => search(atlas).get('mode')).toBe('cumulative');
  await page.keyboard.press('Tab');
  await page.keyboard.press('ArrowDown');
  await expect.poll(() => search(atlas).get('speed')).toBe('30');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Space');
  await expect.poll(() => search(atlas).get('play')).toBe('backward');
  await closeCalm(page);
});

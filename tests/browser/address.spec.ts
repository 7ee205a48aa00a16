// The address: links opened cold, browser back, and addresses that ask for what does not exist.
import { expect, test } from 'vitest';
import { atlasForAll } from './atlas-for-all.ts';

const atlasAt = atlasForAll({ withoutMap: true });

test('a link to a record opens its place, brings its time, and shows the record', async () => {
  const atlas = await atlasAt('?event=armavir-executions-1920', { loaded: true });
  const panel = atlas.panel('Armavir');
  await panel.waitFor();
  const { from, to } = await atlas.window();
  expect(from <= '1920-08-31' && to >= '1920-10-01').toBe(true);
  await expect.poll(async () => (await atlas.listed()).get('Armavir')).toBeGreaterThan(0);
  await expect.poll(() => panel.locator('article.open').count()).toBe(1);
});

test('back and forward step through selections, not through moves of the slider', async () => {
  const atlas = await atlasAt('?from=1917-01-01&to=1922-12-31');
  await atlas.choosePlace('Kharkov');
  const slider = atlas.page.getByRole('slider', { name: 'To' });
  await slider.focus();
  for (let i = 0; i < 5; i++) await atlas.page.keyboard.press('ArrowLeft');
  await atlas.choosePlace('Odessa');
  await atlas.page.goBack();
  await atlas.panel('Kharkov').waitFor();
  await atlas.page.goBack();
  await atlas.until('no place is open', async () => (await atlas.page.locator('.panel').count()) === 0);
  await atlas.page.goForward();
  await atlas.panel('Kharkov').waitFor();
});

test('an address that asks for what is not there says so, and the rest of it works', async () => {
  const atlas = await atlasAt('?place=atlantis&from=1919-03-01&to=1919-03-31&colour=red&map=99/0/0');
  const said = await atlas.statusText();
  expect(said).toContain('atlantis');
  expect(said).toContain('colour');
  expect(said).toContain('99/0/0');
  await expect.poll(() => atlas.window()).toEqual({ from: '1919-03-01', to: '1919-03-31' });
});

test('an address full of markup is shown as text and runs nothing', async () => {
  const markup = encodeURIComponent('<img src=x onerror=document.title="broken">');
  const atlas = await atlasAt(`?place=${markup}&${markup}=1`);
  await expect.poll(() => atlas.statusText()).toContain('<img src=x');
  await expect.poll(() => atlas.page.title()).toBe('Red Terror Atlas');
});

// On the map itself: pointing, choosing between marks at one spot, regions, what stays in sight, and areas drawn or typed.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { FeatureCollection, Point } from 'geojson';
import { expect, test } from 'vitest';
import { projectRoot } from '../../src/commands/run-tool.mjs';
import { worldSize } from '../../src/map/marks/mark-positions.ts';
import { kilometresBetween } from '../../src/model/geometry.ts';
import { mercatorX, mercatorY } from '../../src/model/mercator.ts';
import type { AtlasDriver } from './atlas-driver.ts';
import { atlasForAll, goWithin } from './atlas-for-all.ts';
import { accessibilityFaults } from './browser-session.ts';

const allYears = 'from=1917-01-01&to=1922-12-31';

const cities = JSON.parse(readFileSync(join(projectRoot, 'geo', 'cities.geojson'), 'utf8')) as FeatureCollection<Point>;
function pointOf(id: string): [number, number] {
  const place = cities.features.find((one) => one.id === id);
  if (!place) throw new Error(`the corpus has no place "${id}"`);
  return place.geometry.coordinates as [number, number];
}

/** Pixels on the page of a position, for the camera `zoom/latitude/longitude`. */
async function spotOf(atlas: AtlasDriver, camera: string, [longitude, latitude]: [number, number]) {
  const [zoom, centreLatitude, centreLongitude] = camera.split('/').map(Number) as [number, number, number];
  const box = await canvasBox(atlas);
  return {
    x: box.x + box.width / 2 + (mercatorX(longitude) - mercatorX(centreLongitude)) * worldSize(zoom),
    y: box.y + box.height / 2 + (mercatorY(latitude) - mercatorY(centreLatitude)) * worldSize(zoom),
  };
}

async function canvasBox({ page }: AtlasDriver) {
  const box = await page.locator('.map-canvas').boundingBox();
  if (!box) throw new Error('the map has no place on the page');
  return box;
}

const cameraOf = ({ page }: AtlasDriver) => new URL(page.url()).searchParams.get('map') ?? '';
const areaOf = ({ page }: AtlasDriver) => new URL(page.url()).searchParams.get('area');
const pointed = ({ page }: AtlasDriver) => page.locator('.map-canvas').getAttribute('data-pointed');
const rowOf = ({ page, list }: AtlasDriver, title: string) =>
  list.getByRole('button').filter({ has: page.getByText(title, { exact: true }) });

const phone = { viewport: { width: 390, height: 844 }, context: { hasTouch: true, isMobile: true } };
const onLargeScreen = atlasForAll();
const onPhone = atlasForAll(phone);

async function mapAt(camera: string, open = onLargeScreen): Promise<AtlasDriver> {
  const atlas = await open(`?${allYears}&map=${camera}`);
  await atlas.waitForMap();
  return atlas;
}

/** Status line and list tell of the same places. */
async function expectAgreement(atlas: AtlasDriver) {
  const listed = await atlas.listed();
  await expect.poll(() => atlas.statusText()).toContain(`${listed.size} place`);
  return listed;
}

test('a mark or a row that is pointed at has a card, a halo and a lit row; Escape puts the card away', async () => {
  const camera = '6/48/35';
  const atlas = await mapAt(camera);
  const { page } = atlas;
  const card = page.getByRole('tooltip');
  const { x, y } = await spotOf(atlas, camera, pointOf('kharkov'));
  await page.mouse.move(x, y);
  await card.waitFor();
  const count = (await atlas.listed()).get('Kharkov');
  await expect.poll(() => card.textContent()).toMatch(new RegExp(`^Kharkov.*${count} records.*From .* to `));
  await expect.poll(() => pointed(atlas)).toBe('kharkov');
  await expect.poll(() => rowOf(atlas, 'Kharkov').getAttribute('class')).toContain('pointed-at');

  // The pointer may go onto the card and rest there.
  const box = await card.boundingBox();
  if (!box) throw new Error('the card has no place');
  const onto = box.x > x ? box.x + 20 : box.x + box.width - 20;
  await page.mouse.move(onto, y, { steps: 4 });
  await expect.poll(() => card.count()).toBe(1);
  await page.mouse.move(x + (box.x > x ? -80 : 80), y - 60, { steps: 4 });
  await card.waitFor({ state: 'detached' });
  await page.mouse.move(x, y);
  await card.waitFor();
  await page.keyboard.press('Escape');
  await card.waitFor({ state: 'detached' });

  await page.locator('#atlas-list').focus();
  await page.keyboard.press('Tab');
  await card.waitFor();
  const first = [...(await atlas.listed()).keys()][0] as string;
  await expect.poll(() => card.textContent()).toContain(first);
  const focused = page.locator('.place-row:focus');
  const id = await card.getAttribute('id');
  await expect.poll(() => focused.getAttribute('aria-describedby')).toBe(id);
  await page.keyboard.press('Escape');
  await card.waitFor({ state: 'detached' });
  await expect.poll(() => focused.count()).toBe(1);
});

test('a click on marks that lie over one another offers them all, by pointer and by keyboard', async () => {
  const camera = '5/46.35/48.03';
  const atlas = await mapAt(camera);
  const { page } = atlas;
  const [one, other] = [pointOf('chagan'), pointOf('ivanchug')];
  const middle = await spotOf(atlas, camera, [(one[0] + other[0]) / 2, (one[1] + other[1]) / 2]);
  await page.mouse.click(middle.x, middle.y);
  const chooser = page.getByRole('region', { name: /places here/ });
  await chooser.waitFor();
  const listed = await atlas.listed();
  const rows = await chooser.locator('li').allTextContents();
  expect(rows.length).toBeGreaterThan(1);
  for (const row of rows) {
    const [, title, count] = /^(.*?)(\d+)$/.exec(row) ?? [];
    expect(listed.get(title ?? '')).toBe(Number(count));
  }
  expect(await accessibilityFaults(page)).toEqual([]);
  await page.keyboard.press('Escape');
  await chooser.waitFor({ state: 'detached' });
  await expect.poll(() => page.evaluate(() => document.activeElement?.tagName)).toBe('CANVAS');

  await page.mouse.click(middle.x, middle.y);
  await chooser.waitFor();
  await page.keyboard.press('ArrowDown');
  const second = (await chooser.locator('li .place-name').nth(1).textContent()) ?? '';
  await expect.poll(() => page.evaluate(() => document.activeElement?.textContent)).toContain(second);
  await page.keyboard.press('Enter');
  await atlas.panel(second).waitFor();
  await expect.poll(() => chooser.count()).toBe(0);
});

test('a region opens by a click inside it, and by Enter in the list, which brings the camera', async () => {
  const camera = '6/46.5/34';
  const atlas = await mapAt(camera);
  const { page } = atlas;
  const inside = await spotOf(atlas, camera, [33.4, 45.4]);
  await page.mouse.click(inside.x, inside.y);
  await atlas.panel('Crimea').waitFor();

  const row = rowOf(atlas, 'Tambov Governorate');
  await row.focus();
  await page.keyboard.press('Enter');
  await atlas.panel('Tambov Governorate').waitFor();
  const box = await canvasBox(atlas);
  await atlas.until('Tambov is in sight', async () => {
    const { x, y } = await spotOf(atlas, cameraOf(atlas), [41.4, 52.7]);
    return x > box.x && x < box.x + box.width && y > box.y && y < box.y + box.height;
  });
});

test('sites of a city stand apart from it where one can come close enough', async () => {
  const camera = '9.2/59.94/30.31';
  const atlas = await mapAt(camera);
  await expect
    .poll(async () => Number(await atlas.page.locator('.map-canvas').getAttribute('data-fanned')))
    .toBeGreaterThan(1);
  const { x, y } = await spotOf(atlas, camera, pointOf('petrograd'));
  await atlas.page.mouse.click(x, y);
  await atlas.panel('Petrograd').waitFor();
});

test.each([
  ['beside the panel', onLargeScreen],
  ['above it on a phone', onPhone],
])('the place that was chosen stays in sight %s', async (_where, open) => {
  const isPhone = open === onPhone;
  const zoom = 5;
  const camera = `${zoom}/50/35`;
  const atlas = await mapAt(camera, open);
  const { page } = atlas;
  const box = await canvasBox(atlas);
  // Close to the edge that the panel takes away.
  const edge = { x: box.x + box.width - 30, y: box.y + box.height / 2 };
  const [longitude, latitude] = pointOf('kharkov');
  const shift =
    (edge.x - (await spotOf(atlas, `${zoom}/${latitude}/${longitude}`, [longitude, latitude])).x) / worldSize(zoom);
  const from = `${zoom}/${latitude}/${(longitude - shift * 360).toFixed(4)}`;
  await goWithin(page, `?${allYears}&map=${from}`);
  const { x, y } = await spotOf(atlas, from, [longitude, latitude]);
  if (isPhone) {
    await expect
      .poll(() => page.evaluate(() => document.documentElement.scrollWidth - innerWidth))
      .toBeLessThanOrEqual(0);
    await page.touchscreen.tap(x, y);
    await atlas.panel('Kharkov').waitFor();
    await expect.poll(() => page.getByRole('tooltip').count()).toBe(0);
  } else await page.mouse.click(x, y);
  await atlas.panel('Kharkov').waitFor();
  await atlas.until('Kharkov is in sight', async () => {
    const now = await canvasBox(atlas);
    const spot = await spotOf(atlas, cameraOf(atlas), [longitude, latitude]);
    const isInside =
      spot.x > now.x + 20 && spot.x < now.x + now.width - 20 && spot.y > now.y && spot.y < now.y + now.height;
    return isInside && now.y + now.height > 0 && spot.y > 0 && (now.width !== box.width) === !isPhone;
  });
});

test('a circle is dragged, a polygon clicked; list, status and address follow; back and Escape undo', async () => {
  const camera = '5/50/35';
  const atlas = await mapAt(camera);
  const { page } = atlas;
  const draw = async (name: string) => {
    await page.getByText('Area', { exact: true }).click();
    await page.getByRole('button', { name }).click();
    await page.getByRole('button', { name: 'Give up' }).waitFor();
  };
  const all = (await atlas.listed()).size;
  const kharkov = pointOf('kharkov');
  const centre = await spotOf(atlas, camera, kharkov);
  await draw('Draw a circle');
  await page.mouse.move(centre.x, centre.y);
  await page.mouse.down();
  await page.mouse.move(centre.x + 90, centre.y, { steps: 5 });
  await page.mouse.up();
  await expect.poll(() => areaOf(atlas)).toMatch(/^36\.\d+,49\.\d+,\d+$|^36\.\d+,50(\.\d+)?,\d+$/);
  const listed = await expectAgreement(atlas);
  expect(listed.get('Kharkov')).toBeGreaterThan(0);
  expect(listed.size).toBeLessThan(all);
  await expect.poll(() => page.locator('.panel').count()).toBe(0);
  const drawn = areaOf(atlas);
  await page.getByRole('button', { name: 'Remove the area' }).click();
  await expect.poll(async () => (await atlas.listed()).size).toBe(all);
  await page.goBack();
  await expect.poll(() => areaOf(atlas)).toBe(drawn);
  await expect.poll(async () => (await atlas.listed()).size).toBe(listed.size);

  await draw('Draw a polygon');
  const corners = [
    [-120, -60],
    [120, -60],
    [300, 200],
    [0, 140],
  ] as const;
  for (const [dx, dy] of corners.slice(0, 3)) await page.mouse.click(centre.x + dx, centre.y + dy);
  await page.keyboard.press('Backspace');
  const [dx, dy] = corners[3];
  await page.mouse.click(centre.x + dx, centre.y + dy);
  await page.keyboard.press('Enter');
  await expect.poll(() => areaOf(atlas)?.split(',').length).toBe(6);
  const inside = await expectAgreement(atlas);
  expect(inside.get('Kharkov')).toBeGreaterThan(0);

  await draw('Draw a polygon');
  await page.mouse.click(centre.x, centre.y);
  await page.keyboard.press('Escape');
  await expect.poll(() => page.getByRole('button', { name: 'Give up' }).count()).toBe(0);
  expect(areaOf(atlas)?.split(',').length).toBe(6);
});

test('"within so many km of here" and an address with an area show the same places, and the whole of it', async () => {
  const atlas = await onLargeScreen(`?${allYears}&place=kharkov`);
  await atlas.waitForMap();
  const everything = await atlas.listed();
  await atlas.page.getByText('Names, position, outline', { exact: true }).click();
  const field = atlas.page.getByRole('spinbutton', { name: 'Kilometres around Kharkov' });
  await field.fill('450');
  await field.press('Enter');
  await expect.poll(() => areaOf(atlas)).toMatch(/,450$/);
  const listed = await expectAgreement(atlas);
  const near = cities.features
    .filter((place) => kilometresBetween(pointOf('kharkov'), place.geometry.coordinates) <= 450)
    .map((place) => String(place.properties?.title))
    .filter((title) => everything.has(title));
  expect([...listed.keys()].sort()).toEqual(near.sort());
  const area = areaOf(atlas);

  const cold = await onLargeScreen(`?${allYears}&area=${area}`, { loaded: true, viewport: phone.viewport });
  await cold.waitForMap();
  await expect.poll(async () => [...(await cold.listed()).keys()].sort()).toEqual(near.sort());
  await expectAgreement(cold);
  const box = await canvasBox(cold);
  const [longitude, latitude] = pointOf('kharkov');
  // The address tells where the map is once the reader has moved.
  await cold.page.getByRole('button', { name: 'Night style' }).click();
  await expect.poll(() => cameraOf(cold)).not.toBe('');
  const north = await spotOf(cold, cameraOf(cold), [longitude, latitude + 4]);
  const south = await spotOf(cold, cameraOf(cold), [longitude, latitude - 4]);
  expect(north.y).toBeGreaterThan(box.y);
  expect(south.y).toBeLessThan(box.y + box.height);
  await cold.page.getByText('Area', { exact: true }).click();
  expect(await accessibilityFaults(cold.page)).toEqual([]);
});

test('the map follows the records that time brings, if that is asked for', async () => {
  const atlas = await onLargeScreen('?from=1918-12-01&to=1918-12-31&q=Astrakhan&map=5.00/60.000/100.000&play=follow');
  await atlas.waitForMap();
  await atlas.page.getByRole('button', { name: 'Next event' }).click();
  await atlas.until('the window has stepped on', async () => (await atlas.window()).to > '1918-12-31');
  const distance = () => {
    const [, latitude = 0, longitude = 0] = cameraOf(atlas).split('/').map(Number);
    return kilometresBetween([longitude, latitude], pointOf('astrakhan'));
  };
  await expect.poll(distance).toBeLessThan(1000);
});

test('the map of a link stays in its address, and going back brings the map of the view', async () => {
  // As it was typed, until the reader moves.
  const typed = '6/45/34';
  const elsewhere = await onLargeScreen(`?map=${typed}`);
  await elsewhere.waitForMap();
  expect(cameraOf(elsewhere)).toBe(typed);
  await elsewhere.choosePlace('Moscow');
  await expect.poll(() => cameraOf(elsewhere)).toMatch(/^\d+\.\d\d\/55\./);
  await elsewhere.page.goBack();
  await expect.poll(() => cameraOf(elsewhere)).toBe(typed);
  await elsewhere.page.getByRole('button', { name: 'Night style' }).click();
  await expect.poll(() => cameraOf(elsewhere)).toBe('6.00/45.000/34.000');

  const atlas = await onLargeScreen('', { loaded: true });
  const theme = atlas.page.getByRole('button', { name: 'Night style' });
  await theme.click();
  await expect.poll(() => cameraOf(atlas)).not.toBe('');
  const first = cameraOf(atlas);
  await theme.click();
  await expect.poll(() => new URL(atlas.page.url()).search).toBe('');
  await atlas.choosePlace('Petrograd');
  await expect.poll(() => ['', first].includes(cameraOf(atlas))).toBe(false);
  await atlas.page.goBack();
  await atlas.until('no place is open', async () => (await atlas.page.locator('.panel').count()) === 0);
  await theme.click();
  await expect.poll(() => cameraOf(atlas)).toBe(first);
});

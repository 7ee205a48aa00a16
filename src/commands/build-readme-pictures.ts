// npm run build:readme: the pictures that README.md shows, taken of the built atlas: the map, time playing, and a place with its versions, on a
// large screen and on a phone. Written to docs/pictures/ as WebP; for more views, `npm run screenshots`.
import { mkdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import sharp from 'sharp';
import { browseFolder } from './browse-folder.ts';
import { expectHangUps } from './expect-hang-ups.mjs';
import { projectRoot, runNode, toolFile } from './run-tool.mjs';

const screens = {
  desktop: { viewport: { width: 1440, height: 900 }, deviceScaleFactor: 1 },
  phone: { viewport: { width: 390, height: 844 }, deviceScaleFactor: 2, hasTouch: true, isMobile: true },
} as const;
type Screen = keyof typeof screens;

interface Views {
  /** Name of the picture, what it is taken on, and the address. */
  stills: [name: string, screen: Screen, address: string][];
  /** A month a second, five frames of each: milliseconds of a frame, and how many. */
  film: { address: string; frame: number; frames: number };
}

/** Views of the corpus, kept beside the pictures. */
const { readme } = JSON.parse(readFileSync(join(projectRoot, 'docs', 'pictures', 'views.json'), 'utf8')) as {
  readme: Views;
};
const { stills, film } = readme;

async function open(browser: Browser, screen: Screen, address: string): Promise<Page> {
  const context = await browser.newContext({ ...screens[screen], serviceWorkers: 'block' });
  const page = await context.newPage();
  await page.goto(address);
  await drawn(page);
  return page;
}

/** The map has drawn all it has, and the fonts are there. */
async function drawn(page: Page): Promise<void> {
  await page.locator('.map-canvas[data-complete="true"]').waitFor({ timeout: 600_000 });
  await page.evaluate(() => document.fonts.ready);
}

async function takeStill(browser: Browser, screen: Screen, address: string, file: string): Promise<void> {
  const page = await open(browser, screen, address);
  await sharp(await page.screenshot())
    .webp({ quality: 82, effort: 6 })
    .toFile(file);
  await page.context().close();
}

/**
 * Presses Play on a clock that stands still between the frames: software draws a map more slowly than time plays, and would leave steps out.
 */
async function takeFilm(browser: Browser, atlas: string, file: string): Promise<void> {
  const context = await browser.newContext({ viewport: { width: 1120, height: 760 }, serviceWorkers: 'block' });
  const page = await context.newPage();
  await page.clock.install();
  await page.goto(`${atlas}${film.address}`);
  await page.getByRole('button', { name: 'Close the introduction' }).click();
  // That leads to the list: back to its head, with nothing pointed at.
  await page.locator('.index').evaluate((list) => list.scrollTo(0, 0));
  await page.getByRole('button', { name: 'Play', exact: true }).hover();
  await drawn(page);
  await page.clock.pauseAt(await page.evaluate(() => Date.now() + 1000));
  const frames = [await page.screenshot()];
  await page.getByRole('button', { name: 'Play', exact: true }).click();
  for (let n = 1; n < film.frames; n++) {
    await page.clock.runFor(film.frame);
    frames.push(await page.screenshot());
  }
  const last = film.frames - 1;
  // The first and the last frame stay a while, so that a reader sees where it begins.
  const delay = frames.map((_, n) => (n === 0 || n === last ? 1500 : film.frame));
  await sharp(frames, { join: { animated: true } })
    .webp({ quality: 70, effort: 6, mixed: true, minSize: true, loop: 0, delay })
    .toFile(file);
  await context.close();
}

expectHangUps();
const folder = join(projectRoot, 'docs', 'pictures');
mkdirSync(folder, { recursive: true });
if ((await runNode(toolFile('vite'), ['build', '--logLevel', 'warn'])) !== 0) process.exit(1);
const { browser, address: atlas, close } = await browseFolder(join(projectRoot, 'dist'));
const taken = stills.map(([name, screen, address]) => ({
  file: join(folder, `${name}-${screen}.webp`),
  take: (file: string) => takeStill(browser, screen, `${atlas}${address}`, file),
}));
taken.push({ file: join(folder, 'play.webp'), take: (file) => takeFilm(browser, atlas, file) });
const only = process.argv.slice(2);
for (const { file, take } of taken) {
  if (only.length > 0 && !only.some((part) => file.includes(part))) continue;
  await take(file);
  process.stdout.write(`${file.slice(folder.length + 1)}: ${Math.ceil(statSync(file).size / 1024)} KB\n`);
}
await close();

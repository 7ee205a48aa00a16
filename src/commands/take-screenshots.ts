// Takes the pictures in docs/screenshots/ from the built atlas: each state of the page on a large screen and on a phone. Words after `npm run screenshots --`
// choose among them by name; `--before FOLDER` puts the same of an earlier build at the left of each, to be looked at side by side. None is committed: those of
// README.md come from build-readme-pictures.ts.
import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { Browser, Page } from 'playwright-core';
import sharp from 'sharp';
import { launchChromium, serveFolder } from './browse-folder.ts';
import { expectHangUps } from './expect-hang-ups.mjs';
import { projectRoot, runNode, toolFile } from './run-tool.mjs';

const screens = {
  desktop: { viewport: { width: 1440, height: 900 } },
  phone: { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true },
};
type Screen = keyof typeof screens;

/** A name, an address, and what is pressed there one after another, as CSS selectors: views of the corpus, kept beside the pictures. */
type Picture = [name: string, address: string, presses?: string[]];
const { screenshots: pictures } = JSON.parse(
  readFileSync(join(projectRoot, 'docs', 'pictures', 'views.json'), 'utf8'),
) as { screenshots: Picture[] };

/** Pixels of paper between what was and what is. */
const gap = 24;
const patience = 60_000;

async function take(
  browser: Browser,
  atlas: string,
  screen: Screen,
  [, address, presses = []]: Picture,
): Promise<Buffer> {
  const context = await browser.newContext({ ...screens[screen], serviceWorkers: 'block' });
  const page = await context.newPage();
  await page.goto(`${atlas}${address}`);
  await settled(page);
  for (const selector of presses) {
    const one = page.locator(selector).filter({ visible: true }).first();
    // An earlier build may not have it, and a phone may show it at once.
    if ((await one.count()) > 0) await one.click();
  }
  // What opens is fetched, and the camera eases there.
  await page.waitForTimeout(presses.length > 0 ? 1500 : 700);
  const picture = await page.screenshot();
  await context.close();
  return picture;
}

/** The map has drawn all it has, and the fonts are there. */
async function settled(page: Page): Promise<void> {
  await page.locator('.map-canvas[data-complete="true"]').waitFor({ timeout: patience, state: 'attached' });
  await page.evaluate(() => document.fonts.ready);
}

async function sideBySide(before: Buffer, now: Buffer): Promise<Buffer> {
  const { width = 0, height = 0 } = await sharp(now).metadata();
  return sharp({ create: { width: 2 * width + gap, height, channels: 3, background: 'white' } })
    .composite([
      { input: before, left: 0, top: 0 },
      { input: now, left: width + gap, top: 0 },
    ])
    .png()
    .toBuffer();
}

expectHangUps();
const { values, positionals: only } = parseArgs({
  options: { before: { type: 'string' } },
  allowPositionals: true,
});
const folder = join(projectRoot, 'docs', 'screenshots');
mkdirSync(folder, { recursive: true });
if ((await runNode(toolFile('vite'), ['build', '--logLevel', 'warn'])) !== 0) process.exit(1);
const now = await serveFolder(join(projectRoot, 'dist'));
const before = values.before === undefined ? null : await serveFolder(values.before);
const browser = await launchChromium();
for (const screen of Object.keys(screens) as Screen[]) {
  for (const picture of pictures) {
    const file = `${screen}-${picture[0]}.webp`;
    if (only.length > 0 && !only.some((part) => file.includes(part))) continue;
    const taken = await take(browser, now.address, screen, picture);
    const shown = before ? await sideBySide(await take(browser, before.address, screen, picture), taken) : taken;
    await sharp(shown).webp({ quality: 80, effort: 4 }).toFile(join(folder, file));
    process.stdout.write(`${file}\n`);
  }
}
await browser.close();
await now.close();
await before?.close();

// npm run build:pictures: the pictures that stand for the atlas elsewhere: the preview of a shared link, taken of the built atlas itself, and
// the icons of devices, drawn from the one mark. Written into the folder of the corpus, from where the build publishes them.
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { loadDataset } from '../dataset/load-dataset.ts';
import { browseFolder } from './browse-folder.ts';
import { expectHangUps } from './expect-hang-ups.mjs';
import { iconSvg } from './publish/icon.ts';
import { icons, picturesFolder, preview } from './publish/pictures.ts';
import { corpusFolder, readCorpus } from './read-corpus.ts';
import { projectRoot, runNode, toolFile } from './run-tool.mjs';

/** What the corpus wants to be seen of it; else what a first visit sees. */
const { previewView = '' } = loadDataset(readCorpus()).atlas.description;
const view = previewView && `?${previewView}`;

/** In a preview the hand's breadth of a card is all there is: the map, the title large, the window; no controls. */
const previewLook = `
  .index, .foot, .time, .notices, .head > :not(h1, .subtitle), .maplibregl-ctrl, .map > :not(.map-canvas) { display: none !important; }
  .spread { grid-template: "map" minmax(0, 1fr) / minmax(0, 1fr) !important; }
  .head { padding: 20px 36px !important; gap: 28px !important; }
  .head h1 { font-size: 60px !important; white-space: nowrap; }
  .head .subtitle { font-size: 27px !important; line-height: 1.15; }
`;

async function takePreview(browser: Browser, atlas: string, file: string): Promise<void> {
  const { width, height } = preview;
  // The page's policy forbids a style from outside; this one is ours.
  const context = await browser.newContext({ viewport: { width, height }, bypassCSP: true, serviceWorkers: 'block' });
  const page = await context.newPage();
  await page.goto(`${atlas}${view}`);
  await page.addStyleTag({ content: previewLook });
  await page.locator('.map-canvas[data-complete="true"]').waitFor({ timeout: 120_000 });
  await page.evaluate(() => document.fonts.ready);
  // The map was made for a smaller frame: opened again in this one, it has the whole of it.
  await page.evaluate(() => dispatchEvent(new Event('resize')));
  await page.waitForLoadState('networkidle');
  await page.screenshot({ path: file, type: 'jpeg', quality: 84 });
  await context.close();
}

async function drawIcon(browser: Browser, size: number, file: string): Promise<void> {
  const page = await browser.newPage({ viewport: { width: size, height: size } });
  await page.setContent(`<style>body { margin: 0 } svg { display: block; width: 100vw }</style>${iconSvg()}`);
  await page.screenshot({ path: file });
  await page.close();
}

expectHangUps();
const folder = join(corpusFolder, picturesFolder);
mkdirSync(folder, { recursive: true });
if ((await runNode(toolFile('vite'), ['build', '--logLevel', 'warn'])) !== 0) process.exit(1);
const { browser, address, close } = await browseFolder(join(projectRoot, 'dist'));
for (const { file, size } of icons) await drawIcon(browser, size, join(folder, file));
await takePreview(browser, address, join(folder, preview.file));
await close();
process.stdout.write(`${folder}: ${[preview, ...icons].map(({ file }) => file).join(', ')}\n`);

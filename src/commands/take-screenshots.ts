// Takes the pictures in docs/screenshots/ from the built atlas: three zooms, two screens, the panel open and closed, both themes.
// Words after `npm run screenshots --` choose among them by name. None is committed: those of README.md come from build-readme-pictures.ts.
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { browseFolder } from './browse-folder.ts';
import { expectHangUps } from './expect-hang-ups.mjs';
import { projectRoot, runNode, toolFile } from './run-tool.mjs';

const screens = {
  desktop: { width: 1440, height: 900 },
  phone: { width: 390, height: 844 },
};

const autumn = 'from=1918-08-15&to=1918-10-31';
const allYears = 'from=1917-01-01&to=1922-12-31';

/** Name of the picture, and the address it is taken of. */
const pictures: [name: string, address: string][] = [
  ['first-visit', ''],
  ['z3.5', `?${autumn}&map=3.5/55/50`],
  ['z3.5-panel', `?${autumn}&place=petrograd&map=3.5/55/40`],
  ['z6', `?${allYears}&map=6/48/35`],
  ['z6-panel', `?${allYears}&place=kharkov&map=6/48/35`],
  ['z8', `?${allYears}&map=8/45.2/34.5`],
  ['z8-panel', `?${allYears}&place=crimea&map=8/45.2/34.5`],
  ['world', `?from=1906-01-01&to=2007-12-31&map=1.8/45/50`],
  ['night-z6-panel', `?${allYears}&place=crimea&map=6/46.5/34&theme=night`],
  ['time-settings', `?${autumn}&calendar=both&split=kind&axis=1918-05-01/1919-04-30`],
  ['time-day', '?from=1918-09-05&to=1918-09-05&mode=day&axis=1918-08-15/1918-11-15'],
  ['time-growing', '?from=1917-01-01&to=1919-06-30&mode=cumulative'],
  ['time-zoomed', `?${autumn}&axis=1918-08-01/1918-12-31`],
  ['night-time-settings', `?${autumn}&calendar=both&theme=night`],
  ['time-of-sources', '?from=1918-01-01&to=1924-12-31&by=source&split=source'],
  ['filtered', `?${allYears}&source=timenote-red-terror&kind=deed`],
  ['sources', `?${autumn}&about=sources`],
  ['source', `?${autumn}&about=timenote-red-terror`],
  ['empty', '?from=1950-01-01&to=1950-12-31'],
];

/** The map has drawn all it has, and the fonts are there. */
async function settled(page: Page): Promise<void> {
  await page.locator('.map-canvas[data-complete="true"]').waitFor({ timeout: 60_000 });
  await page.evaluate(() => document.fonts.ready);
}

expectHangUps();
const folder = join(projectRoot, 'docs', 'screenshots');
mkdirSync(folder, { recursive: true });
if ((await runNode(toolFile('vite'), ['build', '--logLevel', 'warn'])) !== 0) process.exit(1);
const { browser, address: atlas, close } = await browseFolder(join(projectRoot, 'dist'));
const only = process.argv.slice(2);
for (const [screen, viewport] of Object.entries(screens)) {
  for (const [name, address] of pictures) {
    const file = `${screen}-${name}.jpg`;
    if (only.length > 0 && !only.some((part) => file.includes(part))) continue;
    const page = await browser.newPage({ viewport });
    await page.goto(`${atlas}${address}`);
    await settled(page);
    if (name.endsWith('time-settings')) {
      // On a phone they are folded away.
      const more = page.getByRole('button', { name: 'Dates and settings', expanded: false });
      if (await more.isVisible()) await more.click();
      await page.getByText('Time settings').click();
    }
    await page.screenshot({ path: join(folder, file), type: 'jpeg', quality: 85 });
    await page.close();
    process.stdout.write(`${file}\n`);
  }
}
await close();

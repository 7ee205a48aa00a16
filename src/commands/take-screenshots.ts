// Takes the pictures in docs/screenshots/ from the built atlas: three zooms, two screens, the panel open and closed, both themes.
// Words after `npm run screenshots --` choose among them by name. None is committed: those of README.md come from build-readme-pictures.ts.
import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { browseFolder } from './browse-folder.ts';
import { expectHangUps } from './expect-hang-ups.mjs';
import { projectRoot, runNode, toolFile } from './run-tool.mjs';

const screens = {
  desktop: { width: 1440, height: 900 },
  phone: { width: 390, height: 844 },
};

/** Name of each picture, and the address it is taken of: views of the corpus, kept beside the pictures. */
const { screenshots: pictures } = JSON.parse(
  readFileSync(join(projectRoot, 'docs', 'pictures', 'views.json'), 'utf8'),
) as { screenshots: [name: string, address: string][] };

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

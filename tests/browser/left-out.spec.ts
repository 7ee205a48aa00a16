// A corpus with one bad record among good ones: the built page shows the good ones and says what it left out, and why.
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { projectRoot, runNode, toolFile } from '../../src/commands/run-tool.mjs';
import { serveStatic } from '../../src/commands/serve-static.mjs';
import { openAtlas } from './atlas-driver.ts';
import { closeCalm } from './browser-session.ts';

test('a place off the globe is left out and named, and every other place is there', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'atlas-left-out-'));
  const geo = join(folder, 'geo');
  const dist = join(folder, 'dist');
  // Few records: a whole site is built of them.
  cpSync(join(projectRoot, 'tests', 'fixtures', 'good'), geo, { recursive: true });
  const file = join(geo, 'cities.geojson');
  const cities = JSON.parse(readFileSync(file, 'utf8'));
  const sviyazhsk = cities.features.find((feature: { id: string }) => feature.id === 'sviyazhsk');
  sviyazhsk.geometry.coordinates = [341, 45];
  writeFileSync(file, JSON.stringify(cities));
  const env = { ...process.env, ATLAS_GEO: geo };
  const built = await runNode(toolFile('vite'), ['build', '--outDir', dist, '--logLevel', 'error'], { env });
  expect(built).toBe(0);
  // The records published beside the page are those of that folder, not the project's own.
  expect(readFileSync(join(dist, 'cities.geojson'), 'utf8')).toBe(readFileSync(file, 'utf8'));
  const served = await serveStatic(dist);
  if (!served.ok) throw new Error(served.sentence);
  try {
    const atlas = await openAtlas({ withoutMap: true, path: `${served.address}?from=1917-11-07&to=1922-12-30` });
    const notice = atlas.page.getByRole('alert').filter({ hasText: '1 record could not be read and is left out' });
    await notice.getByText('1 record').click();
    await expect
      .poll(() => notice.getByRole('listitem').allTextContents())
      .toEqual([expect.stringMatching(/^geo\/cities\.geojson: place "sviyazhsk".*341/)]);
    const listed = await atlas.listed();
    expect(listed.has('Sviyazhsk')).toBe(false);
    expect(listed.has('Kazan')).toBe(true);
    await closeCalm(atlas.page);
  } finally {
    await served.close();
    rmSync(folder, { recursive: true, force: true });
  }
});

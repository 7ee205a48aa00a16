// What a reader takes along comes back: files downloaded in the built page pass the check of the command line, untouched; and the JSON Schema
// of the records is where it was published.
import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, inject, test } from 'vitest';
import { projectRoot, toolFile } from '../../src/commands/run-tool.mjs';
import { openAtlas } from './atlas-driver.ts';
import { closeCalm } from './browser-session.ts';

function validate(files: string[]): Promise<{ code: number; out: string }> {
  return new Promise((done) => {
    const words = [toolFile('tsx'), 'src/commands/validate.ts', ...files];
    execFile(process.execPath, words, { cwd: projectRoot }, (error, out) =>
      done({ code: error ? Number(error.code) : 0, out }),
    );
  });
}

test('the three downloads of a window, through a lens, are the same records as the atlas', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'atlas-downloads-'));
  const path = '?from=1918-08-15&to=1919-12-31&lens=timenote-red-terror';
  const atlas = await openAtlas({ withoutMap: true, path });
  const { page } = atlas;
  try {
    await page.getByText('Download what is shown').click();
    const files: string[] = [];
    for (const name of ['CSV', 'GeoJSON', 'Linked Places']) {
      const button = page.locator('.view-tools').getByRole('button', { name, exact: name === 'CSV' });
      const [download] = await Promise.all([page.waitForEvent('download'), button.click()]);
      const file = join(folder, download.suggestedFilename());
      await download.saveAs(file);
      files.push(file);
    }
    const { code, out } = await validate(files);
    expect(out).toContain('3 files: 0 errors, 0 warnings.');
    expect(out.match(/the same records as the atlas\.\n/g)).toHaveLength(3);
    expect(code).toBe(0);
    await closeCalm(page);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});

test.each([
  ...['atlas', 'sources', 'layer', 'unplaced', 'reading-log', 'conflict-notes'].map(
    (name) => `schemas/${name}.schema.json`,
  ),
  'data/records.schema.json',
])('%s is published', async (path) => {
  const response = await fetch(new URL(path, inject('atlasAddress')));
  expect(response.status).toBe(200);
  expect(await response.json()).toMatchObject({ $schema: 'https://json-schema.org/draft/2020-12/schema' });
});

// The watch that every browser test rests on: it notices each kind of fault, and is silent about a page without any.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { serveStatic } from '../../src/commands/serve-static.mjs';
import { accessibilityFaults, closeCalm, closePage, faultsOf, openPage } from './browser-session.ts';

const folder = mkdtempSync(join(tmpdir(), 'atlas-session-'));
const sites = { own: '', other: '' };
const stops: (() => Promise<void>)[] = [];

beforeAll(async () => {
  const icon = '<link rel="icon" href="data:,">';
  writeFileSync(
    join(folder, 'sound.html'),
    `<!doctype html><html lang="en"><title>Sound</title>${icon}<main><h1>Sound</h1></main>`,
  );
  writeFileSync(join(folder, 'unsound.html'), `<!doctype html><html><title>Unsound</title>${icon}<button></button>`);
  for (const site of ['own', 'other'] as const) {
    const served = await serveStatic(folder);
    if (!served.ok) throw new Error(served.sentence);
    sites[site] = served.address;
    stops.push(served.close);
  }
});

afterAll(async () => {
  await Promise.all(stops.map((stop) => stop()));
  rmSync(folder, { recursive: true });
});

/** What is noticed when a sound page does something. */
async function faultsAfter(deed: (page: Page) => Promise<unknown>): Promise<string> {
  const page = await openPage({ path: `${sites.own}sound.html` });
  await deed(page);
  await expect.poll(() => faultsOf(page).length).toBeGreaterThan(0);
  const faults = faultsOf(page).join('\n');
  await expect(closeCalm(page)).rejects.toThrow('ask nobody else');
  return faults;
}

describe('the watch', () => {
  test('is silent about a sound page', async () => {
    const page = await openPage({ path: `${sites.own}sound.html` });
    await expect.poll(() => page.title()).toBe('Sound');
    expect(await accessibilityFaults(page)).toEqual([]);
    await closeCalm(page);
  });

  test('notices a request that leaves the page', async () => {
    const asked = `${sites.other}sound.html`;
    expect(await faultsAfter((page) => page.evaluate((url) => fetch(url, { mode: 'no-cors' }), asked))).toContain(
      `a request left the page: ${asked}`,
    );
  });

  test('notices a request that a worker sends elsewhere', async () => {
    const asked = `${sites.other}sound.html`;
    const startWorker = (url: string) => {
      const script = `fetch(${JSON.stringify(url)}, { mode: 'no-cors' })`;
      new Worker(URL.createObjectURL(new Blob([script])));
    };
    expect(await faultsAfter((page) => page.evaluate(startWorker, asked))).toContain(
      `a request left the page: ${asked}`,
    );
  });

  test('notices an error in the console', async () => {
    expect(await faultsAfter((page) => page.evaluate(() => console.error('out of ink')))).toContain('out of ink');
  });

  test('notices a file that is not there', async () => {
    expect(await faultsAfter((page) => page.evaluate(() => fetch('nowhere.json')))).toContain('nowhere.json');
  });

  test('notices an error that nobody caught', async () => {
    const throwLater = () => {
      setTimeout(() => {
        throw new Error('out of paper');
      });
    };
    expect(await faultsAfter((page) => page.evaluate(throwLater))).toContain(
      'an error was not caught: Error: out of paper',
    );
  });

  test('notices what shuts readers out', async () => {
    const page = await openPage({ path: `${sites.own}unsound.html` });
    const faults = await accessibilityFaults(page);
    expect(faults).toContain('Buttons must have discernible text (button-name, critical): button');
    // Of lesser impact too.
    expect(faults.filter((fault) => /, (moderate|minor)\)/.test(fault))).not.toEqual([]);
    await closePage(page);
  });
});

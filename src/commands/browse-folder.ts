// A Chromium, and a folder served for it on loopback: for pictures, measurements and browser tests.
import { type Browser, chromium } from 'playwright-core';
import { findChromium } from './find-chromium.mjs';
import { serveStatic } from './serve-static.mjs';

/** Software rendering, so that WebGL works without a graphics card, and no traffic of the browser's own. */
const launchArguments = [
  '--headless=new',
  '--no-sandbox',
  '--use-angle=swiftshader',
  '--enable-unsafe-swiftshader',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
];

/** Starts a Chromium of one's own, to be closed by whoever asked for it. Rejects with a sentence where there is none. */
export async function launchChromium(extraArguments: string[] = []): Promise<Browser> {
  const found = await findChromium();
  if (!found.ok) throw new Error(found.sentence);
  return chromium.launch({ executablePath: found.path, args: [...launchArguments, ...extraArguments] });
}

export interface ServedFolder {
  /** With the slash at the end. */
  address: string;
  close(): Promise<void>;
}

/** Serves a folder on a free loopback port. Rejects with a sentence where that cannot be. */
export async function serveFolder(folder: string): Promise<ServedFolder> {
  const served = await serveStatic(folder);
  if (!served.ok) throw new Error(served.sentence);
  return served;
}

/** Serves a folder and starts a Chromium; `close` ends both. */
export async function browseFolder(folder: string): Promise<ServedFolder & { browser: Browser }> {
  const served = await serveFolder(folder);
  const browser = await launchChromium();
  return {
    browser,
    address: served.address,
    async close() {
      await browser.close();
      await served.close();
    },
  };
}

// A Chromium, and a folder served for it on loopback: for pictures, measurements and browser tests.
import { type Browser, chromium } from 'playwright-core';
import { findChromium } from './find-chromium.mjs';
import { serveStatic } from './serve-static.mjs';

/**
 * Chromium keeps the last such list alone, so the first names are those that Playwright 1.65 passes itself and that concern a page on
 * loopback. The others put a page of Chromium's own behind each new window, for its address field: a third of a page's processor time.
 */
const disabledFeatures = [
  'AvoidUnnecessaryBeforeUnloadCheckSync',
  'DestroyProfileOnBrowserClose',
  'HttpsUpgrades',
  'HttpsFirstBalancedModeAutoEnable',
  'LensOverlay',
  'MediaRouter',
  'PaintHolding',
  'ThirdPartyStoragePartitioning',
  'AvoidCorsURLLoaderRestartOnRedirect',
  'OptimizationHints',
  'NetworkTimeServiceQuerying',
  'AimEnabled',
  'PreconnectToSearch',
  'WebUIOmniboxPopup',
  'WebUIOmniboxAimPopup',
  'WebUIOmniboxFullPopup',
];

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
  `--disable-features=${disabledFeatures.join()}`,
];

/** Starts a Chromium of one's own, to be closed by whoever asked for it. Rejects with a sentence where there is none. */
export async function launchChromium(extraArguments: string[] = []): Promise<Browser> {
  const found = await findChromium();
  if (!found.ok) throw new Error(found.sentence);
  const args = [...launchArguments, ...extraArguments];
  // A busy machine takes its time; a Chromium that cannot start ends at once.
  return chromium.launch({ executablePath: found.path, args, timeout: 600_000 });
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

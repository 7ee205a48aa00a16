// A real Chromium for the browser tests: one per worker, pages that remember every fault, and a check that there was none.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults, Result, RunOptions } from 'axe-core';
import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core';
import { expect, inject } from 'vitest';
import { launchChromium } from '../../src/commands/browse-folder.ts';
import { patience } from '../patience.ts';

/** In CSS pixels. */
export const largeScreen = { width: 1440, height: 900 };

export interface PageOptions {
  /** In CSS pixels; a large screen without it. */
  viewport?: { width: number; height: number };
  /** Added to the address of the atlas: `?place=kharkov`. A whole address replaces it. */
  path?: string;
  /**
   * As on a machine that cannot draw: for what has nothing to do with the map. Such a page says so in a notice and does
   * all the rest; it opens in a third of the time where there is no graphics card.
   */
  withoutMap?: boolean;
  /** Anything else a context can be: locale, colour scheme, reduced motion, touch. */
  context?: Omit<BrowserContextOptions, 'viewport'>;
}

/** The parts of a page are put together without WebGL, which software imitates at several times the cost; the map is drawn as ever. */
const drawnPlainly = '--disable-gpu-compositing';
/** What V8's two optimizing compilers do beside a page takes a third of its processor time, and has not paid in any of these tests, of minutes either. */
const compiledOnce = '--js-flags=--no-maglev --no-opt';

let running: Promise<Browser> | undefined;
function ownChromium(): Promise<Browser> {
  running ??= launchChromium([drawnPlainly, compiledOnce]);
  return running;
}

const faultsByPage = new Map<Page, string[]>();
const refusals = new WeakMap<BrowserContext, AsyncDisposable>();

/** Opens the atlas in a context of its own: no cookies, cache or storage of an earlier test. */
export async function openPage({
  viewport,
  path = '',
  withoutMap = false,
  context = {},
}: PageOptions = {}): Promise<Page> {
  const browser = await ownChromium();
  const own = await browser.newContext({
    viewport: viewport ?? largeScreen,
    // Each test would fetch the whole atlas for its offline copy: only its own test does.
    serviceWorkers: 'block',
    ...context,
  });
  own.setDefaultTimeout(patience);
  // What the page's policy forbids is a fault of the page, said in the console like any other.
  await own.addInitScript(() => {
    addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) => {
      console.error(`the content policy was broken: ${violatedDirective} by ${blockedURI}`);
    });
  });
  if (withoutMap) refusals.set(own, await own.addInitScript(refuseToDraw));
  const page = await own.newPage();
  const address = new URL(path, inject('atlasAddress'));
  faultsByPage.set(page, rememberFaults(page, address.origin));
  await page.goto(address.href, { waitUntil: 'load' });
  return page;
}

/** From its next document on, a page that was opened without its map has it. */
export async function drawFromNowOn(page: Page): Promise<void> {
  await refusals.get(page.context())?.[Symbol.asyncDispose]();
}

/** Runs in the page: no canvas of it gives a context of WebGL. */
function refuseToDraw(): void {
  const { getContext } = HTMLCanvasElement.prototype;
  HTMLCanvasElement.prototype.getContext = function (this: HTMLCanvasElement, kind: string, ...more: unknown[]) {
    return kind.startsWith('webgl') ? null : Reflect.apply(getContext, this, [kind, ...more]);
  } as typeof getContext;
}

/** Faults of the page so far, as sentences: requests that left the page's origin, errors in the console, errors nobody caught. */
export function faultsOf(page: Page): string[] {
  const faults = faultsByPage.get(page);
  if (faults === undefined) throw new Error(`${page.url()} was not opened with openPage`);
  return faults;
}

/** Ends a page, and fails the test if anything was wrong with it. */
export async function closeCalm(page: Page): Promise<void> {
  const faults = faultsOf(page);
  await closePage(page);
  expect(faults, 'the page should ask nobody else for anything, and run without an error').toEqual([]);
}

/** Ends a page whose faults the test has looked at itself, or that failed already. */
export async function closePage(page: Page): Promise<void> {
  faultsByPage.delete(page);
  await page.context().close();
}

const keptOpen = new WeakSet<Page>();

/** The page is to outlive the file of tests that has opened it. */
export function keepOpen(page: Page): void {
  keptOpen.add(page);
}

/** Ends the pages that tests have left open. */
export async function closeForgottenPages(): Promise<void> {
  await Promise.all([...faultsByPage.keys()].filter((page) => !keptOpen.has(page)).map(closePage));
}

/** Of colours, which is most of axe's work; all others; or all. */
export type AxeRules = 'colours' | 'others' | 'all';
const colourRules = ['color-contrast', 'link-in-text-block'];

/** What axe finds wrong with the page as it stands, of any impact, as sentences; `within` is a CSS selector. */
export async function accessibilityFaults(page: Page, within = 'html', which: AxeRules = 'all'): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axeSource);
  const results: AxeResults = await page.evaluate(
    ([selector, rules, colours]) => {
      const { axe } = window as unknown as { axe: typeof import('axe-core') };
      const options: RunOptions = {
        resultTypes: ['violations'],
        // The size of targets (WCAG 2.2, 2.5.8) is the one rule of level AA that axe leaves out unless asked.
        rules: { 'target-size': { enabled: true } },
      };
      if (rules === 'colours') return axe.run(selector, { ...options, rules: {}, runOnly: colours });
      const none = Object.fromEntries(colours.map((rule) => [rule, { enabled: false }]));
      return axe.run(selector, rules === 'all' ? options : { ...options, rules: { ...options.rules, ...none } });
    },
    [within, which, colourRules] as const,
  );
  return results.violations.map(violationSentence);
}

const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

function violationSentence({ id, impact, help, nodes }: Result): string {
  return `${help} (${id}, ${impact}): ${nodes.map(({ target }) => target.join(' ')).join(', ')}`;
}

function rememberFaults(page: Page, origin: string): string[] {
  const faults: string[] = [];
  const context = page.context();
  context.on('request', (request) => {
    const { protocol, origin: asked } = new URL(request.url());
    // data: and blob: addresses stay inside the page.
    if (/^(https?|wss?):$/.test(protocol) && asked !== origin) faults.push(`a request left the page: ${request.url()}`);
  });
  page.on('websocket', (socket) => {
    faults.push(`a web socket was opened: ${socket.url()}`);
  });
  context.on('console', (message) => {
    if (message.type() === 'error')
      faults.push(`the console shows an error: ${message.text()} (${message.location().url})`);
  });
  context.on('weberror', (error) => {
    faults.push(`an error was not caught: ${error.error().stack ?? error.error()}`);
  });
  page.on('crash', () => {
    faults.push('the page crashed');
  });
  return faults;
}

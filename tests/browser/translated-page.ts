// A page as a browser translates it: every text node, also each later one, is swapped for elements with other words.
import type { Page } from 'playwright-core';

/** What the other words are set between, so that they differ and the words below can be read again. */
const marks = ['‹', '›'] as const;

/** From the next document on, the page is translated from its first node and for as long as it lives. */
export async function translate(page: Page): Promise<void> {
  await page.addInitScript(swapTexts, marks);
}

/** Runs in the page. As Chromium's translation does it: two `font` elements in the place of a text node, and nothing else is touched. */
function swapTexts([before, after]: readonly [string, string]): void {
  const made = new WeakSet<Node>();
  const swap = (text: Text) => {
    if (made.has(text) || !text.parentElement || text.parentElement.closest('head, script, style, textarea')) return;
    const words = document.createTextNode(text.data.trim() === '' ? text.data : before + text.data + after);
    made.add(words);
    const outer = document.createElement('font');
    outer.append(document.createElement('font'));
    outer.firstElementChild?.append(words);
    text.replaceWith(outer);
  };
  const swapAllIn = (root: Node) => {
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    const texts: Text[] = [];
    for (let node: Node | null = root instanceof Text ? root : walker.nextNode(); node; node = walker.nextNode())
      texts.push(node as Text);
    texts.forEach(swap);
  };
  new MutationObserver((changes) => {
    for (const { target, addedNodes } of changes) {
      if (target instanceof Text) swap(target);
      for (const node of addedNodes) if (node.isConnected) swapAllIn(node);
    }
  }).observe(document, { subtree: true, childList: true, characterData: true });
}

/** The words of the page, part by part, without the marks. The first visit's introduction, what stands in its place later, and what went wrong with the map are left out. */
export function wordsOf(page: Page): Promise<Record<string, string>> {
  return page.evaluate(([before, after]) => {
    const parts = ['.head', '.index', '.map', '.records', '.time', '.foot', '.panel'];
    const read = (part: string): [string, string] => {
      const copy = document.querySelector(`.atlas ${part}`)?.cloneNode(true);
      if (!(copy instanceof HTMLElement)) return [part, ''];
      // How many rows of the table are drawn depends on how its lines break.
      for (const one of copy.querySelectorAll('.introduction, .stories, .map-progress, tbody tr:nth-child(n + 7)'))
        one.remove();
      const words = (copy.textContent ?? '').replaceAll(before, '').replaceAll(after, '');
      return [part, words.replace(/\s+/g, ' ').trim()];
    };
    return Object.fromEntries(parts.map(read));
  }, marks);
}

/** Words of the page that no translation has reached, as sentences: a text node that stands outside the marks. */
export function untranslated(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const found: string[] = [];
    for (let node = walker.nextNode(); node; node = walker.nextNode())
      if (node.parentElement?.tagName !== 'FONT' && !node.parentElement?.closest('script, style, noscript, textarea'))
        found.push(`not swapped: "${(node.textContent ?? '').slice(0, 60)}"`);
    return found;
  });
}

/** Text that shares its element with a sibling, as sentences: React could not change it on a translated page. */
export function textWithSiblings(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const walker = document.createTreeWalker(document.querySelector('.atlas') ?? document.body, NodeFilter.SHOW_TEXT);
    const found: string[] = [];
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const parent = node.parentElement;
      if (parent && parent.childNodes.length > 1)
        found.push(`"${(node.textContent ?? '').slice(0, 60)}" has siblings in ${parent.outerHTML.slice(0, 80)}`);
    }
    return found;
  });
}

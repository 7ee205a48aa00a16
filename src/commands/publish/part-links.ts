// The ways between the pages that one long page was cut into.
import type { Messages } from '../../messages/en/messages.ts';
import { type Html, html } from './html.ts';
import { partName } from './place-parts.ts';

/** `null` where the page is whole. */
export function partLinks(name: string, part: number, count: number, words: Messages): Html | null {
  if (count < 2) return null;
  const links = Array.from({ length: count }, (_, n) =>
    n === part
      ? html`<b aria-current="page">${n + 1}</b> `
      : html`<a href="${encodeURIComponent(partName(name, n))}.html">${n + 1}</a> `,
  );
  return html`<nav class="way" aria-label="${words.pages.partOf(part + 1, count)}">${words.pages.partOf(part + 1, count)}: ${links}</nav>`;
}

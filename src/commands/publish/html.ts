// HTML as text, with everything that comes from data escaped: only what this file has made is markup.

import { harmless } from '../../model/harmless-text.ts';

/** Markup made by `html`, told apart from text by a key that no data can carry. */
const markup = Symbol('markup');
export interface Html {
  readonly [markup]: string;
}

type Part = Html | string | number | null | undefined | false | readonly Part[];

const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

/** Text for an element or a quoted attribute. */
export function escaped(text: string): string {
  return harmless(text).replace(/[&<>"']/g, (letter) => entities[letter] ?? '');
}

function rendered(part: Part): string {
  if (part === null || part === undefined || part === false) return '';
  if (typeof part === 'string') return escaped(part);
  if (typeof part === 'number') return String(part);
  return markup in part ? part[markup] : part.map(rendered).join('');
}

/** A template whose values are escaped, unless they are markup themselves; lists are joined, `null` and `false` are nothing. */
export function html(texts: TemplateStringsArray, ...parts: Part[]): Html {
  return { [markup]: texts.map((text, i) => text + rendered(parts[i] ?? null)).join('') };
}

export function textOf(part: Html): string {
  return part[markup];
}

/** What would end the script, and marks that turn the reading direction of the page's source. */
const escapedInData = /[<\u202a-\u202e\u2066-\u2069]/g;

/** Data inside the page, for machines: no end tag can come out of it. */
export function dataScript(data: unknown): Html {
  const json = JSON.stringify(data).replace(
    escapedInData,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
  return { [markup]: `<script type="application/ld+json">${json}</script>` };
}

/** An address of the web, or `null` for anything else. */
export function webAddress(text: string | undefined): string | null {
  return text !== undefined && URL.canParse(text) && /^https?:$/.test(new URL(text).protocol) ? text : null;
}

/** Markup that a parser made which lets no HTML of its text through; nothing else may be given. */
export function parsedMarkup(text: string): Html {
  return { [markup]: harmless(text) };
}

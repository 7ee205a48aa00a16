// Markdown files of the project as HTML: by a parser that lets no HTML through, with links to what is published and to the web alone.
import MarkdownIt, { type MarkdownIt as Parser, type Token } from 'markdown-it';
import { type Html, html, parsedMarkup, webAddress } from './html.ts';

/** Where a link of a document leads in the published site, or `null` where its target is not published: then its words stand alone. */
export type LinkTarget = (address: string) => string | null;

export interface MarkdownPage {
  title: string;
  /** With the title, and a list of its parts where there are several. */
  body: Html;
  /** The first sentences, as plain text. */
  lead: string;
}

interface Heading {
  level: number;
  id: string;
  text: string;
}

/** As forges make them, so that `#how-to-check` leads to the same heading here and there. */
function slugOf(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\s-]/gu, '')
    .trim()
    .replace(/\s/g, '-');
}

const plainText = (inline: Token | undefined): string =>
  (inline?.children ?? []).map(({ type, content }) => (type === 'softbreak' ? ' ' : content)).join('');

/** Names every heading, so that it can be linked to. */
function nameHeadings(tokens: Token[]): Heading[] {
  const used = new Map<string, number>();
  return tokens.flatMap((token, i) => {
    if (token.type !== 'heading_open') return [];
    const text = plainText(tokens[i + 1]);
    const slug = slugOf(text) || 'part';
    const before = used.get(slug) ?? 0;
    used.set(slug, before + 1);
    const id = before === 0 ? slug : `${slug}-${before}`;
    token.attrSet('id', id);
    return [{ level: Number(token.tag.slice(1)), id, text }];
  });
}

/** Leads each link to where its target is published; takes the others apart. */
function leadLinks(tokens: Token[], target: LinkTarget): void {
  for (const { children } of tokens) {
    let isDropped = false;
    for (const child of children ?? []) {
      if (child.type === 'link_open') {
        const address = target(String(child.attrGet('href') ?? ''));
        isDropped = address === null;
        if (address !== null) child.attrSet('href', address);
        if (address !== null && webAddress(address)) child.attrSet('rel', 'noreferrer');
      }
      if (isDropped && (child.type === 'link_open' || child.type === 'link_close')) {
        child.type = 'text';
        child.content = '';
      }
    }
  }
}

/** A cell without a word heads nothing; a column is set to the right by the style sheet, for the pages' policy allows no styles in them. */
function settleTables(tokens: Token[]): void {
  tokens.forEach((token, i) => {
    if (/^t[hd]_open$/.test(token.type) && token.attrs) {
      if (/right/.test(String(token.attrGet('style')))) token.attrJoin('class', 'number');
      token.attrs = token.attrs.filter(([name]) => name !== 'style');
    }
    if (token.type === 'th_open' && tokens[i + 1]?.content === '') {
      token.tag = 'td';
      const close = tokens[i + 2];
      if (close) close.tag = 'td';
    }
  });
}

function parser(): Parser {
  const markdown = new MarkdownIt({ html: false, linkify: false, typographer: false });
  // Only what `leadLinks` has let through is left by then; this holds for pictures too.
  markdown.validateLink = (address) =>
    /^(?:https?:|mailto:|#|\.{0,2}\/?[\w.-])/i.test(address) && !/^(?!https?:|mailto:)[\w+.-]+:/i.test(address);
  // A wide table scrolls by itself, by keyboard too.
  let tables = 0;
  markdown.renderer.rules.table_open = () => {
    tables += 1;
    return `<div class="wide" role="group" aria-label="Table ${tables}" tabindex="0"><table>\n`;
  };
  markdown.renderer.rules.table_close = () => '</table></div>\n';
  return markdown;
}

/** Fewest parts that are worth a list. */
const fewestListed = 4;

/** Comments that a program reads stand on lines of their own. */
const withoutComments = (text: string): string => text.replace(/^<!--(?:(?!-->).)*-->[ \t]*$/gm, '');

interface PageOptions {
  target: LinkTarget;
  /** Name of the list of its parts. */
  contents: string;
  /** Instead of the document's own title. */
  title?: string | null;
}

export function markdownPage(text: string, { target, contents, title: given = null }: PageOptions): MarkdownPage {
  const markdown = parser();
  const environment = {};
  const tokens = markdown.parse(withoutComments(text), environment);
  const heading = tokens.find(({ type }, i) => type === 'inline' && tokens[i - 1]?.type === 'heading_open');
  if (given !== null && heading) heading.children = markdown.parseInline(given, environment)[0]?.children ?? [];
  const headings = nameHeadings(tokens);
  leadLinks(tokens, target);
  settleTables(tokens);
  const [first] = headings;
  const title = first?.text ?? '';
  const start = tokens.findIndex(({ type }) => type === 'heading_close') + 1;
  const paragraph = tokens.findIndex(({ type }, i) => i >= start && type === 'paragraph_open');
  const parts = headings.filter(({ level }) => level === 2);
  const render = (some: Token[]) => parsedMarkup(markdown.renderer.render(some, markdown.options, environment));
  return {
    title,
    lead: plainText(tokens[paragraph + 1]),
    body: html`${render(tokens.slice(0, start))}
${
  parts.length >= fewestListed &&
  html`<nav aria-label="${contents}"><ul class="index">${parts.map(({ id, text: part }) => html`<li><a href="#${id}">${part}</a></li>`)}</ul></nav>
`
}${render(tokens.slice(start))}`,
  };
}

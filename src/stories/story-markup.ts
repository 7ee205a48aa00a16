// The small Markdown of stories: headings, paragraphs, lists, emphasis, links to views, and two marks of our own for notes and for values of claims.
// Whatever else Markdown knows is plain text here, HTML too.
import MarkdownIt, { type MarkdownIt as Parser } from 'markdown-it';

const note = /^\[\^([a-z0-9-]+)\]/;
const value = /^\{(figure|date) ([a-z0-9-]+)(?: ([a-z0-9]+))?\}/;

/** What the token of such a mark carries. */
export type ClaimMark = {
  claim: string;
  /** Which figure, or which calendar; `null`: not said. */
  which: string | null;
};

export function storyMarkup(): Parser {
  const markdown = new MarkdownIt('zero', { html: false, linkify: false, typographer: false });
  markdown.enable(['heading', 'list', 'emphasis', 'link', 'escape', 'newline']);
  // Whether an address leads to a view is asked of the atlas, later.
  markdown.validateLink = () => true;
  markdown.normalizeLink = (address) => address;
  markdown.inline.ruler.before('link', 'claim-mark', (state, silent) => {
    const rest = state.src.slice(state.pos, state.posMax);
    const found = note.exec(rest) ?? value.exec(rest);
    if (!found) return false;
    if (!silent) {
      const [whole, first = '', second, third] = found;
      const token = state.push(whole.startsWith('[') ? 'note' : first, '', 0);
      const mark: ClaimMark = { claim: second ?? first, which: third ?? null };
      token.meta = mark;
    }
    state.pos += found[0].length;
    return true;
  });
  return markdown;
}

// Every text is alone in an element and written through it, so that a browser which translates the page cannot take it out of Preact's hands.
import { Fragment, type ReactElement, type ReactNode } from 'react';

/**
 * What a text is put into: inline elements that mean nothing. `atlas-text` has neither a rule of CSS nor a role; `atlas-blank` holds blanks alone, and has no
 * box of its own, for in a flex or grid box it would count as an item (atlas.css).
 */
export type TextElement = 'atlas-text' | 'atlas-blank' | 'tspan';

/** Elements of pictures that hold text. `title` is one of a page's head, too: nothing is lost if that is made anew. */
export const svgParents: ReadonlySet<string> = new Set(['text', 'tspan', 'textPath', 'title', 'desc']);

/** Makes the element `name` with one text in it; `key` where the list it stands in is not always of the same length. */
type MakeElement = (name: TextElement, text: string, key: string | undefined) => ReactElement;

interface Children {
  children?: ReactNode;
}

/** Properties with their texts told apart: where all children are text, they are left out, and are these words. */
export interface TextAlone {
  props: object;
  words: string | null;
}

/**
 * The properties of an element of type `type`, with its texts told apart.
 *
 * A browser that translates the page swaps every text node for an element. Preact keeps the text nodes that it has made: a change would never reach the page.
 * So children that are all text become one string, to be written through the element. Text with siblings is put into an element of its own with `make`.
 * Adjacent texts share one: a sentence is best translated whole.
 *
 * Fragments and contexts only hand their children on, so texts in them count as having siblings. What a component does with its children is its own affair: they
 * end in one of the others, because no component may return bare text (`JSX.ElementType` in jsx-runtime.ts).
 */
export function withTextAlone(type: unknown, given: Children, fixed: boolean, make: MakeElement): TextAlone {
  const { children, ...others } = given;
  const asGiven = { props: given, words: null };
  if (!holdsText(children)) return asGiven;
  if (typeof type === 'string' && isTextOrNothing(children)) return { props: others, words: textOf(children) };
  if (typeof type !== 'string' && !handsOn(type)) return asGiven;
  const told = Array.isArray(children)
    ? apart(children, type, fixed, make)
    : element(textOf(children), type, undefined, make);
  return { props: { ...others, children: told }, words: null };
}

/** The children with each run of text in an element, in the place of its first text, so that the others keep theirs. */
function apart(children: readonly ReactNode[], parent: unknown, fixed: boolean, make: MakeElement): ReactNode[] {
  const out: ReactNode[] = [];
  let run = '';
  let runAt = -1;
  const endRun = () => {
    if (run !== '') out[runAt] = element(run, parent, fixed ? undefined : `text ${runAt}`, make);
    run = '';
    runAt = -1;
  };
  children.forEach((child, at) => {
    if (isTextOrNothing(child)) {
      const text = textOf(child);
      if (text !== '' && runAt === -1) runAt = at;
      run += text;
      out.push(null);
    } else {
      endRun();
      out.push(Array.isArray(child) && holdsText(child) ? apart(child, parent, false, make) : child);
    }
  });
  endRun();
  return out;
}

function element(text: string, parent: unknown, key: string | undefined, make: MakeElement): ReactElement {
  const inPicture = typeof parent === 'string' && svgParents.has(parent);
  return make(inPicture ? 'tspan' : text.trim() === '' ? 'atlas-blank' : 'atlas-text', text, key);
}

/** Preact's contexts are components, and know it of themselves. */
function handsOn(type: unknown): boolean {
  return type === Fragment || (typeof type === 'function' && 'Provider' in type && 'Consumer' in type);
}

function isText(child: unknown): child is string | number | bigint {
  return typeof child === 'string' || typeof child === 'number' || typeof child === 'bigint';
}

function holdsText(child: unknown): boolean {
  return isText(child) || (Array.isArray(child) && child.some(holdsText));
}

function isTextOrNothing(child: unknown): boolean {
  return (
    isText(child) ||
    child == null ||
    typeof child === 'boolean' ||
    (Array.isArray(child) && child.every(isTextOrNothing))
  );
}

function textOf(child: unknown): string {
  if (Array.isArray(child)) return joined(child);
  return isText(child) ? String(child) : '';
}

function joined(children: readonly unknown[]): string {
  return children.map(textOf).join('');
}

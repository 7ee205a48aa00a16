// Text that has siblings gets an element of its own, so that a browser which translates the page cannot take it out of React's hands.
import type { ReactElement, ReactNode } from 'react';

/**
 * What a text is put into: inline elements that mean nothing. `atlas-text` has neither a rule of CSS nor a role; `atlas-blank` holds blanks alone, and has no
 * box of its own, for in a flex or grid box it would count as an item (atlas.css).
 */
export type TextElement = 'atlas-text' | 'atlas-blank' | 'tspan';

const svgParents = new Set(['text', 'tspan', 'textPath']);
const contextType = Symbol.for('react.context');

/** Makes the element `name` with one text in it; `key` where the list it stands in is not always of the same length. */
type MakeElement = (name: TextElement, text: string, key: string | undefined) => ReactElement;

interface Children {
  children?: ReactNode;
}

/**
 * The properties of a React element of type `type`, with its texts told apart.
 *
 * A browser that translates the page swaps every text node for an element. Where an element holds text alone, React writes it anew through the element, which
 * survives that. Where text has siblings, React keeps the text node itself: a change never reaches the page, and to remove the node throws. So children that
 * are all text become one string, and any other text is put into an element with `make`. Adjacent texts share one: a sentence is best translated whole.
 *
 * Fragments and contexts only hand their children on, so texts in them count as having siblings. What a component does with its children is its own affair: they
 * end in one of the others, because no component may return bare text (`JSX.ElementType` in jsx-runtime.ts).
 */
export function withTextAlone<Props extends Children>(
  type: unknown,
  props: Props,
  fixed: boolean,
  make: MakeElement,
): Props {
  const { children } = props;
  if (Array.isArray(children)) {
    if (!children.some(holdsText)) return props;
    if (typeof type === 'string' && children.every(isTextOrNothing)) return { ...props, children: joined(children) };
    return typeof type === 'string' || handsOn(type)
      ? { ...props, children: apart(children, type, fixed, make) }
      : props;
  }
  return isText(children) && handsOn(type)
    ? { ...props, children: element(String(children), type, undefined, make) }
    : props;
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

function handsOn(type: unknown): boolean {
  return (
    typeof type === 'symbol' ||
    (typeof type === 'object' && type !== null && '$$typeof' in type && type.$$typeof === contextType)
  );
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

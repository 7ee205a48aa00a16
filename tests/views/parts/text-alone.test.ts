// JSX as the views write it: the same words as with the library's own, and every text alone in its element.
import fc from 'fast-check';
import { createContext, createElement, type ElementType, Fragment, type ReactElement, type ReactNode } from 'react';
import { describe, expect, test } from 'vitest';
import { type JSX, jsx, jsxs } from '../../../src/views/parts/jsx-runtime.ts';

/** The markup of a tree of elements; a component is called, a fragment or a context hands its children on. */
function write(node: ReactNode): string {
  if (node === null || node === undefined || typeof node === 'boolean') return '';
  if (Array.isArray(node)) return node.map(write).join('');
  if (typeof node !== 'object') return String(node);
  const { type, props } = node as ReactElement<{ children?: ReactNode; textContent?: string }>;
  const inside = props.textContent ?? write(props.children);
  if (typeof type === 'string') return `<${type}>${inside}</${type}>`;
  if ((type as unknown) === Fragment || 'Provider' in type) return inside;
  return write((type as (props: object) => ReactNode)(props));
}

const markup = (type: ElementType, ...children: ReactNode[]) =>
  write(children.length === 1 ? jsx(type, { children: children[0] }) : jsxs(type, { children }));
const bold = jsx('b', { children: 'bold' });

describe('text', () => {
  test.each<[string, ReactNode[], string]>([
    ['alone, stays as it is', ['one'], '<p>one</p>'],
    ['in parts, becomes one string', ['one ', 2, null, false, ['', ' three']], '<p>one 2 three</p>'],
    ['before an element, has one of its own', ['one ', 2, bold], '<p><atlas-text>one 2</atlas-text><b>bold</b></p>'],
    ['that comes and goes, too', [null, bold, 'one'], '<p><b>bold</b><atlas-text>one</atlas-text></p>'],
    ['of zero, is text', [0, bold], '<p><atlas-text>0</atlas-text><b>bold</b></p>'],
    ['of blanks, has no box', [bold, ' ', bold], '<p><b>bold</b><atlas-blank> </atlas-blank><b>bold</b></p>'],
    [
      'in a list among others',
      [[bold, 'one'], 'two'],
      '<p><b>bold</b><atlas-text>one</atlas-text><atlas-text>two</atlas-text></p>',
    ],
    ['that is nothing, is nothing', ['', bold], '<p><b>bold</b></p>'],
    ['in a fragment, even alone', [jsx(Fragment, { children: 'one' })], '<p><atlas-text>one</atlas-text></p>'],
    [
      'in a context',
      [jsx(createContext(0).Provider, { value: 1, children: 'one' } as object)],
      '<p><atlas-text>one</atlas-text></p>',
    ],
  ])('%s', (_how, children, expected) => {
    expect(markup('p', ...children)).toBe(expected);
  });

  test('in a picture stands in a part of its own', () => {
    expect(markup('text', 'one', jsx('tspan', { children: 'two' }))).toBe(
      '<text><tspan>one</tspan><tspan>two</tspan></text>',
    );
  });

  test('of an option or a title, which hold nothing else, stays text', () => {
    expect(markup('option', 'one ', 2)).toBe('<option>one 2</option>');
    expect(markup('title', 'one ', 2)).toBe('<title>one 2</title>');
  });

  test('that is handed to a component is left to it', () => {
    const Quoted = ({ children }: { children: string }) => jsx('q', { children: children.toUpperCase() });
    expect(markup('p', jsx(Quoted as ElementType, { children: 'one' }))).toBe('<p><q>ONE</q></p>');
  });

  test('may not be all that a component returns: tsc refuses it', () => {
    const sound: JSX.ElementType = () => jsx(Fragment, { children: 'words' });
    // @ts-expect-error
    const bare: JSX.ElementType = () => 'words';
    expect(markup('p', jsx(sound as ElementType, {}))).not.toBe(markup('p', jsx(bare as ElementType, {})));
  });

  test('of an element that a picture cannot write anew makes it another element', () => {
    expect(jsx('tspan', { children: 'one' }, 'a').key).not.toBe(jsx('tspan', { children: 'two' }, 'a').key);
    expect(jsx('p', { children: 'one' }, 'a').key).toBe('a');
  });

  test('keeps the other children in their places', () => {
    const { props } = jsxs('p', { children: ['a', null, bold, 'b', 'c', bold] });
    const kinds = (props as { children: ReactNode[] }).children.map((child) =>
      child === bold ? 'bold' : child ? 'text' : child,
    );
    expect(kinds).toEqual(['text', null, 'bold', 'text', null, 'bold']);
  });
});

/** What stands in an element: text, nothing, a list, or another element. */
type Child = string | number | boolean | null | undefined | Child[] | { type: 'b' | 'fragment'; children: Child[] };

const { children: someChildren } = fc.letrec<{ child: Child; children: Child[] }>((tie) => ({
  child: fc.oneof(
    { maxDepth: 4 },
    fc.constantFrom<Child>('', ' ', 'word', 'two words', 0, 7, null, undefined, true, false),
    tie('children'),
    fc.record({ type: fc.constantFrom<'b' | 'fragment'>('b', 'fragment'), children: tie('children') }),
  ),
  children: fc.array(tie('child'), { maxLength: 5 }),
}));

type Make = (type: ElementType, key: string, children: ReactNode[]) => ReactNode;

function build(child: Child, key: string, make: Make): ReactNode {
  if (Array.isArray(child)) return child.map((one, i) => build(one, `${key} ${i}`, make));
  if (typeof child !== 'object' || child === null) return child;
  const children = child.children.map((one, i) => build(one, `${key} ${i}`, make));
  return make(child.type === 'b' ? 'b' : Fragment, key, children);
}

/** Texts that share their element, found by walking the markup; a fragment leaves no trace in it. */
function shared(html: string): string[] {
  const open: { texts: string[]; elements: number }[] = [];
  const found: string[] = [];
  for (const [token] of html.matchAll(/<[^>]+>|[^<]+/g)) {
    if (token.startsWith('</')) {
      const { texts, elements } = open.pop() ?? { texts: [], elements: 0 };
      if (texts.length > 0 && texts.length + elements > 1) found.push(...texts);
    } else if (token.startsWith('<')) {
      const parent = open.at(-1);
      if (parent) parent.elements++;
      open.push({ texts: [], elements: 0 });
    } else open.at(-1)?.texts.push(token);
  }
  return found;
}

test('whatever the children are, the words are those of the library, and no text has siblings', () => {
  fc.assert(
    fc.property(someChildren, (children) => {
      const made = (make: Make) => write(build({ type: 'b', children }, 'all', make));
      const ours = made((type, key, inside) => jsxs(type, { children: inside }, key));
      const theirs = made((type, key, inside) => createElement(type, { key }, ...inside));
      expect(ours.replace(/<\/?atlas-(?:text|blank)>/g, '')).toBe(theirs);
      expect(shared(ours)).toEqual([]);
    }),
  );
});

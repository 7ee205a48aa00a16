// What JSX compiles to in this project (`jsxImportSource` in tsconfig.json): Preact's own, with every text alone in an element.
import type { ElementType, ExoticComponent, Key, ReactElement, JSX as ReactJSX } from 'react';
import { Fragment, jsx as libraryJsx, jsxs as libraryJsxs } from 'react/jsx-runtime';
import { svgParents, type TextElement, withTextAlone } from './text-alone.ts';

export { Fragment };

const make = (name: TextElement, text: string, key: string | undefined) =>
  element(name as ElementType, { children: text }, key, false);

function element(type: ElementType, given: object, key: Key | undefined, fixed: boolean): ReactElement {
  const { props, words } = withTextAlone(type, given, fixed, make);
  if (words === null) return fixed ? libraryJsxs(type, props, key) : libraryJsx(type, props, key);
  // Of an element of a picture Preact sets attributes only: it is another element when its words are.
  if (svgParents.has(type as string)) return libraryJsx(type, { ...props, children: words }, `${key ?? ''} ${words}`);
  const made = libraryJsx(type, props, key);
  // Given before, the compatible Preact would spell it as an attribute of a picture: `text-content`.
  (made.props as { textContent?: string }).textContent = words;
  return made;
}

/** An element whose children, if several, come as a list of any length. */
export function jsx(type: ElementType, props: object, key?: Key): ReactElement {
  return element(type, props, key, false);
}

/** An element with several children, always as many. */
export function jsxs(type: ElementType, props: object, key?: Key): ReactElement {
  return element(type, props, key, true);
}

/** React's types for JSX, but no component may return bare text: it would have no element of its own. */
export declare namespace JSX {
  type ElementType =
    | keyof ReactJSX.IntrinsicElements
    | ((props: never) => ReactElement | null)
    | (new (
        props: never,
      ) => ReactJSX.ElementClass & { render(): ReactElement | null })
    | ExoticComponent<never>;
  type Element = ReactJSX.Element;
  type ElementClass = ReactJSX.ElementClass;
  type ElementAttributesProperty = ReactJSX.ElementAttributesProperty;
  type ElementChildrenAttribute = ReactJSX.ElementChildrenAttribute;
  type LibraryManagedAttributes<C, P> = ReactJSX.LibraryManagedAttributes<C, P>;
  type IntrinsicAttributes = ReactJSX.IntrinsicAttributes;
  type IntrinsicClassAttributes<T> = ReactJSX.IntrinsicClassAttributes<T>;
  type IntrinsicElements = ReactJSX.IntrinsicElements;
}

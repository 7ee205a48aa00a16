// What JSX compiles to in this project (`jsxImportSource` in tsconfig.json): React's own, with every text alone in an element.
import type { ElementType, ExoticComponent, Key, ReactElement, JSX as ReactJSX } from 'react';
import { Fragment, jsx as reactJsx, jsxs as reactJsxs } from 'react/jsx-runtime';
import { type TextElement, withTextAlone } from './text-alone.ts';

export { Fragment };

const make = (name: TextElement, text: string, key: string | undefined) =>
  reactJsx(name as ElementType, { children: text }, key);

/** An element whose children, if several, come as a list of any length. */
export function jsx(type: ElementType, props: object, key?: Key): ReactElement {
  return reactJsx(type, withTextAlone(type, props, false, make), key);
}

/** An element with several children, always as many. */
export function jsxs(type: ElementType, props: object, key?: Key): ReactElement {
  const apart = withTextAlone(type, props, true, make);
  return 'children' in apart && Array.isArray(apart.children)
    ? reactJsxs(type, apart, key)
    : reactJsx(type, apart, key);
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

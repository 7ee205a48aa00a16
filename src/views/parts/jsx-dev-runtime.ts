// What JSX compiles to while the atlas is developed (`npm run dev`): as jsx-runtime.ts, with the place in the source for React's warnings.
import type { ElementType, Key, ReactElement } from 'react';
import { Fragment, type JSXSource, jsxDEV as reactJsxDev } from 'react/jsx-dev-runtime';
import { type TextElement, withTextAlone } from './text-alone.ts';

export type { JSX } from './jsx-runtime.ts';
export { Fragment };

const make = (name: TextElement, text: string, key: string | undefined) =>
  reactJsxDev(name as ElementType, { children: text }, key, false);

/** An element; `fixed` where its children are always as many. */
export function jsxDEV(
  type: ElementType,
  props: object,
  key: Key | undefined,
  fixed: boolean,
  source?: JSXSource,
  self?: unknown,
): ReactElement {
  const apart = withTextAlone(type, props, fixed, make);
  const isList = 'children' in apart && Array.isArray(apart.children);
  return reactJsxDev(type, apart, key, fixed && isList, source, self);
}

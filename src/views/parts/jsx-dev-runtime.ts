// What JSX compiles to while the atlas is developed (`npm run dev`): the same as when it is built, for Preact asks for nothing more.
import type { ElementType, Key, ReactElement } from 'react';
import { jsx, jsxs } from './jsx-runtime.ts';

export { Fragment, type JSX } from './jsx-runtime.ts';

/** An element; `fixed` where its children are always as many. */
export function jsxDEV(type: ElementType, props: object, key: Key | undefined, fixed: boolean): ReactElement {
  return fixed ? jsxs(type, props, key) : jsx(type, props, key);
}

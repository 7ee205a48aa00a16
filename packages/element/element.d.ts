// Types of <red-terror-atlas>.

/** What the event `at` brings: parameters of the view that is shown. */
export interface AtDetail {
  /** `?from=…&to=…`: added to the address of the atlas it opens the same view there. */
  at: string;
}

/**
 * Attributes: `src` the folder of the atlas (without it: where this script is), `view` parameters of the view, `show` parts of it (`map,time,list,record`),
 * `label` what it shows, in words, for those who hear the page.
 */
export class AtlasElement extends HTMLElement {
  /** Parameters of the view that is shown; empty until the atlas has said so. */
  readonly at: string;
  /** Shows another view: `?place=…`. */
  open(view: string): void;
  addEventListener(
    type: 'at',
    listener: (event: CustomEvent<AtDetail>) => void,
    options?: boolean | AddEventListenerOptions,
  ): void;
  addEventListener(
    type: string,
    listener: EventListenerOrEventListenerObject,
    options?: boolean | AddEventListenerOptions,
  ): void;
}

declare global {
  interface HTMLElementTagNameMap {
    'red-terror-atlas': AtlasElement;
  }
}

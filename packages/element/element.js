// <red-terror-atlas>: the atlas in a frame, as an element of your page. One message each way, and each is an address of a view.

const ownName = 'red-terror-atlas';
/** Where the atlas is if the element does not say: beside this script, as the atlas itself publishes it. */
const besideScript = new URL('.', import.meta.url).href;

/** @param {string | null} folder @returns {URL | null} */
function atlasAt(folder) {
  if (folder === null || folder === '') return new URL(besideScript);
  const whole = folder.endsWith('/') ? folder : `${folder}/`;
  return URL.canParse(whole, document.baseURI) ? new URL(whole, document.baseURI) : null;
}

export class AtlasElement extends HTMLElement {
  static observedAttributes = ['src', 'view', 'show', 'label'];

  #frame = document.createElement('iframe');
  /** Where the atlas is; messages go to its origin and come from there alone. @type {URL | null} */
  #atlas = null;
  #at = '';
  #isReady = false;
  /** A view that was asked for before the atlas could hear. @type {string | null} */
  #waiting = null;
  /** @param {MessageEvent} event */
  #hear = ({ data, origin, source }) => {
    if (source !== this.#frame.contentWindow || source === null || origin !== this.#atlas?.origin) return;
    if (typeof data !== 'object' || data === null || typeof data.at !== 'string' || !data.at.startsWith('?')) return;
    this.#at = data.at;
    this.#isReady = true;
    if (this.#waiting !== null) {
      const view = this.#waiting;
      this.#waiting = null;
      this.open(view);
      return;
    }
    this.dispatchEvent(new CustomEvent('at', { detail: { at: this.#at } }));
  };

  constructor() {
    super();
    const style = document.createElement('style');
    style.textContent =
      ':host { display: block; height: 600px } :host([hidden]) { display: none } iframe { width: 100%; height: 100%; border: 0 }';
    this.#frame.loading = 'lazy';
    this.attachShadow({ mode: 'open' }).append(style, this.#frame);
  }

  /** Parameters of the view that is shown, `?from=…`; empty until the atlas has said so. */
  get at() {
    return this.#at;
  }

  /** Shows another view: parameters of an address of the atlas, `?place=…`. @param {string} view */
  open(view) {
    if (!this.#isReady || this.#atlas === null) {
      this.#waiting = view;
      return;
    }
    this.#frame.contentWindow?.postMessage({ open: view }, this.#atlas.origin);
  }

  connectedCallback() {
    addEventListener('message', this.#hear);
    this.#load();
  }

  disconnectedCallback() {
    removeEventListener('message', this.#hear);
    this.#isReady = false;
  }

  /** @param {string} name */
  attributeChangedCallback(name) {
    if (name === 'label') this.#frame.title = this.getAttribute('label') ?? '';
    // What opens a view without loading the frame again keeps the place of the reader.
    else if (name === 'view' && this.#isReady) this.open(this.getAttribute('view') ?? '?');
    else if (this.isConnected) this.#load();
  }

  #load() {
    this.#atlas = atlasAt(this.getAttribute('src'));
    this.#isReady = false;
    if (this.#atlas === null) {
      console.warn(`<${this.localName}>: "${this.getAttribute('src')}" is no address of an atlas`);
      this.#frame.removeAttribute('src');
      return;
    }
    const own = new URLSearchParams({ host: location.origin });
    const show = this.getAttribute('show');
    if (show) own.set('show', show);
    const view = (this.getAttribute('view') ?? '').replace(/^\?/, '');
    this.#frame.title ||= 'Atlas';
    this.#frame.src = new URL(`embed.html?${view}${view && '&'}${own}`, this.#atlas).href;
  }
}

if (!customElements.get(ownName)) customElements.define(ownName, AtlasElement);

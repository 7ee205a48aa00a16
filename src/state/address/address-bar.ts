// Keeps the address bar in step with the state: a new selection or area is a step in the browser's history, time and
// camera are not. What was typed or clicked stands there until the reader moves.
import type { Action } from '../actions.ts';
import type { AtlasState } from '../atlas-state.ts';
import type { Store } from '../store.ts';
import { addressFromState } from './permalink.ts';

/** Browsers refuse more than about a hundred changes in thirty seconds; wait for a pause of this many milliseconds. */
const restBeforeWriting = 300;
/** When a change was refused all the same, it is tried again after so many. */
const restAfterRefusal = 3_000;

/** Whether the browser has taken the address. Safari throws when it has had too many; Chromium leaves the change out without a word. */
function changeAddress(asStep: boolean, address: string): boolean {
  try {
    if (asStep) history.pushState(null, '', address);
    else history.replaceState(null, '', address);
  } catch (cause) {
    console.info('the browser takes no more addresses for a while', cause);
  }
  return location.href === new URL(address, location.href).href;
}

const stepKey = ({ selection, area }: AtlasState): string => JSON.stringify([selection, area]);

/** The address of a link to another state of this page; `null` for any other click, and for one that asks for a new tab. */
function ownAddress(event: MouseEvent): string | null {
  if (event.defaultPrevented || event.button !== 0) return null;
  if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return null;
  const link = event.target instanceof Element ? event.target.closest('a') : null;
  if (link === null || link.target !== '' || link.hasAttribute('download')) return null;
  const { origin, pathname, search, hash } = link;
  if (origin !== location.origin || pathname !== location.pathname || search === '' || hash !== '') return null;
  return `${pathname}${search}`;
}

export interface AddressBar {
  /** Loads the page again on the view that it shows. */
  reload(): void;
  /** The map was moved by hand, which it reports itself: it also comes to rest where an address sends it. */
  mapMovedByReader(): void;
}

/**
 * @param readAddress the state that the address asks for: read again when the reader goes back or forward
 */
export function followAddress(
  store: Store<AtlasState, Action>,
  opening: AtlasState,
  readAddress: () => AtlasState,
): AddressBar {
  let written = stepKey(store.get());
  let searchKnown = location.search;
  let timer: ReturnType<typeof setTimeout> | null = null;
  let firstCamera: AtlasState['camera'] = null;
  /** A step that the browser has refused so far. */
  let owesStep = false;
  const apartFromMap = (state: AtlasState) =>
    addressFromState({ ...state, camera: null }, { ...opening, camera: null });
  /** What the address that was opened says, as long as the reader has moved nothing. */
  let untouched: string | null = apartFromMap(store.get());

  const wantedAddress = () => addressFromState(store.get(), { ...opening, camera: firstCamera });
  const writeAfter = (milliseconds: number) => {
    if (timer !== null) clearTimeout(timer);
    timer = setTimeout(() => write(false), milliseconds);
  };
  const write = (asStep: boolean) => {
    if (timer !== null) clearTimeout(timer);
    timer = null;
    const address = wantedAddress();
    const isStep = asStep || (owesStep && address !== location.search);
    owesStep = false;
    if (address === location.search && !isStep) return;
    if (!changeAddress(isStep, `${location.pathname}${address}`)) {
      owesStep = isStep;
      writeAfter(restAfterRefusal);
    }
    searchKnown = location.search;
  };

  store.subscribe(() => {
    const state = store.get();
    // The map tells where it began before it goes where a link wants it.
    firstCamera ??= state.camera;
    const key = stepKey(state);
    if (key !== written) {
      written = key;
      untouched = null;
      write(true);
      return;
    }
    if (untouched !== null && untouched === apartFromMap(state)) return;
    untouched = null;
    if (!state.playing) writeAfter(restBeforeWriting);
  });

  const open = () => {
    if (timer !== null) clearTimeout(timer);
    timer = null;
    owesStep = false;
    searchKnown = location.search;
    const asked = readAddress();
    // The empty address stands for the first view, and so for where the map was then.
    const goTo = location.search === '' ? firstCamera : null;
    const state = goTo ? { ...asked, cameraWish: { serial: 1, goTo } } : asked;
    written = stepKey(state);
    store.send({ type: 'address-opened', state });
    if (timer !== null) clearTimeout(timer);
    untouched = apartFromMap(store.get());
  };
  // A skip link moves within the page: what the reader looks at, and has not been written yet, stays.
  addEventListener('popstate', () => {
    if (location.search !== searchKnown) open();
  });

  // A link into the atlas itself is a step like any other: the page stays, and with it the map and where the reader is.
  addEventListener('click', (event) => {
    const address = ownAddress(event);
    // Refused, it is followed by the browser as any link is.
    if (address === null || !changeAddress(true, address)) return;
    event.preventDefault();
    open();
  });

  return {
    reload() {
      write(false);
      const address = wantedAddress();
      // Another address than the page has is loaded, whatever the browser says to changing it.
      if (address === location.search) location.reload();
      else location.replace(`${location.pathname}${address}`);
    },
    mapMovedByReader() {
      untouched = null;
    },
  };
}

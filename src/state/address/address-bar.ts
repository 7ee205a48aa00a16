// Keeps an address in step with the state: a new selection or area is a step in its history, time and camera are not. What was typed or
// clicked stands there until the reader moves.
import type { Action } from '../actions.ts';
import type { AtlasState } from '../atlas-state.ts';
import type { Clock } from '../clock.ts';
import type { Store } from '../store.ts';
import type { AddressPlace } from './address-place.ts';
import { addressFromState } from './permalink.ts';

/** Browsers refuse more than about a hundred changes in thirty seconds; wait for a pause of this many milliseconds. */
const restBeforeWriting = 300;
/** When a change was refused all the same, it is tried again after so many. */
const restAfterRefusal = 3_000;

const stepKey = ({ selection, area, story, film, beside }: AtlasState): string =>
  // A second window is moved as the first one is.
  JSON.stringify([selection, area, story, film !== null, beside?.type === 'window' ? beside.type : beside]);

/**
 * The parameters of a link to another view of this atlas; `null` for any other click, and for one that asks for a new tab.
 * @param state a link within the page that names no edition stays in the one that is read, and one that names no story beside its step; a class stays one
 */
function ownSearch(event: MouseEvent, address: AddressPlace, { asof, story, inClass }: AtlasState): string | null {
  if (event.defaultPrevented || event.button !== 0) return null;
  if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return null;
  const link = event.target instanceof Element ? event.target.closest('a') : null;
  if (link === null || link.target !== '' || link.hasAttribute('download')) return null;
  const { search, hash, href } = link;
  // A link is written relative to the page it stands in, which may be another than the atlas's own.
  const isWithin = link.getAttribute('href')?.startsWith('?');
  if (search === '' || hash !== '' || !(isWithin || href === address.whole(search))) return null;
  if (!isWithin) return search;
  const says = new URLSearchParams(search);
  const besides = [
    ...(asof !== null && !says.has('asof') ? [`asof=${encodeURIComponent(asof)}`] : []),
    ...(inClass && !says.has('class') ? ['class=1'] : []),
    ...(story !== null && !says.has('story') ? [`story=${story.id}`, `step=${story.step}`] : []),
  ];
  return [search, ...besides].join('&');
}

export interface AddressBar {
  /** Opens the view of these parameters, as a step in the history. */
  go(search: string): void;
  /** Loads the page again on the view that it shows. */
  reload(): void;
  /** The map was moved by hand, which it reports itself: it also comes to rest where an address sends it. */
  mapMovedByReader(): void;
  /** Writes and hears nothing any more. */
  stop(): void;
}

interface AddressBarOptions {
  store: Store<AtlasState, Action>;
  opening: AtlasState;
  address: AddressPlace;
  clock: Clock;
  /** The element of the atlas: a click on a link inside it that leads to another view is a step like any other. */
  root: HTMLElement;
  /** The state that the address asks for: read again when the reader goes back or forward. */
  readAddress: () => AtlasState;
}

export function followAddress({ store, opening, address, clock, root, readAddress }: AddressBarOptions): AddressBar {
  let written = stepKey(store.get());
  let searchKnown = address.search();
  let forgetTimer = () => {};
  let firstCamera: AtlasState['camera'] = null;
  /** A step that the browser has refused so far. */
  let owesStep = false;
  const apartFromMap = (state: AtlasState) =>
    addressFromState({ ...state, camera: null }, { ...opening, camera: null });
  /** What the address that was opened says, as long as the reader has moved nothing. */
  let untouched: string | null = apartFromMap(store.get());

  const wantedSearch = () => addressFromState(store.get(), { ...opening, camera: firstCamera });
  const writeAfter = (milliseconds: number) => {
    forgetTimer();
    forgetTimer = clock.after(milliseconds, () => write(false));
  };
  const write = (asStep: boolean) => {
    forgetTimer();
    const search = wantedSearch();
    const isStep = asStep || (owesStep && search !== address.search());
    owesStep = false;
    if (search === address.search() && !isStep) return;
    if (!address.change(search, isStep)) {
      owesStep = isStep;
      writeAfter(restAfterRefusal);
    }
    searchKnown = address.search();
  };

  const endSubscription = store.subscribe(() => {
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
    // On the way to a step the address says the step already.
    if (state.travelling) return;
    if (untouched !== null && untouched === apartFromMap(state)) return;
    untouched = null;
    if (!state.playing && !state.film?.moving) writeAfter(restBeforeWriting);
  });

  const open = () => {
    forgetTimer();
    owesStep = false;
    searchKnown = address.search();
    const asked = readAddress();
    // Other records: the page is opened again on them.
    if (asked.asof !== store.get().asof) return address.reload(searchKnown);
    // The empty address stands for the first view, and so for where the map was then.
    const goTo = address.search() === '' ? firstCamera : null;
    const state = goTo ? { ...asked, cameraRequest: { serial: 1, goTo } } : asked;
    written = stepKey(state);
    store.send({ type: 'address-opened', state });
    forgetTimer();
    untouched = apartFromMap(store.get());
  };
  // A skip link moves within the page: what the reader looks at, and has not been written yet, stays.
  const endMoves = address.onMoved(() => {
    if (address.search() !== searchKnown) open();
  });
  const onClick = (event: MouseEvent) => {
    const search = ownSearch(event, address, store.get());
    // Refused, it is followed by the browser as any link is.
    if (search === null || !address.change(search, true)) return;
    event.preventDefault();
    open();
  };
  root.addEventListener('click', onClick);

  return {
    go(search) {
      if (address.change(search, true)) open();
      else address.reload(search);
    },
    reload() {
      write(false);
      address.reload(wantedSearch());
    },
    mapMovedByReader() {
      untouched = null;
    },
    stop() {
      forgetTimer();
      endSubscription();
      endMoves();
      root.removeEventListener('click', onClick);
    },
  };
}

// The address of a page that is the atlas alone: the browser's address bar, with a step in its history for each step of the reader's.
import type { AddressPlace } from '../state/address/address-place.ts';
import { writtenQuery } from '../state/address/address-text.ts';

export const browserAddress: AddressPlace = {
  written: () => writtenQuery(location),
  search: () => location.search,
  whole: (search) => new URL(`${location.pathname}${search}`, location.href).href,
  // Safari throws when it has had too many changes; Chromium leaves the change out without a word.
  change(search, asStep) {
    const address = `${location.pathname}${search}`;
    try {
      if (asStep) history.pushState(null, '', address);
      else history.replaceState(null, '', address);
    } catch (cause) {
      console.info('the browser takes no more addresses for a while', cause);
    }
    return location.href === new URL(address, location.href).href;
  },
  onMoved(listener) {
    addEventListener('popstate', listener);
    return () => removeEventListener('popstate', listener);
  },
  // Another address than the page has is loaded, whatever the browser says to changing it.
  reload(search) {
    if (search === location.search) location.reload();
    else location.replace(`${location.pathname}${search}`);
  },
};

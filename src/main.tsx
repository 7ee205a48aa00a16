// The front door of index.html: the whole atlas, with its address in the address bar and a copy on the reader's device; or, where the address names one,
// a prepared folder of events in its place.
import { askedFolder } from './app/asked-folder.ts';
import { browserAddress } from './app/browser-address.ts';
import { browserClock } from './app/browser-clock.ts';
import { openPage } from './app/browser-opening.ts';
import { mountWithOwn } from './app/browser-own-records.ts';
import { browserShelf } from './app/browser-shelf.ts';
import { keepOffline } from './app/keep-offline.ts';
import { requirePart } from './loading/lazy-part.ts';
import { AtlasPage } from './views/page/AtlasPage.tsx';
import './views/page/whole-page.css';

const folder = askedFolder(browserAddress.written());

openPage(browserAddress.written(), async (root, opened) => {
  if (folder !== null) {
    const part = await requirePart('src/app/browser-prepared.tsx', () => import('./app/browser-prepared.tsx'));
    return part.mountPrepared(root, opened, browserAddress, folder);
  }
  const { corpus, words } = opened;
  return mountWithOwn(root, {
    corpus,
    words,
    page: AtlasPage,
    address: browserAddress,
    clock: browserClock,
    shelf: browserShelf(`${corpus.description.id} story-draft`),
    keepOffline,
  });
});

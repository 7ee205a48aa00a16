// The front door of index.html: the whole atlas, with its address in the address bar and a copy on the reader's device.
import { browserAddress } from './app/browser-address.ts';
import { browserClock } from './app/browser-clock.ts';
import { openPage } from './app/browser-opening.ts';
import { mountWithOwn } from './app/browser-own-records.ts';
import { browserShelf } from './app/browser-shelf.ts';
import { keepOffline } from './app/keep-offline.ts';
import { AtlasPage } from './views/page/AtlasPage.tsx';
import './views/page/whole-page.css';

openPage(browserAddress.written(), (root, { corpus, words }) =>
  mountWithOwn(root, {
    corpus,
    words,
    page: AtlasPage,
    address: browserAddress,
    clock: browserClock,
    shelf: browserShelf(`${corpus.description.id} story-draft`),
    keepOffline,
  }),
);

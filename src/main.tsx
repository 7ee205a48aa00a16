// The front door: of index.html, the whole atlas with its address in the address bar and a copy on the reader's device; of embed.html, the same in a frame.
// Both begin with the same script: two would be cut into many small files, which index.html loads more slowly.
import { browserAddress } from './app/browser-address.ts';
import { browserClock } from './app/browser-clock.ts';
import { openPage } from './app/browser-opening.ts';
import { keepOffline } from './app/keep-offline.ts';
import { mountAtlas } from './app/mount-atlas.tsx';
import { AtlasPage } from './views/page/AtlasPage.tsx';
import './views/page/whole-page.css';

if ('frame' in document.body.dataset) void import('./embed.tsx');
else
  openPage(browserAddress.written(), (root, { corpus, words }) => {
    mountAtlas(root, {
      corpus,
      words,
      page: AtlasPage,
      address: browserAddress,
      clock: browserClock,
      keepOffline,
    });
  });

// The front door of the atlas in one file, which a double click opens: the whole atlas and its plain pages, without a server and without a network.
import { browserAddress } from './app/browser-address.ts';
import { followBrought, pageAsked, showPage } from './app/browser-brought-pages.ts';
import { browserClock } from './app/browser-clock.ts';
import { openPage } from './app/browser-opening.ts';
import { mountWithOwn } from './app/browser-own-records.ts';
import { browserShelf } from './app/browser-shelf.ts';
import { unpackFiles } from './loading/unpack-files.ts';
import { AtlasPage } from './views/page/AtlasPage.tsx';
import './views/page/whole-page.css';

const files = await unpackFiles();
/** A file on somebody's disk has no address that others could open; the published atlas has. */
const home = document.querySelector<HTMLLinkElement>('link[rel="canonical"]')?.href ?? null;
const brought = { files, home };
const page = pageAsked();

if (page === null || !(await showPage(page, brought))) {
  followBrought(brought);
  openPage(browserAddress.written(), (root, { corpus, words }) => {
    mountWithOwn(root, {
      corpus: { ...corpus, unaddressed: home === null },
      words,
      page: AtlasPage,
      address: { ...browserAddress, ...(home !== null && { whole: (search) => new URL(search, home).href }) },
      clock: browserClock,
      shelf: browserShelf(`${corpus.description.id} story-draft`),
    });
  });
}

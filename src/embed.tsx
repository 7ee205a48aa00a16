// The front door of embed.html: the atlas in a frame of somebody else's page. It keeps its address to itself, stores nothing, takes no focus and leaves the
// page's scrolling alone; what leads out of it opens in a tab of its own.

import { browserClock } from './app/browser-clock.ts';
import { answerHost } from './app/browser-host.ts';
import { openPage } from './app/browser-opening.ts';
import { leadOut } from './app/browser-tab.ts';
import { memoryAddress } from './app/memory-address.ts';
import { mountAtlas } from './app/mount-atlas.tsx';
import { frameWords } from './messages/frame-words.ts';
import { askedValue, writtenQuery } from './state/address/address-text.ts';
import { askedFrame, frameAddress } from './state/address/frame-parameters.ts';
import { FramePage } from './views/page/FramePage.tsx';
import './views/page/whole-page.css';
import './views/page/frame.css';

const asked = askedFrame(writtenQuery(location));

/** Loads the frame again, without a step in the history of the page around it. */
function reload(view: string) {
  const address = new URL(frameAddress(view, asked.parts, asked.host), location.href).href;
  if (address === location.href) location.reload();
  else location.replace(address);
}

openPage(asked.view, (root, { corpus, words }) => {
  const address = memoryAddress({
    search: asked.view,
    page: new URL('.', location.href).href,
    onReload: reload,
  });
  const atlas = mountAtlas(root, {
    corpus,
    words,
    address,
    clock: browserClock,
    gestures: frameWords[words.language].gestures,
    page: (props) => <FramePage {...props} parts={asked.parts} />,
  });
  for (const word of asked.unknown) {
    const sentence = words.address.partLeftOut('show', word, null);
    atlas.send({ type: 'notice-raised', notice: { id: `address-show ${word}`, kind: 'status', sentence } });
  }
  leadOut(root);
  if (asked.host === null) return;
  answerHost(asked.host, {
    clock: browserClock,
    subscribe: atlas.subscribe,
    open(view) {
      const language = askedValue(view, 'lang');
      if (language === null || language === words.reading) address.open(view);
      else reload(view);
    },
  });
});

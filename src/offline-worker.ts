// The front door of the offline copy: a service worker that keeps every file of one edition of the atlas and answers from it,
// so that after one visit the atlas needs no network. A new edition waits until the reader asks for it.
import { createHandlerBoundToURL, precacheAndRoute } from 'workbox-precaching';
import { NavigationRoute, registerRoute } from 'workbox-routing';

/** Files of the edition, relative to this script, each with its revision; written in by the build. */
declare const __FILES__: { url: string; revision: string | null }[];

// The page's own address may carry any parameters: they are read in the page.
precacheAndRoute(__FILES__, { ignoreURLParametersMatching: [/./], cleanURLs: false });
// A page of a place that is not known is looked for on the network; the atlas itself answers for everything else.
registerRoute(new NavigationRoute(createHandlerBoundToURL('index.html'), { denylist: [/\.[a-z]+$/] }));

addEventListener('message', (event) => {
  if (event.data === 'take-over') void (globalThis as unknown as { skipWaiting(): Promise<void> }).skipWaiting();
});

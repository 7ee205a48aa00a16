// The front door of the offline copy: a service worker that keeps every file of one edition of the atlas and answers from it,
// so that after one visit the atlas needs no network. A new edition waits until the reader asks for it; the files of the one before
// are kept as long as a tab lives on them.
import { PrecacheController, PrecacheRoute } from 'workbox-precaching';
import { NavigationRoute, registerRoute } from 'workbox-routing';

/** Files of the edition, relative to this script, each with its revision; written in by the build. */
declare const __FILES__: { url: string; revision: string | null }[];

interface ExtendableEvent extends Event {
  waitUntil(work: Promise<unknown>): void;
}

/** What TypeScript does not know of a worker while it checks the code of pages. */
interface OfflineWorker {
  clients: {
    matchAll(options: { includeUncontrolled: boolean; type: 'window' }): Promise<{ id: string }[]>;
    claim(): Promise<void>;
  };
  registration: ServiceWorkerRegistration;
  skipWaiting(): Promise<void>;
  addEventListener(type: 'install' | 'activate' | 'message', listener: (event: ExtendableEvent) => void): void;
}
const worker = globalThis as unknown as OfflineWorker;

const files = new PrecacheController();
files.addToCacheList(__FILES__);

/** The digest in the name says what is inside, whichever edition it is of. */
const hashed = /\/assets\/[^/]+-[\w-]{8}\.\w+$/;

// The page's own address may carry any parameters: they are read in the page.
registerRoute(new PrecacheRoute(files, { ignoreURLParametersMatching: [/./], cleanURLs: false }));
registerRoute(
  ({ url, sameOrigin }) => sameOrigin && hashed.test(url.pathname),
  async ({ request }) => (await (await keptFiles()).match(request.url)) ?? fetch(request),
);
// A page of a place that is not known is looked for on the network; the atlas itself answers for everything else.
registerRoute(new NavigationRoute(files.createHandlerBoundToURL('index.html'), { denylist: [/\.[a-z]+$/] }));

const keptFiles = (): Promise<Cache> => caches.open(files.strategy.cacheName);

/** Tabs that were open when this edition took over, and what is kept for them. A worker is ended when it has nothing to do, so this is written down. */
interface Earlier {
  tabs: string[];
  files: string[];
}

const notes = (): Promise<Cache> => caches.open('earlier-editions');
const noteName = 'earlier.json';

async function openTabs(): Promise<string[]> {
  const tabs = await worker.clients.matchAll({ includeUncontrolled: true, type: 'window' });
  return tabs.map(({ id }) => id);
}

async function takeOver(): Promise<void> {
  const own = new Set(files.getURLsToCacheKeys().values());
  const all = (await (await keptFiles()).keys()).map(({ url }) => url);
  const earlier: Earlier = { tabs: await openTabs(), files: all.filter((url) => !own.has(url)) };
  await (await notes()).put(noteName, new Response(JSON.stringify(earlier)));
  await tidy();
  // The tab of a first visit as well: it finds its files here when the host has been given another edition.
  await worker.clients.claim();
}

async function tidy(): Promise<void> {
  const note = await (await notes()).match(noteName);
  // An edition that is on its way may count on files that an earlier one has left.
  if (!note || worker.registration.waiting || worker.registration.installing) return;
  const earlier = (await note.json()) as Earlier;
  const open = await openTabs();
  if (earlier.tabs.some((tab) => open.includes(tab))) return;
  const kept = await keptFiles();
  for (const file of earlier.files) await kept.delete(file);
  await (await notes()).delete(noteName);
}

worker.addEventListener('install', (event) => event.waitUntil(files.install(event as never)));
worker.addEventListener('activate', (event) => event.waitUntil(takeOver()));
worker.addEventListener('message', (event) => {
  const { data } = event as ExtendableEvent & { data: unknown };
  if (data === 'take-over') event.waitUntil(worker.skipWaiting());
  if (data === 'tidy') event.waitUntil(tidy());
});

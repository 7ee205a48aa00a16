// The front door of index.html: fetches the compiled corpus and opens the atlas, or says in words why it cannot.
import compiledAtlasSize from 'compiled-atlas.json?bytes';
import corpusLanguages from 'compiled-atlas.json?languages';
import compiledAtlasAddress from 'compiled-atlas.json?url';
import outlines from 'outlines.json?url';
import placeShapes from 'place-shapes.json?url';
import stories from 'corpus-stories';
import editions from 'sealed-editions';
import { browserAddress } from './app/browser-address.ts';
import { browserClock } from './app/browser-clock.ts';
import { keepOffline } from './app/keep-offline.ts';
import { mountAtlas } from './app/mount-atlas.tsx';
import type { CorpusFault } from './corpus/corpus-fault.ts';
import { openCorpus } from './corpus/open-corpus.ts';
import { type FetchedCorpus, fetchCorpus } from './loading/fetch-corpus.ts';
import { growingPauses } from './loading/growing-pauses.ts';
import { fetchPart, requirePart } from './loading/lazy-part.ts';
import { mendLooks } from './loading/mend-looks.ts';
import { inCorpus } from './messages/corpus-words.ts';
import { firstWords } from './messages/first-words.ts';
import { chooseLanguage, loadMessages, programLanguage } from './messages/languages.ts';
import { editionMeant } from './model/editions/edition.ts';
import { askedValue } from './state/address/address-text.ts';
import './views/page/whole-page.css';

const query = browserAddress.written();
const reading = chooseLanguage(askedValue(query, 'lang'), navigator.languages, corpusLanguages);
/** The sealed edition that the address asks for. One that is not known is said when the records of today stand there. */
const edition = editionMeant(askedValue(query, 'asof'), editions);
/** The page's own words are of this language; what is of the corpus may be in another. */
const language = programLanguage(reading);
document.documentElement.lang = language;
const words = firstWords[language];

const sentences: Record<CorpusFault['fault'] | 'not-here', string> = {
  'not-here': words.notHere,
  damaged: words.damaged,
  'other-edition': words.otherEdition,
};

/** The shape of the page that index.html draws, where the first words stand in the place of the map. */
const shape = document.querySelector('.skeleton');
const askedTheme = askedValue(query, 'theme');
const prefersNight = matchMedia('(prefers-color-scheme: dark)').matches;
if (askedTheme === 'night' || (askedTheme !== 'paper' && prefersNight)) shape?.setAttribute('data-theme', 'night');
/** What index.html says itself, for a page whose script does not come. */
const plainWords = document.querySelector<HTMLElement>('.plain-words');

function say(root: HTMLElement, role: 'alert' | null, ...children: (Node | string)[]) {
  const said = document.createElement('p');
  said.className = 'first-words';
  if (role) said.setAttribute('role', role);
  said.append(...children);
  if (shape && !shape.isConnected) root.replaceChildren(shape);
  root.querySelector('.first-words')?.remove();
  (root.querySelector('.map') ?? root).append(said);
}

function sayLoading(root: HTMLElement): (share: number) => void {
  const bar = document.createElement('progress');
  bar.max = 1;
  bar.value = 0;
  bar.setAttribute('aria-label', words.loading);
  if (plainWords) plainWords.hidden = true;
  say(root, null, words.loading, bar);
  root.setAttribute('aria-busy', 'true');
  return (share) => {
    bar.value = share;
  };
}

function sayFault(root: HTMLElement, sentence: string, word: string, act: () => void) {
  const button = document.createElement('button');
  button.className = 'quiet';
  button.textContent = word;
  button.addEventListener('click', act);
  root.removeAttribute('aria-busy');
  say(root, 'alert', `${sentence} `, button);
  // The pages that need no script are there all the same.
  if (!plainWords) return;
  plainWords.hidden = false;
  root.querySelector('.first-words')?.append(plainWords);
}

/** The page and its records: each may be an older one that the browser has kept. */
function openBothAnew() {
  void fetch(edition?.compiled ?? compiledAtlasAddress, { cache: 'reload' }).finally(reload);
}

const reload = () => location.reload();

/** The corpus in the file that has come. */
const opened = async (file: FetchedCorpus) =>
  file.ok ? openCorpus(file.bytes, { language: reading, openLarge }) : file;

const openLarge = async () => {
  const name = 'src/corpus/open-large-corpus.ts';
  return (await requirePart(name, () => import('./corpus/open-large-corpus.ts'))).openLargeCorpus;
};

async function open(root: HTMLElement, afresh: boolean) {
  pauses.stop();
  const onProgress = sayLoading(root);
  const again = () => openOrSay(root, true);
  const [corpus, messages] = await Promise.all([
    fetchCorpus(edition?.compiled ?? compiledAtlasAddress, {
      size: edition?.size ?? compiledAtlasSize,
      afresh,
      onProgress,
    }).then(opened),
    fetchPart(`src/messages/${language}/messages.ts`, () => loadMessages(language)),
  ]);
  for (const missing of [corpus, messages]) {
    if (missing.ok) continue;
    console.warn('the page lacks its records or its words', missing.cause);
    const { fault } = missing;
    if (fault === 'renewed') return sayFault(root, words.renewed, words.openNewer, reload);
    if (fault === 'stuck') return sayFault(root, words.notOpened, words.retry, reload);
    if (fault === 'not-here') pauses.later();
    return sayFault(root, sentences[fault], words.retry, fault === 'other-edition' ? openBothAnew : again);
  }
  if (!corpus.ok || !messages.ok) return;
  pauses.rest();
  const said = inCorpus(messages.part, corpus.corpus, reading);
  document.title = said.atlasTitle;
  mountAtlas(root, {
    corpus: {
      ...corpus.corpus,
      outlines: edition?.outlines ?? outlines,
      placeShapes: edition?.shapes ?? placeShapes,
      editions,
      edition,
      recordFiles: './records/',
      stories,
    },
    address: browserAddress,
    clock: browserClock,
    words: said,
    keepOffline,
  });
  root.removeAttribute('aria-busy');
}

/** Whatever it is, the reader is told. */
function openOrSay(root: HTMLElement, afresh: boolean) {
  open(root, afresh).catch((cause) => {
    console.error('the page could not be opened', cause);
    sayFault(root, words.notOpened, words.retry, reload);
  });
}

const root = document.getElementById('atlas');
if (!root) throw new Error('index.html has no element with the id "atlas"');
mendLooks();
const pauses = growingPauses(() => openOrSay(root, true));
openOrSay(root, false);

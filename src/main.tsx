// The front door of index.html: fetches the compiled corpus and opens the atlas, or says in words why it cannot.
import compiledAtlasSize from 'compiled-atlas.json?bytes';
import compiledAtlasAddress from 'compiled-atlas.json?url';
import { firstWords } from './messages/first-words.ts';
import { chooseLanguage, loadMessages } from './messages/languages.ts';
import { startAtlas } from './start-atlas.tsx';
import { askedValue, writtenQuery } from './state/address-text.ts';
import { type CorpusFault, fetchCorpus } from './state/fetch-corpus.ts';
import './views/atlas.css';

const query = writtenQuery(location);
const language = chooseLanguage(askedValue(query, 'lang'), navigator.languages);
document.documentElement.lang = language;
const words = firstWords[language];

const sentences: Record<CorpusFault, string> = {
  'not-here': words.notHere,
  damaged: words.damaged,
  'other-edition': words.otherEdition,
};

/** The shape of the page that index.html draws, where the first words stand in the place of the map. */
const shape = document.querySelector('.skeleton');
if (askedValue(query, 'theme') === 'night') shape?.setAttribute('data-theme', 'night');

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
  say(root, null, words.loading, bar);
  root.setAttribute('aria-busy', 'true');
  return (share) => {
    bar.value = share;
  };
}

function sayFault(root: HTMLElement, sentence: string, again: () => void) {
  const retry = document.createElement('button');
  retry.className = 'quiet';
  retry.textContent = words.retry;
  retry.addEventListener('click', again);
  root.removeAttribute('aria-busy');
  say(root, 'alert', `${sentence} `, retry);
}

/** The page and its records: each may be an older one that the browser has kept. */
function openBothAnew() {
  void fetch(compiledAtlasAddress, { cache: 'reload' }).finally(() => location.reload());
}

async function open(root: HTMLElement, afresh: boolean) {
  const onProgress = sayLoading(root);
  const again = () => void open(root, true);
  const [corpus, messages] = await Promise.all([
    fetchCorpus(compiledAtlasAddress, { size: compiledAtlasSize, afresh, onProgress }),
    loadMessages(language).catch((cause: unknown) => {
      console.warn('the words of the page did not arrive', cause);
      return null;
    }),
  ]);
  if (!corpus.ok) {
    console.warn('the corpus could not be read', corpus.cause);
    sayFault(root, sentences[corpus.fault], corpus.fault === 'other-edition' ? openBothAnew : again);
    return;
  }
  if (!messages) {
    // A browser may remember that a program did not arrive for as long as the page lives.
    sayFault(root, words.notHere, () => location.reload());
    return;
  }
  try {
    document.title = messages.atlasTitle;
    startAtlas(root, corpus.compiled, messages);
    root.removeAttribute('aria-busy');
  } catch (cause) {
    console.error('the page could not be opened', cause);
    sayFault(root, words.notOpened, () => location.reload());
  }
}

const root = document.getElementById('atlas');
if (!root) throw new Error('index.html has no element with the id "atlas"');
void open(root, false);

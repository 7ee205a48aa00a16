// Opens a page of ours: fetches the compiled corpus and its words and hands them to whoever mounts the atlas, or says in words why it cannot.
import compiledAtlasSize from 'compiled-atlas.json?bytes';
import corpusLanguages from 'compiled-atlas.json?languages';
import compiledAtlasAddress from 'compiled-atlas.json?url';
import outlines from 'outlines.json?url';
import placeShapes from 'place-shapes.json?url';
import stories from 'corpus-stories';
import editions from 'sealed-editions';
import type { CorpusFault } from '../corpus/corpus-fault.ts';
import { openCorpus } from '../corpus/open-corpus.ts';
import { type FetchedCorpus, fetchCorpus } from '../loading/fetch-corpus.ts';
import { growingPauses } from '../loading/growing-pauses.ts';
import { fetchPart, requirePart } from '../loading/lazy-part.ts';
import { mendLooks } from '../loading/mend-looks.ts';
import { inCorpus } from '../messages/corpus-words.ts';
import type { Messages } from '../messages/en/messages.ts';
import { firstWords } from '../messages/first-words.ts';
import { chooseLanguage, loadMessages, programLanguage } from '../messages/languages.ts';
import { editionMeant, type OpenableEdition } from '../model/editions/edition.ts';
import { askedValue } from '../state/address/address-text.ts';
import { letterWidth } from '../views/parts/use-letter-width.ts';
import type { OpenedCorpus } from './atlas-options.ts';

/** What an atlas is mounted with. */
export interface Opened {
  corpus: OpenedCorpus;
  words: Messages;
}

/**
 * @param query the parameters of the view, as they are written
 * @param mount puts the atlas into its element
 */
export function openPage(query: string, mount: (root: HTMLElement, opened: Opened) => void | Promise<void>): void {
  const found = document.getElementById('atlas');
  if (!found) throw new Error('the page has no element with the id "atlas"');
  const root = found;
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

  /** The shape of the page that the document draws, where the first words stand in the place of the map. */
  const shape = document.querySelector('.skeleton');
  const askedTheme = askedValue(query, 'theme');
  const prefersNight = matchMedia('(prefers-color-scheme: dark)').matches;
  if (askedTheme === 'night' || (askedTheme !== 'paper' && prefersNight)) shape?.setAttribute('data-theme', 'night');
  /** What the document says itself, for a page whose script does not come. */
  const plainWords = document.querySelector<HTMLElement>('.plain-words');

  function say(role: 'alert' | null, ...children: (Node | string)[]) {
    const said = document.createElement('p');
    said.className = 'first-words';
    if (role) said.setAttribute('role', role);
    said.append(...children);
    if (shape && !shape.isConnected) root.replaceChildren(shape);
    root.querySelector('.first-words')?.remove();
    (root.querySelector('.map') ?? root).append(said);
  }

  function sayLoading(): (share: number) => void {
    const bar = document.createElement('progress');
    bar.max = 1;
    bar.value = 0;
    bar.setAttribute('aria-label', words.loading);
    if (plainWords) plainWords.hidden = true;
    say(null, words.loading, bar);
    root.setAttribute('aria-busy', 'true');
    return (share) => {
      bar.value = share;
    };
  }

  function sayFault(sentence: string, word: string, act: () => void) {
    const button = document.createElement('button');
    button.className = 'quiet';
    button.textContent = word;
    button.addEventListener('click', act);
    root.removeAttribute('aria-busy');
    say('alert', `${sentence} `, button);
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

  /** The records of another edition than the one that is read. */
  async function openBeside(other: OpenableEdition | null) {
    const fetched = await fetchCorpus(other?.compiled ?? compiledAtlasAddress, {
      size: other?.size ?? compiledAtlasSize,
      afresh: false,
      onProgress: () => {},
    }).then(opened);
    if (!fetched.ok) throw new Error(`the other edition did not come: ${fetched.fault}`);
    return fetched.corpus.lookup;
  }

  async function open(afresh: boolean) {
    pauses.stop();
    const onProgress = sayLoading();
    const again = () => openOrSay(true);
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
      if (fault === 'renewed') return sayFault(words.renewed, words.openNewer, reload);
      if (fault === 'stuck') return sayFault(words.notOpened, words.retry, reload);
      if (fault === 'not-here') pauses.later();
      return sayFault(sentences[fault], words.retry, fault === 'other-edition' ? openBothAnew : again);
    }
    if (!corpus.ok || !messages.ok) return;
    pauses.rest();
    const said = inCorpus(messages.part, corpus.corpus, reading);
    document.title = said.atlasTitle;
    await mount(root, {
      corpus: {
        ...corpus.corpus,
        outlines: edition?.outlines ?? outlines,
        placeShapes: edition?.shapes ?? placeShapes,
        editions,
        edition,
        openBeside,
        recordFiles: './records/',
        readings: './reading/',
        stories,
      },
      words: said,
    });
    root.removeAttribute('aria-busy');
    await corpus.corpus.afterFirstView();
  }

  /** Whatever it is, the reader is told. */
  function openOrSay(afresh: boolean) {
    open(afresh).catch((cause) => {
      console.error('the page could not be opened', cause);
      sayFault(words.notOpened, words.retry, reload);
    });
  }

  mendLooks();
  if (shape) letterWidth(shape);
  const pauses = growingPauses(() => openOrSay(true));
  openOrSay(false);
}

const openLarge = async () => {
  const name = 'src/corpus/open-large-corpus.ts';
  return (await requirePart(name, () => import('../corpus/open-large-corpus.ts'))).openLargeCorpus;
};

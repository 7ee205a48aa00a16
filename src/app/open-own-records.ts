// Opens records of the reader's own as a corpus and mounts them. Their address names the file, which whoever opens it is asked for.
import { openCorpus } from '../corpus/open-corpus.ts';
import { requirePart } from '../loading/lazy-part.ts';
import { inCorpus } from '../messages/corpus-words.ts';
import type { Messages } from '../messages/en/messages.ts';
import { loadMessages, programLanguage } from '../messages/languages.ts';
import type { AddressPlace } from '../state/address/address-place.ts';
import { askedValue } from '../state/address/address-text.ts';
import type { OwnRecordsPlace, ShownFile } from '../views/parts/atlas-context.tsx';
import type { AtlasOptions } from './atlas-options.ts';
import { type MountedAtlas, mountAtlas } from './mount-atlas.tsx';

export interface OpenedOwnRecords {
  mount(): MountedAtlas;
  /** Lets go of the corpus. */
  close(): void;
}

const openLarge = async () => {
  const name = 'src/corpus/open-large-corpus.ts';
  return (await requirePart(name, () => import('../corpus/open-large-corpus.ts'))).openLargeCorpus;
};

interface OwnRecordsOptions {
  root: HTMLElement;
  /** Of the atlas in whose place they are opened. */
  options: AtlasOptions;
  ownRecords: OwnRecordsPlace;
  file: ShownFile;
  /** Where their view is written down. @param onReload opens them anew with these parameters */
  addressFor: (onReload: (search: string) => void) => AddressPlace;
  /** Told the words of the page each time they are mounted. */
  onOpened: (words: Messages) => void;
}

/** Rejects where the records do not open. */
export async function openOwnRecords({
  root,
  options,
  ownRecords,
  file: { bytes, shapes, facets },
  addressFor,
  onOpened,
}: OwnRecordsOptions): Promise<OpenedOwnRecords> {
  const { outlines, placeShapes } = options.corpus;
  let mounted: MountedAtlas | null = null;
  let close = () => {};

  async function opened(language: string) {
    const result = await openCorpus(bytes, { language, openLarge });
    if (!result.ok) throw new Error('the records do not open', { cause: result.cause });
    const program = await loadMessages(programLanguage(language));
    const words = inCorpus(program, result.corpus, language);
    return { corpus: result.corpus, words: { ...words, facets: { ...words.facets, ...facets } } as Messages };
  }
  type Opened = Awaited<ReturnType<typeof opened>>;

  function mount({ corpus, words }: Opened): MountedAtlas {
    close();
    close = corpus.asker.close;
    onOpened(words);
    // In another language, or after a fault: the same records again.
    const address = addressFor((next) => {
      void opened(askedValue(next, 'lang') ?? words.reading).then((again) => {
        address.change(next, false);
        mounted?.destroy();
        mount(again);
      });
    });
    const { page, clock } = options;
    const corpusHere = { ...corpus, outlines, placeShapes, shapes, unaddressed: true };
    mounted = mountAtlas(root, { corpus: corpusHere, words, page, clock, address, ownRecords });
    return mounted;
  }
  const first = await opened(options.words.reading);
  return {
    mount() {
      mount(first);
      // Whichever is mounted by then is taken away.
      return { ...(mounted as MountedAtlas), destroy: () => mounted?.destroy() };
    },
    close: () => close(),
  };
}

// A page that is not ours, in which atlases are mounted beside each other and taken away again.
import { browserClock } from '../../src/app/browser-clock.ts';
import { type MemoryAddress, memoryAddress } from '../../src/app/memory-address.ts';
import { type MountedAtlas, mountAtlas } from '../../src/app/mount-atlas.tsx';
import { inCorpus } from '../../src/messages/corpus-words.ts';
import { chooseLanguage, loadMessages, programLanguage } from '../../src/messages/languages.ts';
import { askedValue } from '../../src/state/address/address-text.ts';
import type { Clock } from '../../src/state/clock.ts';
import { AtlasPage } from '../../src/views/page/AtlasPage.tsx';
import '../../src/views/page/atlas.css';
import { type CorpusName, fetchCorpus } from './test-corpus.ts';

interface Part {
  atlas: MountedAtlas;
  address: MemoryAddress;
  /** Types of the actions that its subscriber was told of. */
  told: string[];
}

/** Frames and timers that somebody still waits for. */
let waiting = 0;
const waited = (ask: (run: () => void) => () => void, run: () => void): (() => void) => {
  waiting += 1;
  let isOver = false;
  const end = () => {
    if (!isOver) waiting -= 1;
    isOver = true;
  };
  const forget = ask(() => {
    end();
    run();
  });
  return () => {
    end();
    forget();
  };
};
const countedClock: Clock = {
  today: browserClock.today,
  nextFrame: (run) =>
    waited(
      (ran) => browserClock.nextFrame(() => ran()),
      () => run(performance.now()),
    ),
  after: (milliseconds, run) => waited((ran) => browserClock.after(milliseconds, ran), run),
};

const parts = new Map<string, Part>();

async function mount(id: string, search: string, name: CorpusName = 'atlas'): Promise<void> {
  const root = document.getElementById(id);
  if (!root) throw new Error(`beside.html has no element with the id "${id}"`);
  const asked = askedValue(search, 'lang');
  const { languages } = (await fetchCorpus(asked ?? 'en', name)).description;
  const language = chooseLanguage(
    asked,
    [],
    languages.map(({ tag }) => tag),
  );
  const corpus = await fetchCorpus(language, name);
  const words = inCorpus(await loadMessages(programLanguage(language)), corpus, language);
  const told: string[] = [];
  const address = memoryAddress({
    search,
    page: 'https://atlas.example/',
    onReload: (wanted) => {
      destroy(id);
      void mount(id, wanted, name);
    },
  });
  const atlas = mountAtlas(root, { corpus, address, clock: countedClock, words, page: AtlasPage });
  atlas.subscribe(({ type }) => told.push(type));
  parts.set(id, { atlas, address, told });
}

function destroy(id: string): void {
  parts.get(id)?.atlas.destroy();
  parts.delete(id);
}

const part = (id: string): Part => {
  const found = parts.get(id);
  if (!found) throw new Error(`no atlas is mounted in "${id}"`);
  return found;
};

export interface BesideWindow {
  mount(id: string, search: string, name?: CorpusName): Promise<void>;
  destroy(id: string): void;
  drawn(id: string): Promise<void>;
  search(id: string): string;
  back(id: string): void;
  told(id: string): string[];
  pictureWidth(id: string): number | null;
  waiting(): number;
}

const stage: BesideWindow = {
  mount,
  destroy,
  drawn: (id) => part(id).atlas.whenDrawn(),
  search: (id) => part(id).address.search(),
  back: (id) => part(id).address.back(),
  told: (id) => part(id).told,
  pictureWidth: (id) => part(id).atlas.picture(1)?.width ?? null,
  waiting: () => waiting,
};
Object.assign(window, { stage });

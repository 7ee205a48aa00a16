// The page of the atlas with files of the reader's own: they are opened as corpora of their own, in the same element and by the same program, and closed again.
import { requirePart } from '../loading/lazy-part.ts';
import type { Messages } from '../messages/en/messages.ts';
import type { OwnRecordsPlace } from '../views/parts/atlas-context.tsx';
import type { AtlasOptions } from './atlas-options.ts';
import { type MountedAtlas, mountAtlas, mountInSteps } from './mount-atlas.tsx';

/** As `mountAtlas`, with the atlas as what the reader comes back to. Many records are mounted in steps. */
export function mountWithOwn(root: HTMLElement, options: AtlasOptions): Promise<void> {
  const { corpus, words, clock } = options;
  let mounted: MountedAtlas | null = null;
  let closeOwn = () => {};

  const placeFor = (shown: OwnRecordsPlace['shown']): OwnRecordsPlace => ({
    shown,
    places: corpus.lookup.places,
    description: corpus.description,
    atlas: corpus.whole,
    today: clock.today,
    async show(file) {
      const part = await requirePart('src/app/open-own-records.ts', () => import('./open-own-records.ts'));
      const own = await part.openOwnRecords(
        root,
        options,
        placeFor({ file: file.file, beside: file.beside }),
        file,
        sayWhat,
      );
      mounted?.destroy();
      closeOwn();
      mounted = own.mount();
      closeOwn = own.close;
    },
    leave() {
      mounted?.destroy();
      closeOwn();
      closeOwn = () => {};
      void openAtlas(options);
    },
  });

  function sayWhat({ atlasTitle, language }: Messages) {
    document.title = atlasTitle;
    document.documentElement.lang = language;
  }

  async function openAtlas(how: AtlasOptions) {
    sayWhat(words);
    const own = { ...how, ownRecords: placeFor(null) };
    mounted = corpus.asker.isAtOnce ? mountAtlas(root, own) : await mountInSteps(root, own);
  }
  return openAtlas(options);
}

// The page of the atlas with files of the reader's own: they are opened as corpora of their own, in the same element and by the same program, and closed again.
import { requirePart } from '../loading/lazy-part.ts';
import type { Messages } from '../messages/en/messages.ts';
import type { OwnRecordsPlace } from '../views/parts/atlas-context.tsx';
import { askedFile, besideFile, fileAddress, queryOfFile, viewOfFile } from './asked-file.ts';
import { addressOfFolder } from './asked-folder.ts';
import type { AtlasOptions } from './atlas-options.ts';
import { type MountedAtlas, mountAtlas, mountInSteps } from './mount-atlas.tsx';

/** As `mountAtlas`, with the atlas as what the reader comes back to. Many records are mounted in steps. */
export function mountWithOwn(root: HTMLElement, given: AtlasOptions): Promise<void> {
  const { corpus, words, clock, address } = given;
  // A step back to a file that is not open any more asks for it as a link to it does.
  const options = { ...given, address: besideFile(address, () => location.reload()) };
  let mounted: MountedAtlas | null = null;
  let closeOwn = () => {};
  let wanted = askedFile(address.search());
  /** The view of the atlas that the reader comes back to. */
  let atlasView = options.address.search();

  const placeFor = (shown: OwnRecordsPlace['shown']): OwnRecordsPlace => ({
    ...{ shown, wanted },
    places: corpus.lookup.places,
    description: corpus.description,
    atlas: corpus.whole,
    today: clock.today,
    // A page of its own: Back leads to the atlas again.
    openFolder: (folder) => location.assign(addressOfFolder(folder, location.search)),
    async show(file) {
      const part = await requirePart('src/app/open-own-records.ts', () => import('./open-own-records.ts'));
      const named = { name: file.file, sum: file.sum };
      const view = wanted ? viewOfFile(address.search()) : '';
      const opened = await part.openOwnRecords({
        ...{ root, options, file, onOpened: sayWhat },
        ownRecords: { ...placeFor({ file: file.file, beside: file.beside }), wanted: null },
        addressFor: (onReload) => fileAddress(address, { file: named, onReload, onLeft: leave }),
      });
      if (askedFile(address.search()) === null) atlasView = address.search();
      mounted?.destroy();
      closeOwn();
      // A link that was opened is the step that the file is shown at.
      address.change(queryOfFile(named, view), wanted === null);
      wanted = null;
      mounted = opened.mount();
      closeOwn = opened.close;
    },
    leave() {
      address.change(atlasView, true);
      leave();
    },
  });

  function leave() {
    mounted?.destroy();
    closeOwn();
    closeOwn = () => {};
    void openAtlas(options);
  }

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

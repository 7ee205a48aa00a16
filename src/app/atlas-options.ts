// What an atlas is mounted with: its records and the files beside them, its place, its clock, its words, and what of the browser it may use.
import type { ReactElement } from 'react';
import type { Corpus } from '../corpus/open-corpus.ts';
import type { Lookup } from '../lookup/build-lookup.ts';
import type { GestureWords } from '../map/make-map.ts';
import type { Messages } from '../messages/en/messages.ts';
import type { OpenableEdition } from '../model/editions/edition.ts';
import type { PlaceShapes } from '../model/place-shapes.ts';
import type { StoryName } from '../model/story.ts';
import type { AddressPlace } from '../state/address/address-place.ts';
import type { Clock } from '../state/clock.ts';
import type { Shelf } from '../state/draft-keeper.ts';
import type { AtlasPageProps } from '../views/page/AtlasPage.tsx';
import type { OwnRecordsPlace } from '../views/parts/atlas-context.tsx';
import type { keepOffline } from './keep-offline.ts';

/** The records of an atlas, and where the files beside them are. */
export interface OpenedCorpus extends Corpus {
  /** Addresses: the regions as the map draws them, and every place as it is downloaded. */
  outlines: string;
  placeShapes: string;
  /** Of places that are in neither file. */
  shapes?: PlaceShapes;
  /** True where no address brings the records back: a citation gives none. */
  unaddressed?: boolean;
  /** The sealed editions, the newest first. */
  editions?: readonly OpenableEdition[];
  /** Which of them these records are; without it they are those of today. */
  edition?: OpenableEdition | null;
  /** Fetches the records of an edition, `null` being those of today, to stand beside these. Rejects where they do not come. */
  openBeside?: (edition: OpenableEdition | null) => Promise<Lookup>;
  /** Address of the folder of `ID.json`, a file for each record with its history. */
  recordFiles?: string;
  /** Address of the folder of `SOURCE.html`, a page for each source of what was read of it, line by line. */
  readings?: string;
  /** What is known of the stories, and by language the address of the texts of all of them (`Story[]`). */
  stories?: { names: readonly StoryName[]; files: Readonly<Record<string, string>> };
}

export interface AtlasOptions {
  corpus: OpenedCorpus;
  /** Where the view is written down: `browserAddress`, or a `memoryAddress`. */
  address: AddressPlace;
  clock: Clock;
  /** Arranges the parts of the atlas: the whole page, or the few of a frame. */
  page: (props: AtlasPageProps) => ReactElement;
  /** In a page that is scrolled past it the map leaves the wheel and a single finger to that page, and says so in these words. */
  gestures?: GestureWords;
  /** All words of the page: the program's and those of the corpus (`inCorpus`). */
  words: Messages;
  /** Keeps the story that the reader writes; without it nothing outlives the page. */
  shelf?: Shelf;
  /** Opens files of the reader's own in the place of this atlas; without it the page offers no such thing. */
  ownRecords?: OwnRecordsPlace;
  /** Keeps a copy on the reader's device, where the page is the atlas's own. */
  keepOffline?: typeof keepOffline;
}

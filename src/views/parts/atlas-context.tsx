// What every view needs: the words of the reader's language, where to send actions, and whom to ask for hits.
import { createContext, useContext, useSyncExternalStore } from 'react';
import type { Messages } from '../../messages/en/messages.ts';
import type { AtlasDescription } from '../../model/atlas.ts';
import type { Dating } from '../../model/calendar.ts';
import type { DraftChecker } from '../../model/checked-draft.ts';
import type { CompiledAtlas, CompiledPlace } from '../../model/compiled-atlas.ts';
import type { OpenableEdition } from '../../model/editions/edition.ts';
import type { PlaceShapes } from '../../model/place-shapes.ts';
import type { StoryName } from '../../model/story.ts';
import type { TimeWindow } from '../../model/time-span.ts';
import type { SideView } from '../../scene/compare/heard-side.ts';
import type { FilmMapOpener } from '../../scene/film-map.ts';
import type { PageQuestions } from '../../scene/page-questions.ts';
import type { Action } from '../../state/actions.ts';
import type { AtlasState } from '../../state/atlas-state.ts';
import type { DraftKeeper } from '../../state/draft-keeper.ts';
import type { Observable } from '../../state/observable.ts';
import type { OwnElements } from './own-elements.ts';

/** What the step of a story shows, to be said in words. */
export interface StepView {
  window: TimeWindow;
  dating: Dating;
  /** Name of the place that is open. */
  place: string | null;
}

export interface StoryDesk {
  names: readonly StoryName[];
  /** By BCP 47 tag: address of the texts of all stories. */
  files: Readonly<Record<string, string>>;
  /** Goes to a step, counted from 1: a step in the history, too. */
  open: (story: string, step: number) => void;
  /** The story that the reader writes. */
  drafts: DraftKeeper;
  /** The newest edition of the records; empty: there is none. */
  edition: string;
  /** Query of the address of what is looked at. */
  viewNow: () => string;
  /** Makes a step of it at the end of the draft, and opens the draft there. */
  addView: () => void;
  viewOf: (view: string) => StepView;
  /** Rejects with a `PartMissing`. */
  openChecks: () => Promise<DraftChecker>;
}

/** Where files of the reader's own are shown: in the place of the atlas, or beside its records. */
export interface OwnRecordsPlace {
  /** The file whose records are shown; `null`: the atlas is alone. */
  shown: { file: string; beside: boolean } | null;
  /** The atlas itself, also while a file is shown: its places by the reader's names, its description, and all of its records. */
  places: readonly CompiledPlace[];
  description: AtlasDescription;
  atlas: () => CompiledAtlas;
  today: () => string;
  /** Rejects where the records do not open, and the page stays as it is. */
  show: (shown: ShownFile) => Promise<void>;
  leave: () => void;
  /** The file whose records the address asks for, while they are not shown. */
  wanted: { name: string; sum: string | null } | null;
  /** Opens a folder that `prepare-events` has made, in the place of the atlas. */
  openFolder: (address: string) => void;
}

/** Records of a file, ready to be opened. */
export interface ShownFile {
  file: string;
  /** Its checksum, for the address; `null` where there is none. */
  sum: string | null;
  beside: boolean;
  bytes: Uint8Array<ArrayBuffer>;
  shapes: PlaceShapes;
  /** The reader's names for facets: those of the columns that they stand for. */
  facets: Readonly<Record<string, string>>;
}

export interface EditionDesk {
  /** The newest first. */
  all: readonly OpenableEdition[];
  /** Whose records are read; `null`: those of today. */
  opened: OpenableEdition | null;
  /** Another edition, to stand beside the one that is read; `null` is that of today. */
  beside: {
    fileOf(asof: string | null): string;
    /** Rejects where it does not come. */
    open(asof: string | null): Promise<SideView['lookup']>;
    take(asof: string | null, opened: SideView['lookup']): void;
  };
  /** Address of the folder of the files of records; `null`: there are none beside this page. */
  recordFiles: string | null;
  /** Address of the folder of the pages of what was read; `null`: there are none beside this page. */
  readings: string | null;
  /** Whole address of a view of the records of today. */
  addressOfToday: (search: string) => string;
  /** The same view of the records of today. */
  openToday: () => void;
}

export interface AtlasContext {
  messages: Messages;
  send: (action: Action) => void;
  questions: PageQuestions;
  elements: OwnElements;
  /** The whole address of what is looked at. */
  addressNow: () => string;
  /** The address of a view, from the page on. */
  addressOf: (state: AtlasState) => string;
  /** Opens the newer edition of the atlas, on the same view. */
  openNewerEdition: () => void;
  /** Loads the page again, on the same view. */
  reloadPage: () => void;
  /** `null`: the page opens no files. */
  ownRecords: OwnRecordsPlace | null;
  stories: StoryDesk;
  editions: EditionDesk;
  openFilmMap: FilmMapOpener;
}

const Context = createContext<AtlasContext | null>(null);
export const AtlasProvider = Context.Provider;

export function useAtlas(): AtlasContext {
  const context = useContext(Context);
  if (!context) throw new Error('a view stands outside the AtlasProvider');
  return context;
}

export function useObservable<Value>(observable: Observable<Value>): Value {
  return useSyncExternalStore(observable.subscribe, observable.get);
}

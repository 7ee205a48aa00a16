// What every view needs: the words of the reader's language, where to send actions, and whom to ask for hits.
import { createContext, useContext, useSyncExternalStore } from 'react';
import type { Messages } from '../../messages/en/messages.ts';
import type { Dating } from '../../model/calendar.ts';
import type { DraftChecker } from '../../model/checked-draft.ts';
import type { OpenableEdition } from '../../model/editions/edition.ts';
import type { StoryName } from '../../model/story.ts';
import type { TimeWindow } from '../../model/time-span.ts';
import type { SideView } from '../../scene/compare/heard-side.ts';
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
  stories: StoryDesk;
  editions: {
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
  };
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

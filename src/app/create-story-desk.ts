// What reading and writing stories need from outside the views: steps and views of the atlas, the draft, and its checks, fetched when somebody writes.
import { requirePart } from '../loading/lazy-part.ts';
import type { Messages } from '../messages/en/messages.ts';
import { draftFaultWordsName, loadDraftFaultWords } from '../messages/story-words.ts';
import { changed, changesOf } from '../model/draft-changes.ts';
import { draftStory, type StoryName, stepAddress } from '../model/story.ts';
import { emptyDraft, withStepAdded } from '../model/story-draft.ts';
import type { Action } from '../state/actions.ts';
import { stateFromAddress, wholeAddress } from '../state/address/permalink.ts';
import type { AtlasState } from '../state/atlas-state.ts';
import type { DraftKeeper } from '../state/draft-keeper.ts';
import type { Store } from '../state/store.ts';
import type { ActionContext } from '../state/window-moves.ts';
import type { StoryDesk } from '../views/parts/atlas-context.tsx';

/** The draft among the stories that an address may ask for. */
export function draftAmong(names: readonly StoryName[], { changes }: ReturnType<DraftKeeper['get']>): StoryName[] {
  if (changes === null) return [...names];
  return [...names, { id: draftStory, titles: {}, views: changes.now.steps.map(({ view }) => view) }];
}

interface StoryDeskOptions {
  stories: Pick<StoryDesk, 'names' | 'files'>;
  drafts: DraftKeeper;
  context: ActionContext;
  opening: AtlasState;
  store: Store<AtlasState, Action>;
  messages: Messages;
  /** Goes to the view of these parameters. */
  go: (search: string) => void;
}

export function createStoryDesk(options: StoryDeskOptions): StoryDesk {
  const { stories, drafts, context, opening, store, messages, go } = options;
  const { lookup, editions = [] } = context;
  // The newest first; in the order in which they were sealed.
  const editionIds = editions.map(({ id }) => id).toReversed();
  const edition = editionIds.at(-1) ?? '';
  const viewNow = () => {
    const state = store.get();
    return wholeAddress({ ...state, story: null, asof: null, language: null, theme: state.preferredTheme });
  };
  return {
    ...stories,
    drafts,
    edition,
    open: (story, step) => go(`${stepAddress(story, step)}${store.get().inClass ? '&class=1' : ''}`),
    viewNow,
    addView() {
      const { changes } = drafts.get();
      const before = changes ?? changesOf(emptyDraft(edition));
      const { selection } = store.get();
      const cited = 'claim' in selection && selection.claim !== null ? `[^${selection.claim}]` : '';
      drafts.change(changed(before, withStepAdded(before.now, { view: viewNow(), text: cited })));
      store.send({ type: 'writing-opened', step: before.now.steps.length });
    },
    viewOf(view) {
      const { window, dating, selection } = stateFromAddress(view, opening, context, messages.address);
      const place = selection.type === 'place' ? lookup.places[lookup.placeNumbers.get(selection.place) ?? -1] : null;
      return { window, dating, place: place?.title ?? null };
    },
    async openChecks() {
      const [{ checkDraft, storyCorpus }, words] = await Promise.all([
        requirePart('src/stories/check-draft.ts', () => import('../stories/check-draft.ts')),
        requirePart(draftFaultWordsName(messages.language), () => loadDraftFaultWords(messages.language)),
      ]);
      const known = editionIds.length > 0 ? { ids: editionIds, changedSince: () => null } : null;
      const check = { corpus: storyCorpus(context, opening, known), words };
      return (draft) => checkDraft(draft, check, messages);
    },
  };
}

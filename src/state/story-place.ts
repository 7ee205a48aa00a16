// Where in a story a reader is, and whether what is looked at is still what its step shows.
import type { Action } from './actions.ts';
import type { AtlasState } from './atlas-state.ts';

export interface StoryPlace {
  id: string;
  /** From 1. */
  step: number;
  /** What the step shows, as `viewKey` writes it. */
  shows: string;
}

/** What a view is of, in one text. Camera, calendar and looks are the reader's own: no step is left by changing them. */
export const viewKey = ({ window, match, timeOf, filters, query, area, lens, selection, beside }: AtlasState): string =>
  JSON.stringify([window, match, timeOf, filters, query, area, lens, selection, beside]);

/** On the way to a step counts as being there. */
export const isAtStep = (state: AtlasState): boolean =>
  state.story === null || state.travelling || viewKey(state) === state.story.shows;

const placeOf = ({ id, step }: StoryPlace) => ({ id, step });

/** The state after an action: whoever comes out of a story can go on with it, and whoever moves the window ends its travelling. */
export function withStory(before: AtlasState, after: AtlasState, action: Action): AtlasState {
  const { story, storyLeft } = before;
  if (action.type === 'address-opened') {
    const left = after.story ? null : story ? placeOf(story) : storyLeft;
    return { ...after, storyLeft: left };
  }
  if (action.type === 'story-left' && story) return { ...after, story: null, storyLeft: placeOf(story) };
  const isMoved = action.type !== 'window-travelled' && after.window !== before.window;
  return after.travelling && isMoved ? { ...after, travelling: false } : after;
}

// A second view beside the first: the same one with another window, lens, area, certainty or edition. What differs is one part of the state.
import type { Area } from '../lookup/area.ts';
import type { Lens } from '../lookup/lens.ts';
import type { TimeWindow } from '../model/time-span.ts';
import type { AtlasState, Match } from './atlas-state.ts';

/** One part of what is looked at: of the second view where the state holds it, of the first where an action names both. */
export type Aspect =
  | { type: 'window'; window: TimeWindow }
  /** `null`: all sources. */
  | { type: 'lens'; lens: Lens | null }
  /** A place with those inside it, or a part of the map; `null`: everywhere. */
  | { type: 'area'; area: Area | null }
  | { type: 'match'; match: Match }
  /** `null`: the records of today. */
  | { type: 'asof'; asof: string | null };

export function aspectOf({ window, lens, area, match, asof }: AtlasState, type: Aspect['type']): Aspect {
  switch (type) {
    case 'window':
      return { type, window };
    case 'lens':
      return { type, lens };
    case 'area':
      return { type, area };
    case 'match':
      return { type, match };
    case 'asof':
      return { type, asof };
  }
}

/** The state with that part of it changed, and nothing else. */
export function withAspect(state: AtlasState, aspect: Aspect): AtlasState {
  switch (aspect.type) {
    case 'window':
      return { ...state, window: aspect.window };
    case 'lens':
      return { ...state, lens: aspect.lens };
    case 'area':
      return { ...state, area: aspect.area };
    case 'match':
      return { ...state, match: aspect.match };
    case 'asof':
      return { ...state, asof: aspect.asof };
  }
}

/** What the second view looks at; `null` without one. */
export const besideState = (state: AtlasState): AtlasState | null =>
  state.beside && { ...withAspect(state, state.beside), beside: null };

/** Each of the two views in the other's place. */
export function exchanged(state: AtlasState): AtlasState {
  const { beside } = state;
  return beside ? { ...withAspect(state, beside), beside: aspectOf(state, beside.type) } : state;
}

/** Both views look through one window at one corpus: what lies outside it can be reached for both at once. */
export const sharesWindow = ({ type }: Aspect): boolean => type === 'lens' || type === 'area';

// The way back along relations: who followed one and goes back finds the focus on the link again.
import type { RelationKind } from '../model/relation.ts';
import type { Action } from './actions.ts';
import type { AtlasState, Selection } from './atlas-state.ts';

/** The link of a relation: ids of the record it stands at and of the one it leads to, which may be joined in several ways. */
export interface RelationLink {
  from: string;
  to: string;
  kind: RelationKind;
}

export interface FollowedRelation {
  /** What was open when the link was followed. */
  left: Selection;
  link: RelationLink;
}

/** More than anybody goes back. */
const mostKept = 100;

/** Selections come anew from an address: they are the same where they say the same. */
const isSame = (one: Selection, other: Selection): boolean => JSON.stringify(one) === JSON.stringify(other);

/** The state after an action, with the trail of relations that were followed, and the link that the focus comes back to. */
export function withTrail(before: AtlasState, after: AtlasState, action: Action): AtlasState {
  if (action.type === 'event-chosen' && action.along && after.selection !== before.selection) {
    const followed = { left: before.selection, link: action.along };
    return { ...after, trail: [...before.trail, followed].slice(-mostKept), backTo: null };
  }
  if (action.type === 'address-opened') {
    const last = before.trail.at(-1);
    const isBack = last !== undefined && isSame(last.left, after.selection);
    return { ...after, trail: isBack ? before.trail.slice(0, -1) : before.trail, backTo: isBack ? last.link : null };
  }
  return before.backTo && after.selection !== before.selection ? { ...after, backTo: null } : after;
}

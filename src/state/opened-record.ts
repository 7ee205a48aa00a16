// A record opened from a list, the search or a link: its page beside the map, and the window moved to hold it.
import type { Lookup } from '../lookup/build-lookup.ts';
import { listHolds } from '../lookup/lists.ts';
import { isDated } from '../lookup/spans.ts';
import type { AtlasState } from './atlas-state.ts';
import { requestFor } from './camera-request.ts';
import { type ActionContext, withinReach } from './window-moves.ts';
import { spanShown, windowShowing } from './window-reach.ts';

export function openedRecord(
  state: AtlasState,
  event: string,
  claim: string | null,
  { lookup, axis }: ActionContext,
): AtlasState {
  const number = lookup.recordNumbers.get(event);
  if (number === undefined) return state;
  const placeId = lookup.places[lookup.filedAt[number] as number]?.id ?? null;
  // Along the time of the sources the record's own day says nothing about the window.
  const span = state.timeOf === 'event' ? spanShown(lookup, state, number) : null;
  const showing = span ? windowShowing(state, span) : state.window;
  const window = showing === state.window ? showing : withinReach(showing, axis);
  const kept = state.selection;
  const staysInTray =
    kept.type === 'tray' && (kept.tray === 'undated' ? !isDated(lookup.spans, number) : placeId === null);
  if (staysInTray) return { ...state, selection: { ...kept, event, claim } };
  // The reader's window comes back with one click.
  const moved = window === state.window ? {} : { window, windowBefore: state.window };
  if (placeId === null) return { ...state, ...moved, selection: { type: 'tray', tray: 'unplaced', event, claim } };
  const place = kept.type === 'place' && isListedAt(lookup, number, kept.place) ? kept.place : placeId;
  const cameraRequest = requestFor(state, { inView: [place] });
  return { ...state, ...moved, selection: { type: 'place', place, event, claim }, cameraRequest };
}

const isListedAt = ({ placesOf, placeNumbers }: Lookup, number: number, place: string): boolean =>
  listHolds(placesOf, number, placeNumbers.get(place) ?? -1);

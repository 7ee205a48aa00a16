// State to address and back. What an address says wrongly is left out and said, and never breaks the page.
import type { Lookup } from '../../lookup/build-lookup.ts';
import { listAt } from '../../lookup/lists.ts';
import { spanAt } from '../../lookup/spans.ts';
import { isoFromDay } from '../../model/calendar.ts';
import type { TimeWindow } from '../../model/time-span.ts';
import type { AtlasState } from '../atlas-state.ts';
import { requestForArea, requestForBoth, requestShowing } from '../camera-request.ts';
import { filmAt } from '../film.ts';
import { viewKey } from '../story-place.ts';
import { type ActionContext, withinReach } from '../window-moves.ts';
import { namedDays, spanShown, windowShowing } from '../window-reach.ts';
import { addressParameters, eventOfClaim, type ParsedAddress } from './address-parameters.ts';
import { saysNoView } from './address-story.ts';
import { type AskedParameter, askedParameters, type ParameterNames } from './address-text.ts';
import { inTodaysIds } from './retired-address.ts';

/** The window an address asks for; a link to a place or record without dates brings the time that shows it. */
function windowFor(
  parsed: ParsedAddress,
  { window: opening, timeOf }: AtlasState,
  { lookup, axis }: ActionContext,
): TimeWindow {
  const { from, to } = parsed;
  if (from !== undefined || to !== undefined) {
    return { from: from ?? Math.min(opening.from, to as number), to: to ?? Math.max(opening.to, from as number) };
  }
  const wanted = parsed.event
    ? [lookup.recordNumbers.get(parsed.event) as number]
    : parsed.place
      ? [...listAt(lookup.recordsOfPlace, lookup.placeNumbers.get(parsed.place) as number)]
      : [];
  const { claims } = lookup;
  const spans = wanted.flatMap((number) => {
    if (timeOf === 'event') return spanAt(lookup.spans, number) ?? [];
    const [first, end] = [claims.firsts[number] as number, claims.firsts[number + 1] as number];
    return Array.from({ length: end - first }, (_, i) => spanAt(claims.said, first + i) ?? []).flat();
  });
  if (spans.length === 0) return opening;
  const named = spans.map(namedDays);
  return withinReach(
    { from: Math.min(...named.map(({ from }) => from)), to: Math.max(...named.map(({ to }) => to)) },
    axis,
  );
}

/** The window, widened to hold the record that is opened, as the lens dates it. In a tray a record may be opened whenever it was. */
function showingRecord(state: AtlasState, parsed: ParsedAddress, { lookup, axis }: ActionContext): TimeWindow {
  const number = lookup.recordNumbers.get(parsed.event ?? '');
  if (number === undefined || state.timeOf === 'source' || parsed.state.selection?.type === 'tray') return state.window;
  const span = spanShown(lookup, state, number);
  const showing = span ? windowShowing(state, span) : state.window;
  return showing === state.window ? showing : withinReach(showing, axis);
}

function selectionFor(parsed: ParsedAddress, lookup: Lookup): AtlasState['selection'] {
  const { place, event = null, claim = null } = parsed;
  const asked = parsed.state.selection ?? { type: 'none' };
  if (asked.type === 'tray') return { ...asked, event, claim };
  const home = lookup.places[lookup.filedAt[lookup.recordNumbers.get(event ?? '') ?? -1] ?? -1]?.id;
  if (place !== undefined) return { type: 'place', place, event, claim };
  if (event === null) return asked;
  return home ? { type: 'place', place: home, event, claim } : { type: 'tray', tray: 'unplaced', event, claim };
}

/** Longest piece of an address that is repeated to the reader. */
const longestQuoted = 40;
const quoted = (text: string) => (text.length > longestQuoted ? `${text.slice(0, longestQuoted)}…` : text);

/** Words for what an address says wrongly. */
export interface AddressWords {
  /** @param character the first that cannot stand in such a value, or `null`: then it is only not known */
  partLeftOut(name: string, value: string, character: string | null): string;
  /** The same name again with another value: the last is taken. */
  partTwice(name: string, value: string): string;
  /** The draft of a story is asked for, and lies in another browser. */
  draftElsewhere: string;
}

/** What most values are written with: ids and the atlas's own words. */
const plainLetters = /[a-z\d,-]/;

const parameterOf = (name: string) => (Object.hasOwn(addressParameters, name) ? addressParameters[name] : undefined);
const order = Object.keys(addressParameters);
const names: ParameterNames = { isKnown: (name) => parameterOf(name) !== undefined, isProse: (name) => name === 'q' };

/** What is asked for under each name, in the order of the table, which no order in an address can upset; the values of a list are joined. */
function askedByName(query: string): { name: string; asked: AskedParameter[] }[] {
  const all = askedParameters(query, names);
  return [...new Set(all.map(({ name }) => name))]
    .sort((a, b) => order.indexOf(a) - order.indexOf(b))
    .map((name) => {
      const asked = all.filter((one) => one.name === name);
      const parameter = parameterOf(name);
      if (parameter && !parameter.isList) return { name, asked };
      const joined = (of: 'value' | 'typed') => asked.map((one) => one[of]).join(',');
      return { name, asked: [{ name, value: joined('value'), typed: joined('typed') }] };
    });
}

/**
 * The state an address asks for, over the state of a first visit.
 * @param query of the address, with or without its `?`
 */
export function stateFromAddress(
  query: string,
  opening: AtlasState,
  context: ActionContext,
  words: AddressWords,
): AtlasState {
  const parsed: ParsedAddress = { state: {} };
  const notices: AtlasState['notices'] = [];
  const say = (name: string, sentence: string) => {
    const id = `address-${quoted(name)}`;
    const earlier = notices.filter((notice) => notice.id === id || notice.id.startsWith(`${id} `)).length;
    notices.push({ id: earlier === 0 ? id : `${id} ${earlier + 1}`, kind: 'status', sentence });
  };
  const leaveOut = (name: string, typed: string, value = '') => {
    const letters = parameterOf(name)?.letters ?? plainLetters;
    const fault = parameterOf(name) ? [...value].find((one) => !letters.test(one)) : undefined;
    // As it was typed, in its own case.
    const character = [...typed].find((one) => one.toLowerCase() === fault) ?? fault ?? null;
    say(name, words.partLeftOut(quoted(name), quoted(typed), character));
  };
  const byName = askedByName(query);
  for (const { name, asked } of byName) {
    let chosen: AskedParameter | null = null;
    // Of several the last that is sound.
    for (const one of asked.toReversed()) {
      if (chosen) {
        if (one.value !== chosen.value) say(name, words.partTwice(name, quoted(one.typed)));
        continue;
      }
      const value = inTodaysIds(name, one.value, context.lookup.retired);
      const taken = parameterOf(name)?.read(value, parsed, context, opening) ?? false;
      if (taken) chosen = one;
      if (taken === false) leaveOut(name, one.typed, one.value);
      else if (taken !== true && 'said' in taken) say(name, words[taken.said]);
      else if (taken !== true) leaveOut(name, taken.leftOut, taken.leftOut);
    }
  }
  const { story, step = 1 } = parsed;
  const view = story && stateFromAddress(story.views[step - 1] ?? '', { ...opening, ...parsed.state }, context, words);
  const place = story && view ? { id: story.id, step, shows: viewKey(view) } : null;
  if (view && saysNoView(byName.map(({ name }) => name))) {
    const cameraRequest = requestShowing(view.cameraRequest, story?.subjects?.[step - 1] ?? []);
    return { ...view, cameraRequest, story: place, introduced: true, notices: [...notices, ...view.notices] };
  }
  if (parsed.from !== undefined && parsed.to !== undefined && parsed.from > parsed.to) {
    leaveOut('from', `${isoFromDay(parsed.from)} > ${isoFromDay(parsed.to)}`);
    delete parsed.from;
    delete parsed.to;
  }
  // A claim brings its own event, wherever in the address it stands.
  const told = parsed.claim === undefined ? null : eventOfClaim(context.lookup, parsed.claim);
  if (told !== null) {
    if (parsed.event !== undefined && parsed.event !== told) leaveOut('event', parsed.event);
    parsed.event = told;
  }
  const selection = selectionFor(parsed, context.lookup);
  const asked: AtlasState = { ...opening, ...parsed.state, story: place };
  const wanted = windowFor(parsed, asked, context);
  const before = asked.mode === 'day' ? { from: wanted.to, to: wanted.to } : wanted;
  const window = showingRecord({ ...asked, window: before }, parsed, context);
  // The dates that a link names in full come back with one click.
  const isMoved = window !== before && parsed.from !== undefined && parsed.to !== undefined;
  const windowBefore = isMoved ? before : null;
  const { area } = parsed.state;
  const shown =
    requestForBoth(context.lookup, asked) ??
    (area ? requestForArea(area) : selection.type === 'place' ? { place: selection.place } : null);
  const cameraRequest = parsed.state.cameraRequest ?? (shown ? { serial: 1, goTo: shown } : opening.cameraRequest);
  const introduced = opening.introduced || selection.type !== 'none' || place !== null || asked.beside !== null;
  const read = { ...asked, window, windowBefore, selection, cameraRequest, introduced, notices };
  return parsed.film === undefined ? read : inFilm(read, parsed, opening, context);
}

/** Still, at the stop that is asked for, and with the record open that is; a camera in the address is the reader's own. */
function inFilm(read: AtlasState, parsed: ParsedAddress, opening: AtlasState, context: ActionContext): AtlasState {
  const filmed = filmAt(read, parsed.film ?? '', opening.window, context);
  const asked = parsed.state.cameraRequest;
  return { ...filmed, introduced: true, cameraRequest: asked ?? filmed.cameraRequest };
}

/** The query part of the address of a state, `?` included; empty for a first visit's. `opening.camera` is where the map began. */
export function addressFromState(state: AtlasState, opening: AtlasState): string {
  const address = write(state);
  return address === write({ ...opening, camera: state.camera && (opening.camera ?? state.camera) }) ? '' : address;
}

/** The same with everything in it, so that it says the same when the atlas one day opens with something else; a view is cited, not the story beside it. */
export const wholeAddress = (state: AtlasState): string => write({ ...state, story: null, film: null, inClass: false });

/** The same with every choice in it, those of the plainest view too: what it opens does not change with our defaults. For pages that are not ours, which have no room for the film. */
export const spelledAddress = (state: AtlasState): string => write({ ...state, film: null }, true);

function write(state: AtlasState, spelled = false): string {
  const search = new URLSearchParams();
  for (const [name, parameter] of Object.entries(addressParameters)) {
    const value = (spelled && parameter.spell ? parameter.spell : parameter.write)(state);
    if (value !== null) search.set(name, value);
  }
  // Slashes and commas are plain characters in a query (RFC 3986, 3.4): leave them readable.
  return `?${search.toString().replaceAll('%2F', '/').replaceAll('%2C', ',')}`;
}

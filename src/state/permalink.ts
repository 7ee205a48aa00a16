// State to address and back: one table of parameters. What an address says wrongly is left out and said, and never breaks the page.
import type { Lookup } from '../lookup/build-lookup.ts';
import { recordsAt } from '../lookup/build-lookup.ts';
import { type FacetName, facetValue } from '../lookup/facets.ts';
import { timeAxes } from '../lookup/time-view.ts';
import { dayFromIso, isoFromDay } from '../model/calendar.ts';
import type { TimeWindow } from '../model/time-span.ts';
import { type ActionContext, reachOfAxis, windowReaching } from './actions.ts';
import { type AtlasState, datings, matches, modes, speeds, splitsBy, themes, trays } from './atlas-state.ts';

/** What an address asks for: only what it names and what is sound. */
interface Wishes {
  from?: number;
  to?: number;
  place?: string;
  event?: string;
  claim?: string;
  state: Partial<AtlasState>;
}

interface Parameter {
  /** Reads a value into the wishes; false if it is not a sound one. */
  read(value: string, wishes: Wishes, context: ActionContext, opening: AtlasState): boolean;
  write(state: AtlasState): string | null;
}

const isOneOf = <T extends string>(allowed: readonly T[], value: string): value is T =>
  (allowed as readonly string[]).includes(value);

function dayParameter(name: 'from' | 'to'): Parameter {
  return {
    read(value, wishes, { axis }) {
      const day = dayFromIso(value);
      const reach = reachOfAxis(axis);
      if (day === null || day < reach.from || day > reach.to) return false;
      wishes[name] = day;
      return true;
    },
    write: (state) => isoFromDay(state.window[name]),
  };
}

function eventOfClaim(lookup: Lookup, claim: string): string | null {
  return lookup.records.find(({ event }) => event.claims.some(({ id }) => id === claim))?.event.id ?? null;
}

const cameraPattern = /^(\d{1,2}(?:\.\d{1,3})?)\/(-?\d{1,2}(?:\.\d{1,6})?)\/(-?\d{1,3}(?:\.\d{1,6})?)$/;
const widestZoom = 1;
const closestZoom = 10;

/** What `play` may say: `play=backward,loop`. */
const playWords = ['backward', 'loop', 'skip'] as const;

/** `about=sources` is the page of all sources; `about=ID` that of one. */
const allSources = 'sources';

/** `category=execution,massacre`: values that the corpus has. */
function facetParameter(name: FacetName): Parameter {
  return {
    read(value, wishes, { lookup }, opening) {
      const values = value.split(',');
      const known = new Set(
        lookup.records.flatMap(({ event }) => event.claims.map((claim) => facetValue(name, event, claim))),
      );
      if (values.some((one) => !known.has(one))) return false;
      wishes.state.filters = { ...(wishes.state.filters ?? opening.filters), [name]: [...new Set(values)].sort() };
      return true;
    },
    write: ({ filters }) => filters[name].join(',') || null,
  };
}

const parameters: Record<string, Parameter> = {
  category: facetParameter('category'),
  kind: facetParameter('kind'),
  source: facetParameter('source'),
  stance: facetParameter('stance'),
  from: dayParameter('from'),
  to: dayParameter('to'),
  match: {
    read(value, wishes) {
      if (!isOneOf(matches, value)) return false;
      wishes.state.match = value;
      return true;
    },
    write: (state) => (state.match === 'possible' ? null : state.match),
  },
  by: {
    read(value, wishes) {
      if (!isOneOf(timeAxes, value)) return false;
      wishes.state.timeOf = value;
      return true;
    },
    write: ({ timeOf }) => (timeOf === 'event' ? null : timeOf),
  },
  split: {
    read(value, wishes, _context, opening) {
      const timeOf = wishes.state.timeOf ?? opening.timeOf;
      if (!isOneOf(splitsBy[timeOf], value)) return false;
      wishes.state.split = value;
      return true;
    },
    write: ({ split }) => split,
  },
  mode: {
    read(value, wishes) {
      if (!isOneOf(modes, value)) return false;
      wishes.state.mode = value;
      return true;
    },
    write: ({ mode }) => (mode === 'window' ? null : mode),
  },
  speed: {
    read(value, wishes, _context, opening) {
      const speed = speeds.find((one) => String(one) === value);
      if (!speed) return false;
      wishes.state.way = { ...(wishes.state.way ?? opening.way), speed };
      return true;
    },
    write: ({ way }) => (way.speed === 14 ? null : String(way.speed)),
  },
  play: {
    read(value, wishes, _context, opening) {
      const words = value.split(',');
      if (words.some((word) => !isOneOf(playWords, word))) return false;
      wishes.state.way = {
        ...(wishes.state.way ?? opening.way),
        direction: words.includes('backward') ? -1 : 1,
        loop: words.includes('loop'),
        skipEmpty: words.includes('skip'),
      };
      return true;
    },
    write({ way }) {
      const { direction, loop, skipEmpty } = way;
      return [direction === -1 && 'backward', loop && 'loop', skipEmpty && 'skip'].filter(Boolean).join(',') || null;
    },
  },
  calendar: {
    read(value, wishes) {
      if (!isOneOf(datings, value)) return false;
      wishes.state.dating = value;
      return true;
    },
    write: ({ dating }) => (dating === 'new' ? null : dating),
  },
  axis: {
    read(value, wishes, { axis }) {
      const [from, to, ...rest] = value.split('/').map(dayFromIso);
      const reach = reachOfAxis(axis);
      if (from == null || to == null || rest.length > 0 || from >= to || from < reach.from || to > reach.to)
        return false;
      wishes.state.axisView = { from, to };
      return true;
    },
    write: ({ axisView }) => axisView && `${isoFromDay(axisView.from)}/${isoFromDay(axisView.to)}`,
  },
  place: {
    read(value, wishes, { lookup }) {
      if (!lookup.placeNumbers.has(value)) return false;
      wishes.place = value;
      return true;
    },
    write: ({ selection }) => (selection.type === 'place' ? selection.place : null),
  },
  tray: {
    read(value, wishes) {
      if (!isOneOf(trays, value)) return false;
      wishes.state.selection = { type: 'tray', tray: value, event: null, claim: null };
      return true;
    },
    write: ({ selection }) => (selection.type === 'tray' ? selection.tray : null),
  },
  about: {
    read(value, wishes, { lookup }) {
      const isText = lookup.sources.get(value)?.custom.text_file !== undefined;
      if (value !== allSources && !isText) return false;
      wishes.state.selection = { type: 'source', source: value === allSources ? null : value };
      return true;
    },
    write: ({ selection }) => (selection.type === 'source' ? (selection.source ?? allSources) : null),
  },
  event: {
    read(value, wishes, { lookup }) {
      if (!lookup.recordNumbers.has(value)) return false;
      wishes.event = value;
      return true;
    },
    write: ({ selection }) => ('event' in selection ? selection.event : null),
  },
  claim: {
    read(value, wishes, { lookup }) {
      const event = eventOfClaim(lookup, value);
      if (event === null) return false;
      wishes.claim = value;
      wishes.event = event;
      return true;
    },
    write: ({ selection }) => ('claim' in selection ? selection.claim : null),
  },
  lang: { read: (value) => value === 'en', write: () => null },
  theme: {
    read(value, wishes) {
      if (!isOneOf(themes, value)) return false;
      wishes.state.theme = value;
      return true;
    },
    write: (state) => (state.theme === 'paper' ? null : state.theme),
  },
  map: {
    read(value, wishes) {
      const match = cameraPattern.exec(value);
      if (!match) return false;
      const [zoom, latitude, longitude] = match.slice(1).map(Number) as [number, number, number];
      if (zoom < widestZoom || zoom > closestZoom || Math.abs(latitude) > 85 || Math.abs(longitude) > 180) return false;
      wishes.state.cameraWish = { serial: 1, goTo: { zoom, latitude, longitude } };
      return true;
    },
    write({ camera }) {
      return camera && `${camera.zoom.toFixed(2)}/${camera.latitude.toFixed(3)}/${camera.longitude.toFixed(3)}`;
    },
  },
};

/** The window an address asks for; a link to a place or record without dates brings the time that shows it. */
function windowFor(wishes: Wishes, opening: TimeWindow, { lookup, axis }: ActionContext): TimeWindow {
  const { from, to } = wishes;
  if (from !== undefined || to !== undefined) {
    return { from: from ?? Math.min(opening.from, to as number), to: to ?? Math.max(opening.to, from as number) };
  }
  const wanted = wishes.event
    ? [lookup.records[lookup.recordNumbers.get(wishes.event) as number]]
    : wishes.place
      ? recordsAt(lookup, lookup.placeNumbers.get(wishes.place) as number)
      : [];
  const spans = wanted.flatMap((record) => (record?.span ? [record.span] : []));
  if (spans.length === 0) return opening;
  const reach = reachOfAxis(axis);
  return {
    from: Math.max(reach.from, Math.min(...spans.map((span) => span.earliestStart))),
    to: Math.min(reach.to, Math.max(...spans.map((span) => span.latestEnd))),
  };
}

function selectionFor(wishes: Wishes, lookup: Lookup): AtlasState['selection'] {
  const { place, event = null, claim = null } = wishes;
  const asked = wishes.state.selection ?? { type: 'none' };
  if (asked.type === 'tray') return { ...asked, event, claim };
  const home = event === null ? null : lookup.records[lookup.recordNumbers.get(event) ?? -1]?.event.placeId;
  if (place !== undefined) return { type: 'place', place, event, claim };
  if (event === null) return asked;
  return home ? { type: 'place', place: home, event, claim } : { type: 'tray', tray: 'unplaced', event, claim };
}

/** Longest piece of an address that is repeated to the reader. */
const longestQuoted = 40;
const quoted = (text: string) => (text.length > longestQuoted ? `${text.slice(0, longestQuoted)}…` : text);

/**
 * The state an address asks for, over the state of a first visit.
 * @param explain words for a parameter that was left out
 */
export function stateFromAddress(
  search: string,
  opening: AtlasState,
  context: ActionContext,
  explain: (name: string, value: string) => string,
): AtlasState {
  const wishes: Wishes = { state: {} };
  const notices: AtlasState['notices'] = [];
  const leaveOut = (name: string, value: string) =>
    notices.push({ id: `address-${name}`, kind: 'status', sentence: explain(quoted(name), quoted(value)) });
  for (const [name, value] of new URLSearchParams(search)) {
    const parameter = Object.hasOwn(parameters, name) ? parameters[name] : undefined;
    if (!parameter?.read(value, wishes, context, opening)) leaveOut(name, value);
  }
  if (wishes.from !== undefined && wishes.to !== undefined && wishes.from > wishes.to) {
    leaveOut('from', `${isoFromDay(wishes.from)} > ${isoFromDay(wishes.to)}`);
    delete wishes.from;
    delete wishes.to;
  }
  const selection = selectionFor(wishes, context.lookup);
  let window = windowFor(wishes, opening.window, context);
  const record = wishes.event ? context.lookup.records[context.lookup.recordNumbers.get(wishes.event) ?? -1] : null;
  if (record?.span && wishes.state.timeOf !== 'source') window = windowReaching(window, record.span);
  const cameraWish =
    wishes.state.cameraWish ??
    (selection.type === 'place' ? { serial: 1, goTo: { place: selection.place } } : opening.cameraWish);
  const introduced = opening.introduced || selection.type !== 'none';
  return { ...opening, ...wishes.state, window, selection, cameraWish, introduced, notices };
}

/** The query part of the address of a state, `?` included; empty for a first visit's. `opening.camera` is where the map began. */
export function addressFromState(state: AtlasState, opening: AtlasState): string {
  const address = write(state);
  return address === write({ ...opening, camera: state.camera && (opening.camera ?? state.camera) }) ? '' : address;
}

function write(state: AtlasState): string {
  const search = new URLSearchParams();
  for (const [name, parameter] of Object.entries(parameters)) {
    const value = parameter.write(state);
    if (value !== null) search.set(name, value);
  }
  // Slashes and commas are plain characters in a query (RFC 3986, 3.4): leave them readable.
  return `?${search.toString().replaceAll('%2F', '/').replaceAll('%2C', ',')}`;
}

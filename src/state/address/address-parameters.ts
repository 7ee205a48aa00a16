// The parameters of an address, one table: how each is read and checked, and how it is written.
import type { Lookup } from '../../lookup/build-lookup.ts';
import { timeAxes } from '../../lookup/time-view.ts';
import { dayFromIso, isoFromDay } from '../../model/calendar.ts';
import {
  type AtlasState,
  datings,
  listings,
  matches,
  modes,
  placeOrders,
  sortColumns,
  themes,
  trays,
} from '../atlas-state.ts';
import { splitsBy } from '../splits-by.ts';
import { type ActionContext, reachOfAxis } from '../window-moves.ts';
import { narrowingParameters } from './address-narrowing.ts';
import { playingParameters } from './address-playing.ts';
import { idMeant } from './address-text.ts';

/** What an address asks for: only what it names and what is sound. */
export interface Wishes {
  from?: number;
  to?: number;
  place?: string;
  event?: string;
  claim?: string;
  state: Partial<AtlasState>;
}

export interface Parameter {
  /** What a value may be written with: the first character outside is named when it is refused. Free words may hold anything. */
  letters?: RegExp;
  /** Several values, joined by commas: they may also come under the same name again. */
  isList?: true;
  /** Reads a value into the wishes; false if it is not a sound one, and where it is in part, what was left out. */
  read(value: string, wishes: Wishes, context: ActionContext, opening: AtlasState): boolean | { leftOut: string };
  write(state: AtlasState): string | null;
}

const isOneOf = <T extends string>(allowed: readonly T[], value: string): value is T =>
  (allowed as readonly string[]).includes(value);

function dayParameter(name: 'from' | 'to'): Parameter {
  return {
    letters: /[\d-]/,
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

export function eventOfClaim(lookup: Lookup, claim: string): string | null {
  return lookup.records.find(({ event }) => event.claims.some(({ id }) => id === claim))?.event.id ?? null;
}

const claimIds = ({ records }: Lookup): Set<string> =>
  new Set(records.flatMap(({ event }) => event.claims.map(({ id }) => id)));

const cameraPattern = /^(\d{1,2}(?:\.\d{1,3})?)\/(-?\d{1,2}(?:\.\d{1,6})?)\/(-?\d{1,3}(?:\.\d{1,6})?)$/;
const widestZoom = 1;
const closestZoom = 10;

/** `about=sources` is the page of all sources; `about=ID` that of one. */
const allSources = 'sources';

export const addressParameters: Record<string, Parameter> = {
  ...narrowingParameters,
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
  ...playingParameters,
  mode: {
    read(value, wishes) {
      if (!isOneOf(modes, value)) return false;
      wishes.state.mode = value;
      return true;
    },
    write: ({ mode }) => (mode === 'window' ? null : mode),
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
    letters: /[\d/-]/,
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
      const place = idMeant(value, lookup.placeNumbers);
      if (place === null) return false;
      wishes.place = place;
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
      const source = value === allSources ? null : idMeant(value, lookup.sources);
      const isText = source !== null && lookup.sources.get(source)?.custom.text_file !== undefined;
      if (value !== allSources && !isText) return false;
      wishes.state.selection = { type: 'source', source };
      return true;
    },
    write: ({ selection }) => (selection.type === 'source' ? (selection.source ?? allSources) : null),
  },
  event: {
    read(value, wishes, { lookup }) {
      const event = idMeant(value, lookup.recordNumbers);
      if (event === null) return false;
      wishes.event = event;
      return true;
    },
    write: ({ selection }) => ('event' in selection ? selection.event : null),
  },
  claim: {
    read(value, wishes, { lookup }) {
      const claim = eventOfClaim(lookup, value) === null ? idMeant(value, claimIds(lookup)) : value;
      if (claim === null) return false;
      wishes.claim = claim;
      return true;
    },
    write: ({ selection }) => ('claim' in selection ? selection.claim : null),
  },
  years: {
    read(value, wishes) {
      if (value !== 'all') return false;
      wishes.state.allYears = true;
      return true;
    },
    write: ({ allYears }) => (allYears ? 'all' : null),
  },
  list: {
    read(value, wishes) {
      if (!isOneOf(listings, value)) return false;
      wishes.state.listing = value;
      return true;
    },
    write: ({ listing }) => (listing === 'places' ? null : listing),
  },
  lang: {
    read(value, wishes, { lookup }) {
      if (!lookup.languages.includes(value)) return false;
      wishes.state.language = value;
      return true;
    },
    write: ({ language }) => language,
  },
  /** `sort=place`, `sort=place,desc`. */
  sort: {
    read(value, wishes) {
      const [by = '', turned, ...rest] = value.split(',');
      if (!isOneOf(sortColumns, by) || (turned !== undefined && turned !== 'desc') || rest.length > 0) return false;
      wishes.state.sort = { by, descending: turned === 'desc' };
      return true;
    },
    write({ sort: { by, descending } }) {
      if (descending) return `${by},desc`;
      return by === 'time' ? null : by;
    },
  },
  order: {
    read(value, wishes) {
      if (!isOneOf(placeOrders, value)) return false;
      wishes.state.placeOrder = value;
      return true;
    },
    write: ({ placeOrder }) => (placeOrder === 'records' ? null : placeOrder),
  },
  theme: {
    read(value, wishes) {
      if (!isOneOf(themes, value)) return false;
      wishes.state.theme = value;
      return true;
    },
    write: (state) => (state.theme === 'paper' ? null : state.theme),
  },
  map: {
    letters: /[\d./-]/,
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

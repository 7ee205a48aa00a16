// The parameters of an address, one table: how each is read and checked, and how it is written.

import type { Lookup } from '../../lookup/build-lookup.ts';
import { dateBases } from '../../lookup/time-view.ts';
import { dayFromIso, isoFromDay } from '../../model/calendar.ts';
import { editionMeant } from '../../model/editions/edition.ts';
import { isText } from '../../model/source.ts';
import type { StoryName } from '../../model/story.ts';
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
import { plainestView } from '../opening-state.ts';
import { splitsBy } from '../splits-by.ts';
import { type ActionContext, reachOfAxis } from '../window-moves.ts';
import { besideParameter } from './address-beside.ts';
import { filmParameters } from './address-film.ts';
import { narrowingParameters } from './address-narrowing.ts';
import { playingParameters } from './address-playing.ts';
import { storyParameters } from './address-story.ts';
import { idMeant } from './address-text.ts';

/** What an address asks for: only what it names and what is sound. */
export interface ParsedAddress {
  from?: number;
  to?: number;
  place?: string;
  event?: string;
  claim?: string;
  story?: StoryName;
  step?: number;
  /** The draft of a story is asked for, and there is none in this browser. */
  draftElsewhere?: true;
  /** Name of a stop of the film. */
  film?: string;
  state: Partial<AtlasState>;
}

export interface Parameter {
  /** What a value may be written with: the first character outside is named when it is refused. Free words may hold anything. */
  letters?: RegExp;
  /** Several values, joined by commas: they may also come under the same name again. */
  isList?: true;
  /** Reads a value into the parsed; false if it is not a sound one, and where it is in part, what was left out; or the sentence that says why. */
  read(
    value: string,
    parsed: ParsedAddress,
    context: ActionContext,
    opening: AtlasState,
  ): boolean | { leftOut: string } | { said: 'draftElsewhere' };
  write(state: AtlasState): string | null;
  /** The same where it is no different from the plainest view: for an address that is to say the same whatever the plainest view becomes. */
  spell?(state: AtlasState): string | null;
}

const isOneOf = <T extends string>(allowed: readonly T[], value: string): value is T =>
  (allowed as readonly string[]).includes(value);

/** Parts of the state that are one word of a few. */
type ChoiceKey = 'match' | 'timeOf' | 'mode' | 'dating' | 'listing' | 'language' | 'placeOrder' | 'theme';

/** A part of the state that is one word of a few; the word of the plainest view is not written. */
function choiceParameter<Key extends ChoiceKey>(key: Key, among: readonly (AtlasState[Key] & string)[]): Parameter {
  return {
    read(value, parsed) {
      if (!isOneOf(among, value)) return false;
      parsed.state[key] = value;
      return true;
    },
    write: (state) => (state[key] === plainestView[key] ? null : state[key]),
    spell: (state) => state[key],
  };
}

function dayParameter(name: 'from' | 'to'): Parameter {
  return {
    letters: /[\d-]/,
    read(value, parsed, { axis }) {
      const day = dayFromIso(value);
      const reach = reachOfAxis(axis);
      if (day === null || day < reach.from || day > reach.to) return false;
      parsed[name] = day;
      return true;
    },
    write: (state) => isoFromDay(state.window[name]),
  };
}

export function eventOfClaim(lookup: Lookup, claim: string): string | null {
  const number = lookup.claims.ids.indexOf(claim);
  return lookup.ids[lookup.claims.recordOf[number] ?? -1] ?? null;
}

const claimIds = ({ claims }: Lookup): Set<string> => new Set(claims.ids);

const cameraPattern = /^(\d{1,2}(?:\.\d{1,3})?)\/(-?\d{1,2}(?:\.\d{1,6})?)\/(-?\d{1,3}(?:\.\d{1,6})?)$/;
const widestZoom = 1;
const closestZoom = 10;

/** `split=none`, as no value at all, leaves the bars whole. */
const noSplit = 'none';

/** `about=sources` is the page of all sources; `about=ID` that of one. */
const allSources = 'sources';

const chosenTheme = ({ theme, preferredTheme }: AtlasState): string | null => (theme === preferredTheme ? null : theme);

export const addressParameters: Record<string, Parameter> = {
  asof: {
    letters: /[\d.]/,
    read(value, parsed, { editions = [] }) {
      const edition = editionMeant(value, editions);
      if (!edition) return false;
      parsed.state.asof = edition.id;
      return true;
    },
    write: ({ asof }) => asof,
  },
  ...storyParameters,
  ...narrowingParameters,
  ...filmParameters,
  from: dayParameter('from'),
  to: dayParameter('to'),
  match: choiceParameter('match', matches),
  by: choiceParameter('timeOf', dateBases),
  split: {
    read(value, parsed, _context, opening) {
      const timeOf = parsed.state.timeOf ?? opening.timeOf;
      if (value === noSplit) {
        parsed.state.split = null;
        return true;
      }
      if (!isOneOf(splitsBy[timeOf], value)) return false;
      parsed.state.split = value;
      return true;
    },
    write: ({ split }) => split,
    spell: ({ split }) => split ?? noSplit,
  },
  silence: {
    letters: /1/,
    read(value, parsed) {
      if (value !== '1') return false;
      parsed.state.silence = true;
      return true;
    },
    write: ({ silence }) => (silence ? '1' : null),
  },
  ...playingParameters,
  mode: choiceParameter('mode', modes),
  calendar: choiceParameter('dating', datings),
  axis: {
    letters: /[\d/-]/,
    read(value, parsed, { axis }) {
      const [from, to, ...rest] = value.split('/').map(dayFromIso);
      const reach = reachOfAxis(axis);
      if (from == null || to == null || rest.length > 0 || from >= to || from < reach.from || to > reach.to)
        return false;
      parsed.state.axisView = { from, to };
      return true;
    },
    write: ({ axisView }) => axisView && `${isoFromDay(axisView.from)}/${isoFromDay(axisView.to)}`,
  },
  place: {
    read(value, parsed, { lookup }) {
      const place = idMeant(value, lookup.placeNumbers);
      if (place === null) return false;
      parsed.place = place;
      return true;
    },
    write: ({ selection }) => (selection.type === 'place' ? selection.place : null),
  },
  /** After what it may stand against. */
  beside: besideParameter,
  tray: {
    read(value, parsed) {
      if (!isOneOf(trays, value)) return false;
      parsed.state.selection = { type: 'tray', tray: value, event: null, claim: null };
      return true;
    },
    write: ({ selection }) => (selection.type === 'tray' ? selection.tray : null),
  },
  about: {
    read(value, parsed, { lookup }) {
      const source = value === allSources ? null : idMeant(value, lookup.sources);
      const known = source === null ? undefined : lookup.sources.get(source);
      if (value !== allSources && !(known && isText(known))) return false;
      parsed.state.selection = { type: 'source', source };
      return true;
    },
    write: ({ selection }) => (selection.type === 'source' ? (selection.source ?? allSources) : null),
  },
  event: {
    read(value, parsed, { lookup }) {
      const event = idMeant(value, lookup.recordNumbers);
      if (event === null) return false;
      parsed.event = event;
      return true;
    },
    write: ({ selection }) => ('event' in selection ? selection.event : null),
  },
  claim: {
    read(value, parsed, { lookup }) {
      const claim = eventOfClaim(lookup, value) === null ? idMeant(value, claimIds(lookup)) : value;
      if (claim === null) return false;
      parsed.claim = claim;
      return true;
    },
    write: ({ selection }) => ('claim' in selection ? selection.claim : null),
  },
  years: {
    read(value, parsed) {
      if (value !== 'all' && value !== 'window') return false;
      parsed.state.allYears = value === 'all';
      return true;
    },
    write: ({ allYears }) => (allYears ? 'all' : null),
    spell: ({ allYears }) => (allYears ? 'all' : 'window'),
  },
  list: choiceParameter('listing', listings),
  lang: {
    read(value, asked, { lookup }) {
      if (!lookup.languages.includes(value)) return false;
      asked.state.language = value;
      return true;
    },
    write: ({ language }) => language,
  },
  /** `sort=place`, `sort=place,desc`. */
  sort: {
    read(value, parsed) {
      const [by = '', turned, ...rest] = value.split(',');
      if (!isOneOf(sortColumns, by) || (turned !== undefined && turned !== 'desc') || rest.length > 0) return false;
      parsed.state.sort = { by, descending: turned === 'desc' };
      return true;
    },
    write({ sort: { by, descending } }) {
      if (descending) return `${by},desc`;
      return by === plainestView.sort.by ? null : by;
    },
    spell: ({ sort: { by, descending } }) => (descending ? `${by},desc` : by),
  },
  order: choiceParameter('placeOrder', placeOrders),
  theme: {
    ...choiceParameter('theme', themes),
    // The device's own is nobody's choice, and no part of a link.
    write: chosenTheme,
    spell: chosenTheme,
  },
  map: {
    letters: /[\d./-]/,
    read(value, parsed) {
      const match = cameraPattern.exec(value);
      if (!match) return false;
      const [zoom, latitude, longitude] = match.slice(1).map(Number) as [number, number, number];
      if (zoom < widestZoom || zoom > closestZoom || Math.abs(latitude) > 85 || Math.abs(longitude) > 180) return false;
      parsed.state.cameraRequest = { serial: 1, goTo: { zoom, latitude, longitude } };
      return true;
    },
    write({ camera }) {
      return camera && `${camera.zoom.toFixed(2)}/${camera.latitude.toFixed(3)}/${camera.longitude.toFixed(3)}`;
    },
  },
};

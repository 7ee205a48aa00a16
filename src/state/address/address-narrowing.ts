// The parameters of an address that narrow the corpus: facets, words, area, lens.

import { type Area, areaLimits } from '../../lookup/area.ts';
import type { Lookup } from '../../lookup/build-lookup.ts';
import { type FacetName, facetNames } from '../../lookup/facets.ts';
import { compareShows, type Lens } from '../../lookup/lens.ts';
import { currentId } from '../../model/retired-ids.ts';
import { isText } from '../../model/source.ts';
import { longestQuery } from '../choice-after.ts';
import type { Parameter } from './address-parameters.ts';
import { idMeant } from './address-text.ts';

/** `category=execution,massacre`: values that the corpus has; those that it has not are left out. */
function facetParameter(name: FacetName): Parameter {
  return {
    isList: true,
    read(value, parsed, { lookup }, opening) {
      const values = value.split(',');
      const known = new Set(lookup.facets[name].values);
      const meant = values.map((one) => idMeant(one, known));
      const chosen = [...new Set(meant.filter((one) => one !== null))].sort();
      if (chosen.length === 0) return false;
      parsed.state.filters = { ...(parsed.state.filters ?? opening.filters), [name]: chosen };
      const others = values.filter((one, i) => meant[i] === null && one !== '');
      return others.length === 0 || { leftOut: others.join(',') };
    },
    write: ({ filters }) => filters[name].join(',') || null,
  };
}

/** Degrees finer than this, in decimals, are finer than a mark on the map. */
const areaDecimals = 3;
const rounded = (degrees: number): string => String(Number(degrees.toFixed(areaDecimals)));

const plainNumber = /^-?\d{1,4}(\.\d{1,6})?$/;
const isOnEarth = (longitude: number, latitude: number) => Math.abs(longitude) <= 180 && Math.abs(latitude) <= 90;

/** Before the id of a place. */
export const placeWord = 'place:';

/** `lon,lat,km` is a circle; `lon,lat,lon,lat,lon,lat` and so on a polygon; `place:ID` a place with those inside it. `null` where it is none. */
export function areaFromText(
  text: string,
  { placeNumbers, retired }: Pick<Lookup, 'placeNumbers' | 'retired'>,
): Area | null {
  if (text.startsWith(placeWord)) {
    const place = idMeant(currentId(text.slice(placeWord.length), retired), placeNumbers);
    return place === null ? null : { type: 'place', place };
  }
  const parts = text.split(',');
  if (parts.some((part) => !plainNumber.test(part))) return null;
  const numbers = parts.map((part) => Number(rounded(Number(part))));
  const [longitude = 0, latitude = 0, kilometres = 0] = numbers;
  if (numbers.length === 3) {
    const { least, most } = areaLimits.kilometres;
    if (!isOnEarth(longitude, latitude) || kilometres < least || kilometres > most) return null;
    return { type: 'circle', longitude, latitude, kilometres };
  }
  const corners = Array.from({ length: Math.floor(numbers.length / 2) }, (_, i): [number, number] => [
    numbers[2 * i] as number,
    numbers[2 * i + 1] as number,
  ]);
  const { least, most } = areaLimits.corners;
  const sound = numbers.length % 2 === 0 && corners.length >= least && corners.length <= most;
  return sound && corners.every(([x, y]) => isOnEarth(x, y)) ? { type: 'polygon', corners } : null;
}

export function areaToText(area: Area): string {
  if (area.type === 'place') return `${placeWord}${area.place}`;
  if (area.type === 'polygon') return area.corners.flat().map(rounded).join(',');
  return [rounded(area.longitude), rounded(area.latitude), rounded(area.kilometres)].join(',');
}

const areaParameter: Parameter = {
  letters: /[a-z\d.,:-]/,
  read(value, parsed, { lookup }) {
    const area = areaFromText(value, lookup);
    if (!area) return false;
    parsed.state.area = area;
    return true;
  },
  write: ({ area }) => area && areaToText(area),
};

function isTextOf({ sources }: Lookup, id: string): boolean {
  const source = sources.get(id);
  return source !== undefined && isText(source);
}

/** After the id of a source: what no other source tells. */
const soleWord = 'only';

/** `official`, `disputed`, the id of a source, `a,only`, or two ids and which of their records: `a,b`, `a,b,differ`. */
export function lensFromText(text: string, lookup: Lookup): Lens | null {
  if (text === 'official' || text === 'disputed') return { type: text };
  const [first = '', second, show = 'either', ...rest] = text
    .split(',')
    .map((one) => idMeant(one, lookup.sources) ?? one);
  if (rest.length > 0 || !isTextOf(lookup, first)) return null;
  if (second === undefined) return { type: 'source', source: first };
  if (second === soleWord && text.split(',').length === 2) return { type: 'sole', source: first };
  const shown = compareShows.find((one) => one === show);
  if (!shown || second === first || !isTextOf(lookup, second)) return null;
  return { type: 'compare', first, second, show: shown };
}

export function lensToText(lens: Lens): string {
  switch (lens.type) {
    case 'source':
      return lens.source;
    case 'sole':
      return `${lens.source},${soleWord}`;
    case 'compare':
      return [lens.first, lens.second, ...(lens.show === 'either' ? [] : [lens.show])].join(',');
    case 'official':
    case 'disputed':
      return lens.type;
  }
}

const lensParameter: Parameter = {
  read(value, parsed, { lookup }) {
    const lens = lensFromText(value, lookup);
    if (!lens) return false;
    parsed.state.lens = lens;
    return true;
  },
  write: ({ lens }) => lens && lensToText(lens),
};

const queryParameter: Parameter = {
  letters: /./su,
  read(value, parsed) {
    const query = value.trim();
    if (query.length > longestQuery) return false;
    parsed.state.query = query;
    return true;
  },
  write: ({ query }) => query || null,
};

export const narrowingParameters: Record<string, Parameter> = {
  q: queryParameter,
  ...Object.fromEntries(facetNames.map((name) => [name, facetParameter(name)])),
  area: areaParameter,
  lens: lensParameter,
};

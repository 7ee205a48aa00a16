// Asks every record of the corpus anew what a state would show: slowly, plainly, and with none of the code that the atlas narrows and counts with.

import type { Lookup } from '../../src/lookup/build-lookup.ts';
import { recordsMatchingWords } from '../../src/lookup/records-matching-words.ts';
import type { Claim } from '../../src/model/claim.ts';
import type { CompiledAtlas, CompiledPlace } from '../../src/model/compiled-atlas.ts';
import { conflictsOf } from '../../src/model/conflict.ts';
import { effectiveDate } from '../../src/model/effective-date.ts';
import type { AtlasEvent } from '../../src/model/event.ts';
import { compileDate } from '../../src/model/historical-date.ts';
import { sayingSpan } from '../../src/model/saying-date.ts';
import type { TimeSpan } from '../../src/model/time-span.ts';
import type { Area, AtlasState, DrawnArea, FacetName } from '../../src/state/atlas-state.ts';

/** What a state leaves of a record. */
export interface Answer {
  event: AtlasEvent;
  span: TimeSpan | null;
  /** Claims that lens and facets leave. */
  passing: Claim[];
  /** Ids of the places it counts at; none for what is filed under no place. */
  places: string[];
}

/** What is counted: a record, or along the time of the sources one of its claims. */
export interface Counted {
  event: AtlasEvent;
  span: TimeSpan | null;
  places: string[];
  /** Along the time of the sources. */
  claim?: Claim;
}

type Asked = Pick<AtlasState, 'filters' | 'query' | 'area' | 'lens'>;

export const possibly = (span: TimeSpan, from: number, to: number) =>
  !(span.earliestStart > to) && !(span.latestEnd < from);
export const surely = (span: TimeSpan, from: number, to: number) =>
  !span.doubtful && !(span.latestStart > to) && !(span.earliestEnd < from);

const settlements = new Set(['city', 'town', 'village']);

export function asker(compiled: CompiledAtlas, lookup: Lookup) {
  const placeOf = new Map(compiled.places.map((place) => [place.id, place]));
  const sourceOf = new Map(compiled.sources.map((source) => [source.id, source]));

  function placesOf({ placeId, alsoAt }: AtlasEvent): CompiledPlace[] {
    if (placeId === null) return [];
    const own = [placeId, ...alsoAt].flatMap((id) => placeOf.get(id) ?? []);
    const around = own
      .filter(({ kind }) => kind === 'site')
      .flatMap(({ partOf }) => partOf.flatMap((id) => placeOf.get(id) ?? []))
      .filter(({ kind }) => settlements.has(kind));
    return [...new Set([...own, ...around])];
  }

  /** @param span the event's, as the lens leaves it */
  function valuesOf(facet: FacetName, event: AtlasEvent, claim: Claim, span: TimeSpan | null): string[] {
    const some = (values: string[]) => (values.length === 0 ? ['none'] : values);
    return {
      category: () => [event.category],
      kind: () => [event.kind],
      source: () => [claim.source],
      evidence: () => (claim.evidence === undefined ? [] : [claim.evidence]),
      stance: () => [claim.stance],
      measure: () => some(claim.figures.map(({ measure }) => measure)),
      victims: () => some(event.victims),
      perpetrator: () => some(event.perpetrator === null ? [] : [event.perpetrator]),
      precision: () => some(event.where_prec === null ? [] : [`${event.where_prec}`]),
      person: () => [...new Set((claim.persons ?? []).map((link) => link.person))],
      period: () =>
        compiled.periods.filter(({ from, to }) => span && possibly(span, dayOf(from), dayOf(to))).map(({ id }) => id),
    }[facet]();
  }

  function told(event: AtlasEvent, source: string): Claim[] {
    return event.claims.filter((claim) => claim.source === source);
  }

  function differ(event: AtlasEvent, first: string, second: string): boolean {
    const both = [...told(event, first), ...told(event, second)].filter(({ rank }) => rank !== 'deprecated');
    const against = both.filter(({ stance }) => /^(disputes|denies)$/.test(stance));
    if (against.length > 0 && against.length < both.length) return true;
    return told(event, first).some((a) =>
      told(event, second).some((b) => conflictsOf({ ...event, claims: [a, b] }).some(({ kind }) => kind !== 'stance')),
    );
  }

  /** Claims that the lens leaves; `null` if it does not show the record. */
  function seen(event: AtlasEvent, lens: AtlasState['lens']): Claim[] | null {
    switch (lens?.type) {
      case undefined:
        return event.claims;
      case 'source':
        return told(event, lens.source);
      case 'sole':
        return event.claims.some(({ source }) => source !== lens.source) ? null : event.claims;
      case 'official':
        return event.claims.filter(({ stance }) => stance === 'official-report');
      case 'disputed':
        return conflictsOf(event).length > 0 ? event.claims : null;
      case 'compare': {
        const { first, second, show } = lens;
        const [a, b] = [told(event, first), told(event, second)];
        const shown = {
          either: a.length > 0 || b.length > 0,
          agree: a.length > 0 && b.length > 0 && !differ(event, first, second),
          differ: a.length > 0 && b.length > 0 && differ(event, first, second),
          'first-only': a.length > 0 && b.length === 0,
          'second-only': a.length === 0 && b.length > 0,
        }[show];
        return shown ? event.claims.filter(({ source }) => source === first || source === second) : null;
      }
    }
  }

  function spanOf(event: AtlasEvent, claims: Claim[], lens: AtlasState['lens']): TimeSpan | null {
    if (lens === null || lens.type === 'disputed') return event.when && compileDate(event.when);
    const spans = claims
      .filter(({ rank }) => rank !== 'deprecated')
      .flatMap((claim) => effectiveDate(claim, event) ?? [])
      .map(compileDate);
    if (spans.length === 0) return null;
    return spans.reduce((one, other) => ({
      earliestStart: Math.min(one.earliestStart, other.earliestStart),
      latestStart: Math.max(one.latestStart, other.latestStart),
      earliestEnd: Math.min(one.earliestEnd, other.earliestEnd),
      latestEnd: Math.max(one.latestEnd, other.latestEnd),
      doubtful: one.doubtful || other.doubtful,
    }));
  }

  /** Everything that a choice leaves, in no window. */
  function answers({ filters, query, area, lens }: Asked): Answer[] {
    // What words find is the search's own matter, and tested there.
    const found = query === '' ? null : recordsMatchingWords(lookup, query);
    return compiled.events.flatMap((event): Answer[] => {
      if (found && found[lookup.recordNumbers.get(event.id) ?? -1] !== 1) return [];
      const places = placesOf(event).filter((place) => area === null || liesIn(area, place));
      if (area !== null && places.length === 0) return [];
      const claims = seen(event, lens);
      if (!claims) return [];
      const span = spanOf(event, claims, lens);
      const passing = claims.filter((claim) =>
        Object.entries(filters).every(
          ([facet, chosen]) =>
            chosen.length === 0 ||
            valuesOf(facet as FacetName, event, claim, span).some((value) => chosen.includes(value)),
        ),
      );
      if (passing.length === 0) return [];
      return [{ event, passing, span, places: places.map(({ id }) => id) }];
    });
  }

  function saying(claim: Claim, event: AtlasEvent): TimeSpan | null {
    const cited = claim.citedWork === null ? undefined : sourceOf.get(claim.citedWork);
    const span = event.when && compileDate(event.when);
    return sayingSpan(claim, event, span, sourceOf.get(claim.source), cited);
  }

  /** What is counted along a time, dated or not, with a place. */
  function counted(asked: Asked, timeOf: AtlasState['timeOf']): Counted[] {
    return answers(asked)
      .filter(({ places }) => places.length > 0)
      .flatMap(({ event, span, passing, places }) =>
        timeOf === 'event'
          ? [{ event, span, places }]
          : passing.map((claim) => ({ event, places, claim, span: saying(claim, event) })),
      );
  }

  /** What its lens leaves a view of a record. */
  function allHeard({ lens }: AtlasState, event: AtlasEvent): Claim[] {
    return seen(event, lens) ?? [];
  }

  return { answers, counted, allHeard, valuesOf };
}

const dayOf = (iso: string) => Date.parse(`${iso}T00:00:00Z`) / 86_400_000;

/** Great-circle distance by the haversine, in kilometres, on a sphere of the Earth's mean radius. */
function kilometres([x1, y1]: readonly [number, number], [x2, y2]: readonly [number, number]): number {
  const radians = Math.PI / 180;
  const [dx, dy] = [(x2 - x1) * radians, (y2 - y1) * radians];
  const a = Math.sin(dy / 2) ** 2 + Math.cos(y1 * radians) * Math.cos(y2 * radians) * Math.sin(dx / 2) ** 2;
  return 2 * 6371.0088 * Math.asin(Math.sqrt(a));
}

function pointIn(area: DrawnArea, [x, y]: readonly [number, number]): boolean {
  if (area.type === 'circle') return kilometres([area.longitude, area.latitude], [x, y]) <= area.kilometres;
  let inside = false;
  area.corners.forEach(([x1, y1], i) => {
    const [x2, y2] = area.corners[(i + 1) % area.corners.length] as readonly [number, number];
    if (y1 > y !== y2 > y && x < x1 + ((y - y1) / (y2 - y1)) * (x2 - x1)) inside = !inside;
  });
  return inside;
}

function liesIn(area: Area, { id, heldBy, point, bounds }: CompiledPlace): boolean {
  if (area.type === 'place') return [id, ...heldBy.map(({ place }) => place)].includes(area.place);
  if (!bounds) return pointIn(area, point);
  const [west, south, east, north] = bounds;
  if (![west, east].every((x) => [south, north].every((y) => pointIn(area, [x, y])))) return false;
  if (area.type === 'circle') return true;
  return area.corners.every(
    (from, i) => !touchesBox(from, area.corners[(i + 1) % area.corners.length] ?? from, bounds),
  );
}

/** What is left of a stretch when all that lies beyond each side of the box is cut off (Liang and Barsky, 1984): something or nothing. */
function touchesBox(
  [x1, y1]: readonly [number, number],
  [x2, y2]: readonly [number, number],
  [west, south, east, north]: readonly [number, number, number, number],
): boolean {
  let [begin, end] = [0, 1];
  for (const [step, room] of [
    [x1 - x2, x1 - west],
    [x2 - x1, east - x1],
    [y1 - y2, y1 - south],
    [y2 - y1, north - y1],
  ] as const) {
    if (step === 0 && room < 0) return false;
    if (step < 0) begin = Math.max(begin, room / step);
    if (step > 0) end = Math.min(end, room / step);
  }
  return begin <= end;
}

// The rows of a table as an atlas of their own: each row an event with the claim of its source, and the file named wherever a source is.

import type { Atlas, AtlasDescription } from '../../model/atlas.ts';
import { isoFromDay } from '../../model/calendar.ts';
import type { Claim } from '../../model/claim.ts';
import type { AtlasEvent } from '../../model/event.ts';
import { compileDate, firstDay, type HistoricalDate, lastDay } from '../../model/historical-date.ts';
import type { Place } from '../../model/place.ts';
import type { Source } from '../../model/source.ts';
import { ownSourceType } from '../../model/source.ts';
import { noVocabulary, type Term, type Vocabulary } from '../../model/vocabulary.ts';
import type { Words } from '../../model/words.ts';
import type { Gazetteer } from '../rows/gazetteer.ts';
import type { MappedRow, RowPlace } from '../rows/map-row.ts';
import { freshIds, idMaker, slugOf } from './own-ids.ts';

/** What the atlas of a table says of itself; every text in each language of the page. */
export interface OwnWords {
  languages: AtlasDescription['languages'];
  subtitle: Words;
  introduction: Words;
  limits: Words;
  record: Words;
  /** Of a row without a category. */
  uncategorised: Words;
  asserts: Words;
  count: Words;
  people: string;
  sourceType: Words;
  standpoint: string;
  reliability: string;
  attribution: string;
  /** The licence of the table is not known. */
  licence: string;
  /** That of the atlas which opens the table. */
  basemap?: AtlasDescription['basemap'];
  whereNote: string;
}

export interface OwnAtlasOptions {
  /** Name of the file. */
  file: string;
  /** ISO day on which it is opened. */
  today: string;
  words: OwnWords;
}

const kind = 'record';
const uncategorised = 'record';

/** Collects the places, sources and terms that rows name, each once, and hands on the events. */
export interface OwnAtlasMaker {
  add(row: MappedRow): void;
  /** The atlas without the events. */
  finish(): Atlas;
}

const cut = (text: string, most: number) =>
  text.length <= most ? text : `${text.slice(0, most - 1).replace(/\p{Cs}$/u, '')}…`;

/** First words and last words of the row, by which it is found again. */
function locatorOf({ line, title, text, placeName }: MappedRow): Claim['locator'] {
  const words = (text || title || placeName || '…').split(/\s+/).filter((word) => word !== '');
  return { line, start: cut(words.slice(0, 8).join(' ') || '…', 300), end: cut(words.slice(-8).join(' ') || '…', 300) };
}

function titleOf(row: MappedRow): string {
  const said = row.title || row.text;
  const short = said.length > 90 ? `${said.slice(0, 89).replace(/\s+\S*$/, '')}…` : said;
  return short || [row.category, row.placeName, row.when?.verbatim].filter(Boolean).join(', ') || String(row.line);
}

/** A text of the table's, which is the same in every language. */
const asWritten = (text: string): Words => ({ en: text });

function terms(labels: Iterable<[string, string]>): Term[] {
  return [...labels].map(([label, id]) => ({ id, label: asWritten(label) }));
}

/** @param take is handed each event as soon as it is whole: at once, or in the end where rows of one event stand apart */
export function ownAtlasMaker(
  { file, today, words }: OwnAtlasOptions,
  gazetteer: Gazetteer,
  take: (event: AtlasEvent, sources: ReadonlyMap<string, Source>) => void,
): OwnAtlasMaker {
  /** Events that later rows may add claims to, by what the rows call them. */
  const open = new Map<string, AtlasEvent>();
  const dates = new Set<HistoricalDate>();
  const places = new Map<string, Place>();
  const sources = new Map<string, Source>();
  const labels = {
    category: new Map<string, string>(),
    perpetrator: new Map<string, string>(),
    victims: new Map<string, string>(),
  };
  const ids = {
    ...{ event: freshIds('own'), place: idMaker('own-place'), source: idMaker('own-source') },
    ...{ category: idMaker('own'), perpetrator: idMaker('own'), victims: idMaker('own') },
  };
  function term(list: keyof typeof labels, label: string | null): string | null {
    if (label === null) return null;
    const id = ids[list](label);
    labels[list].set(label, id);
    return id;
  }

  function placeOf(place: RowPlace): string {
    if (place.known) {
      const known = gazetteer.places.get(place.id);
      if (known && !places.has(place.id)) {
        const { point, bounds: _, heldBy: _held, ...properties } = known;
        // Its outline stays with the atlas: here it is the point where its name stands.
        places.set(place.id, { ...properties, partOf: [], geometry: { type: 'Point', coordinates: point } });
      }
      return place.id;
    }
    const { title, point, precision } = place;
    const name = title || `${point[1]}, ${point[0]}`;
    const id = ids.place(`${name} ${point.join(' ')}`);
    if (!places.has(id)) {
      places.set(id, {
        ...{ id, title: name, kind: 'site', names: [], ccodes: [], links: [], where_prec: precision, partOf: [] },
        where_note: words.whereNote,
        geometry: { type: 'Point', coordinates: point },
      });
    }
    return id;
  }

  function sourceOf(name: string | null): string {
    const title = name ?? file;
    const id = ids.source(title);
    if (!sources.has(id)) {
      sources.set(id, {
        ...{ id, type: name === null ? 'dataset' : 'document', title, 'title-short': cut(title, 60) },
        ...(name === null ? {} : { 'container-title': file }),
        custom: {
          source_type: ownSourceType,
          standpoint: words.standpoint,
          reliability_note: words.reliability,
          independence_group: id,
        },
      });
    }
    return id;
  }

  function claimOf(row: MappedRow, eventId: string, number: number): Claim {
    const { figures, text, title, attribution } = row;
    return {
      id: `${eventId}-claim-${number}`,
      source: sourceOf(row.source),
      locator: locatorOf(row),
      says: text || title || titleOf(row),
      stance: 'asserts',
      attributedTo: attribution,
      citedWork: null,
      figures: figures.map((figure) => ({ ...figure, unit: words.people })),
      ...{ rank: 'normal', rankReason: null, erratum: null },
      ...{ recordedBy: cut(file, 300), recordedAt: today },
    };
  }

  return {
    add(row) {
      if (!row.shown) return;
      if (row.when) dates.add(row.when);
      const known = row.event === null ? undefined : open.get(row.event);
      if (known) {
        const claim = claimOf(row, known.id, known.claims.length + 1);
        known.claims.push(sameDate(row, known) ? claim : { ...claim, when: row.when });
        return;
      }
      const id = ids.event(row.event ?? row.id ?? `row-${row.line}`);
      const also = row.also.map(({ column, cell }) => `${column}: ${cell}`).join('; ');
      const victims = term('victims', row.victims);
      const event: AtlasEvent = {
        id,
        title: titleOf(row),
        summary: cut(also || row.text || titleOf(row), 4000),
        ...{ kind, category: term('category', row.category) ?? uncategorised },
        when: row.when,
        where_prec:
          row.place === null
            ? null
            : row.place.known
              ? (gazetteer.places.get(row.place.id)?.where_prec ?? 1)
              : row.place.precision,
        placeBasis: row.place === null ? null : 'printed',
        alsoAt: [],
        perpetrator: term('perpetrator', row.perpetrator),
        victims: victims === null ? [] : [victims],
        partOf: [],
        claims: [claimOf(row, id, 1)],
        placeId: row.place === null ? null : placeOf(row.place),
      };
      if (row.event === null) take(event, sources);
      else open.set(row.event, event);
    },
    finish() {
      for (const event of open.values()) take(event, sources);
      return {
        description: describeOwn({ file, today, words, places: [...places.values()], dates }),
        vocabulary: vocabularyOf(labels, words),
        sources: [...sources.values()],
        places: [...places.values()],
        events: [],
      };
    },
  };
}

const sameDate = ({ when }: MappedRow, event: AtlasEvent) =>
  when?.edtf === event.when?.edtf && when?.calendar === event.when?.calendar;

function vocabularyOf(
  labels: Record<'category' | 'perpetrator' | 'victims', Map<string, string>>,
  words: OwnWords,
): Vocabulary {
  return {
    ...noVocabulary,
    eventKinds: [{ id: kind, label: words.record }],
    categories: [...terms(labels.category), { id: uncategorised, label: words.uncategorised }],
    actors: terms(labels.perpetrator),
    victimGroups: terms(labels.victims),
    measures: [{ id: 'count', label: words.count, unit: words.people, compares: true, adds: true }],
    stances: [{ id: 'asserts', label: words.asserts }],
    sourceTypes: [{ id: 'own-file', label: words.sourceType }],
  };
}

interface Described {
  file: string;
  /** Where the axis stands if no row has a date. */
  today: string;
  words: OwnWords;
  places: readonly Place[];
  dates: Iterable<HistoricalDate>;
}

/** Around all points, with a margin, so that no mark stands on the edge. */
function boxOf(places: readonly Place[]): AtlasDescription['view'] {
  const points = places.flatMap(({ geometry }) => (geometry.type === 'Point' ? [geometry.coordinates] : []));
  if (points.length === 0) return [-180, -60, 180, 75];
  let [west, south, east, north] = [180, 90, -180, -90];
  for (const [longitude = 0, latitude = 0] of points) {
    [west, east] = [Math.min(west, longitude), Math.max(east, longitude)];
    [south, north] = [Math.min(south, latitude), Math.max(north, latitude)];
  }
  const margin = Math.max(0.5, (east - west) * 0.08, (north - south) * 0.08);
  return [
    Math.max(-180, west - margin),
    Math.max(-85, south - margin),
    Math.min(180, east + margin),
    Math.min(85, north + margin),
  ];
}

/** First and last ISO day that a dated record could mean; open ends count as the end that is known. */
function daysOf(dates: Iterable<HistoricalDate>, today: string): AtlasDescription['extent'] {
  let [first, last] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (const when of dates) {
    const { earliestStart, latestEnd } = compileDate(when);
    if (earliestStart > firstDay) first = Math.min(first, earliestStart);
    if (latestEnd < lastDay) last = Math.max(last, latestEnd);
    if (earliestStart <= firstDay) first = Math.min(first, latestEnd);
    if (latestEnd >= lastDay) last = Math.max(last, earliestStart);
  }
  return first <= last
    ? { from: isoFromDay(first), to: isoFromDay(last) }
    : { from: `${today.slice(0, 4)}-01-01`, to: today };
}

/** What the atlas of a file says of itself, where it brings no description. */
export function describeOwn({ file, today, words, places, dates }: Described): AtlasDescription {
  const extent = daysOf(dates, today);
  const [from, to] = [Number(extent.from.slice(0, 4)), Number(extent.to.slice(0, 4))];
  const view = boxOf(places);
  return {
    ...{ form: 2, id: `own-${slugOf(file) || 'records'}`, edition: '1.0', languages: words.languages },
    title: asWritten(cut(file, 300)),
    subtitle: words.subtitle,
    introduction: words.introduction,
    limits: words.limits,
    licence: words.licence,
    attribution: words.attribution,
    ...{ extent, opening: extent, view, bounds: view },
    nameYears: { from, to, at: from },
    ...(words.basemap ? { basemap: words.basemap } : {}),
    layers: ['places.geojson'],
    corrections: words.attribution,
  };
}

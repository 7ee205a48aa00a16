// Writes one feature for each event, its properties all scalars, its geometry a point: what QGIS and tile makers read without help.
// An event stands once, at its own place; its other places are ids in `also_at`. In a region or country it stands at a point inside the
// outline, and `position` says so: outlines written anew for each event would make 20 MB of them. An event that is unplaced or of a whole
// country has no geometry. What is not dated is a file of its own: programs with a time control show what has no date in every window.
import type { Atlas } from '../../model/atlas.ts';
import type { Citing } from '../../model/citation/cited-record.ts';
import type { AtlasEvent } from '../../model/event.ts';
import type { Place } from '../../model/place.ts';
import { relationsByRecord } from '../../model/relation-index.ts';
import { gazetteerId } from './address-columns.ts';
import { citationsOf } from './citations.ts';
import { unplaced } from './claim-column.ts';
import { prettyPieces } from './pretty-pieces.ts';
import { type Provenance, provenanceOfWhole } from './provenance.ts';
import { publishedDate, temporalEnds } from './published-date.ts';
import { positionKind, publishedPoint } from './published-point.ts';
import { relationCells } from './relation-cells.ts';

const list = (members: string[]) => members.join(';') || null;

interface Told {
  citations: string;
  relations: string[];
  addressOf: Citing['addressOf'];
  extent: Atlas['description']['extent'];
}

/** A property table without nesting: `null` where the atlas holds nothing. */
function scalars(event: AtlasEvent, place: Place | null, { citations, relations, addressOf, extent }: Told) {
  const date = publishedDate(event.when);
  return {
    event_id: event.id,
    title: event.title,
    summary: event.summary,
    kind: event.kind,
    category: event.category,
    place_id: place?.id ?? unplaced,
    place_title: place?.title ?? null,
    place_kind: place?.kind ?? null,
    place_basis: event.placeBasis,
    position: place && positionKind(place),
    where_prec: event.where_prec,
    also_at: list(event.alsoAt),
    ...date,
    perpetrator: event.perpetrator,
    victims: list(event.victims),
    part_of: list(event.partOf),
    relations: list(relations),
    graphic: event.graphic ?? false,
    claims: event.claims.length,
    sources: list([...new Set(event.claims.map((claim) => claim.source))]),
    citations,
    event_url: addressOf({ event: event.id }),
    place_url: place && addressOf({ place: place.id }),
    geonames: gazetteerId(place, 'gn'),
    wikidata: gazetteerId(place, 'wd'),
    ...temporalEnds(date, extent),
  };
}

function pieces(
  atlas: Atlas,
  isIn: (event: AtlasEvent) => boolean,
  provenance: Provenance = provenanceOfWhole(atlas),
): Iterable<string> {
  const placeById = new Map(atlas.places.map((place) => [place.id, place]));
  const cite = citationsOf(atlas);
  const seen = relationsByRecord(atlas.events);
  const { addressOf } = provenance.citing;
  const { extent } = atlas.description;
  const featureOf = (event: AtlasEvent) => {
    const place = event.placeId === null ? null : (placeById.get(event.placeId) ?? null);
    const citations = [...new Set(event.claims.map((claim) => cite(claim).label))].join('; ');
    const point = publishedPoint(place);
    return {
      type: 'Feature',
      id: event.id,
      geometry: point && { type: 'Point', coordinates: point },
      properties: scalars(event, place, { citations, relations: relationCells(event, seen), addressOf, extent }),
    };
  };
  function* features() {
    for (const event of atlas.events) if (isIn(event)) yield featureOf(event);
  }
  return prettyPieces({ type: 'FeatureCollection', features: { streamed: 'list', members: features } });
}

/** The events that are dated. */
export const geojsonFlatPieces = (atlas: Atlas, provenance?: Provenance): Iterable<string> =>
  pieces(atlas, ({ when }) => when !== null, provenance);

/** The events that no source dates. */
export const geojsonUndatedPieces = (atlas: Atlas, provenance?: Provenance): Iterable<string> =>
  pieces(atlas, ({ when }) => when === null, provenance);

const whole = (pieces: Iterable<string>): string => [...pieces].join('');

export const writeGeojsonFlat = (atlas: Atlas, provenance?: Provenance): string =>
  whole(geojsonFlatPieces(atlas, provenance));

export const writeGeojsonUndated = (atlas: Atlas, provenance?: Provenance): string =>
  whole(geojsonUndatedPieces(atlas, provenance));

// Writes one feature for each event, its properties all scalars, its geometry a point: what QGIS and tile makers read without help.
// An event stands once, at its own place; its other places are ids in `also_at`. In a region or country it stands at a point inside the
// outline, and `position` says so: outlines written anew for each event would make 20 MB of them. An unplaced event has no geometry.
import stringify from 'json-stringify-pretty-compact';
import type { Atlas } from '../../model/atlas.ts';
import type { AtlasEvent } from '../../model/event.ts';
import type { Place } from '../../model/place.ts';
import { relationsByRecord } from '../../model/relation-index.ts';
import { representativePoint } from '../../model/representative-point.ts';
import { citationsOf } from './citations.ts';
import { unplaced } from './claim-column.ts';
import { publishedDate } from './published-date.ts';
import { relationCells } from './relation-cells.ts';

const list = (members: string[]) => members.join(';') || null;

/** `place`: the point is the place; `inside-area`: the place is an area, the point only stands for it. */
const positionOf = (place: Place | null) => place && (place.geometry.type === 'Point' ? 'place' : 'inside-area');

/** A property table without nesting: `null` where the atlas holds nothing. */
function scalars(event: AtlasEvent, place: Place | null, citations: string, relations: string[]) {
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
    position: positionOf(place),
    where_prec: event.where_prec,
    also_at: list(event.alsoAt),
    ...publishedDate(event.when),
    perpetrator: event.perpetrator,
    victims: list(event.victims),
    part_of: list(event.partOf),
    relations: list(relations),
    graphic: event.graphic ?? false,
    claims: event.claims.length,
    sources: list([...new Set(event.claims.map((claim) => claim.source))]),
    citations,
  };
}

export function writeGeojsonFlat(atlas: Atlas): string {
  const placeById = new Map(atlas.places.map((place) => [place.id, place]));
  const cite = citationsOf(atlas);
  const seen = relationsByRecord(atlas.events);
  const features = atlas.events.map((event) => {
    const place = event.placeId === null ? null : (placeById.get(event.placeId) ?? null);
    const citations = [...new Set(event.claims.map((claim) => cite(claim).label))].join('; ');
    return {
      type: 'Feature',
      id: event.id,
      geometry: place && { type: 'Point', coordinates: representativePoint(place.geometry) },
      properties: scalars(event, place, citations, relationCells(event, seen)),
    };
  });
  return `${stringify({ type: 'FeatureCollection', features }, { maxLength: 120 })}\n`;
}

// The rows of the claims table: one for each claim and figure, one with empty figure cells where a claim has none.
import type { Atlas } from '../../model/atlas.ts';
import type { Citing } from '../../model/citation/cited-record.ts';
import type { Claim, Figure } from '../../model/claim.ts';
import { effectiveDate } from '../../model/effective-date.ts';
import type { AtlasEvent } from '../../model/event.ts';
import type { Place } from '../../model/place.ts';
import { relationsByRecord } from '../../model/relation-index.ts';
import { claimCitation, type Provenance, provenanceOfWhole } from './provenance.ts';
import { type PublishedDate, publishedDate, type TemporalEnds, temporalEnds } from './published-date.ts';
import { publishedPoint } from './published-point.ts';
import { relationCells } from './relation-cells.ts';

export interface ClaimRow {
  claim: Claim;
  event: AtlasEvent;
  /** `null`: unplaced. */
  place: Place | null;
  /** Longitude and latitude in degrees; `null` without a place, and for a country. */
  position: [number, number] | null;
  date: PublishedDate;
  shown: TemporalEnds;
  figure: Figure | null;
  /** Relations of the claim and of its event, as `kind:id`. */
  relations: string[];
  /** The claim as a line to cite. */
  citation: string;
  addressOf: Citing['addressOf'];
}

/** In the order of the atlas: events, their claims, their figures. */
export function* claimRows(atlas: Atlas, provenance: Provenance = provenanceOfWhole(atlas)): Iterable<ClaimRow> {
  const placeById = new Map(atlas.places.map((place) => [place.id, place]));
  const seen = relationsByRecord(atlas.events);
  const { addressOf } = provenance.citing;
  for (const event of atlas.events) {
    const place = event.placeId === null ? null : (placeById.get(event.placeId) ?? null);
    const position = publishedPoint(place);
    for (const claim of event.claims) {
      const date = publishedDate(effectiveDate(claim, event));
      const citation = claimCitation(claim, event, place?.title ?? null, provenance);
      const relations = relationCells({ id: event.id, claims: [claim] }, seen);
      const figures = claim.figures.length > 0 ? claim.figures : [null];
      const shown = temporalEnds(date, atlas.description.extent);
      const row = { claim, event, place, position, date, shown, relations, citation, addressOf };
      for (const figure of figures) yield { ...row, figure };
    }
  }
}

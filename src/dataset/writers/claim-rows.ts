// The rows of the claims table: one for each claim and figure, one with empty figure cells where a claim has none.
import type { Atlas } from '../../model/atlas.ts';
import type { Claim, Figure } from '../../model/claim.ts';
import { effectiveDate } from '../../model/effective-date.ts';
import type { AtlasEvent } from '../../model/event.ts';
import type { Place } from '../../model/place.ts';
import { relationsByRecord } from '../../model/relation-index.ts';
import { representativePoint } from '../../model/representative-point.ts';
import { claimCitation, type Provenance, provenanceOfWhole } from './provenance.ts';
import { type PublishedDate, publishedDate } from './published-date.ts';
import { relationCells } from './relation-cells.ts';

export interface ClaimRow {
  claim: Claim;
  event: AtlasEvent;
  /** `null`: unplaced. */
  place: Place | null;
  /** Longitude and latitude in degrees. */
  position: [number, number] | null;
  date: PublishedDate;
  figure: Figure | null;
  /** Relations of the claim and of its event, as `kind:id`. */
  relations: string[];
  /** The claim as a line to cite. */
  citation: string;
}

/** In the order of the atlas: events, their claims, their figures. */
export function claimRows(atlas: Atlas, provenance: Provenance = provenanceOfWhole(atlas)): ClaimRow[] {
  const placeById = new Map(atlas.places.map((place) => [place.id, place]));
  const seen = relationsByRecord(atlas.events);
  return atlas.events.flatMap((event) => {
    const place = event.placeId === null ? null : (placeById.get(event.placeId) ?? null);
    const position = place ? representativePoint(place.geometry) : null;
    return event.claims.flatMap((claim) => {
      const date = publishedDate(effectiveDate(claim, event));
      const citation = claimCitation(claim, event, place?.title ?? null, provenance);
      const relations = relationCells({ id: event.id, claims: [claim] }, seen);
      const figures = claim.figures.length > 0 ? claim.figures : [null];
      return figures.map((figure) => ({ claim, event, place, position, date, figure, relations, citation }));
    });
  });
}

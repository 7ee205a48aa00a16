// The sources' own pages: what each of the five is, how much rests on it, its known slips, and all it says in the order of its lines.

import type { Lookup } from '../lookup/build-lookup.ts';
import { codeOf, onlyValue } from '../lookup/facet-columns.ts';
import { noRelations, relationsOfRecord } from '../lookup/related-records.ts';
import { isDated, spanAt } from '../lookup/spans.ts';
import { byAuthorAndYear } from '../model/bibliography.ts';
import type { Claim } from '../model/claim.ts';
import type { CompiledPlace } from '../model/compiled-atlas.ts';
import type { AtlasEvent } from '../model/event.ts';
import type { Source } from '../model/source.ts';
import { isText } from '../model/source.ts';
import { type PanelClaim, type PanelRecord, panelClaim, placeTitles } from './panel-record.ts';

export interface SourceClaim extends PanelClaim {
  event: AtlasEvent;
  place: CompiledPlace | null;
  dated: boolean;
  /** Titles of the places that it names, by id. */
  placeTitles: PanelRecord['placeTitles'];
}

export interface SourceSummary {
  source: Source;
  claims: number;
  /** Places its claims are filed under. */
  places: number;
  /** Claims with neither a place nor a date that a map could show. */
  offTheMap: number;
  slips: SourceClaim[];
}

export type SourcePage =
  | { type: 'sources'; summaries: SourceSummary[]; bibliography: Source[] }
  | { type: 'source'; summary: SourceSummary; onTheMap: SourceClaim[]; offTheMap: SourceClaim[] };

const isOnTheMap = ({ place, dated }: SourceClaim): boolean => place !== null && dated;

function claimsOf(lookup: Lookup, sourceId: string): SourceClaim[] {
  const found: SourceClaim[] = [];
  const { facets, claims, spans, filedAt, places } = lookup;
  const code = codeOf(facets.source, sourceId);
  for (let number = 0; number < claims.size; number++) {
    if (onlyValue(facets.source, number) !== code) continue;
    const record = claims.recordOf[number] as number;
    const event = lookup.eventAt(record);
    const claim = event.claims[number - (claims.firsts[record] as number)] as Claim;
    const relations = relationsOfRecord(lookup, record).get(claim.id) ?? noRelations;
    const place = places[filedAt[record] as number] ?? null;
    found.push({
      ...panelClaim(lookup, event, claim, spanAt(claims.said, number)),
      ...{ event, place, dated: isDated(spans, record), relations, counted: false },
      placeTitles: placeTitles(lookup, event),
    });
  }
  return found.sort((a, b) => a.claim.locator.line - b.claim.locator.line);
}

function summaryOf(source: Source, claims: readonly SourceClaim[]): SourceSummary {
  return {
    source,
    claims: claims.length,
    places: new Set(claims.flatMap(({ place }) => (place ? [place.id] : []))).size,
    offTheMap: claims.filter((one) => !isOnTheMap(one)).length,
    slips: claims.filter(({ claim }) => claim.erratum !== null),
  };
}

/** @param sourceId `null` for the page of all sources; an id that is not one of the texts gives that page too */
export function sourcePageFor(lookup: Lookup, sourceId: string | null): SourcePage {
  const source = sourceId === null ? undefined : lookup.sources.get(sourceId);
  if (source && isText(source)) {
    const claims = claimsOf(lookup, source.id);
    return {
      type: 'source',
      summary: summaryOf(source, claims),
      onTheMap: claims.filter(isOnTheMap),
      offTheMap: claims.filter((one) => !isOnTheMap(one)),
    };
  }
  const all = [...lookup.sources.values()];
  return {
    type: 'sources',
    summaries: all.filter(isText).map((one) => summaryOf(one, claimsOf(lookup, one.id))),
    bibliography: all.filter((one) => !isText(one)).sort(byAuthorAndYear),
  };
}

// The relations of a record or a claim as plain HTML, with links to the pages where the others stand. All of them are open: a page on paper unfolds nothing.
import { historicalDateInWords } from '../../messages/date-words.ts';
import type { Messages } from '../../messages/en/messages.ts';
import type { Atlas } from '../../model/atlas.ts';
import type { Claim } from '../../model/claim.ts';
import { effectiveDate } from '../../model/effective-date.ts';
import type { AtlasEvent } from '../../model/event.ts';
import { speaksAgainst } from '../../model/relation.ts';
import { relationsByRecord, type SeenRelation } from '../../model/relation-index.ts';
import { termOrder, type Vocabulary } from '../../model/vocabulary.ts';
import { type Html, html } from './html.ts';
import { type PlaceParts, placeParts } from './place-parts.ts';
import { placesFolder } from './plain-page.ts';

interface End {
  event: AtlasEvent;
  claim: Claim | null;
}

/** What the pages of all places know of relations. */
export interface RelationsOnPages {
  vocabulary: Vocabulary;
  seen: ReadonlyMap<string, readonly SeenRelation[]>;
  ends: ReadonlyMap<string, End>;
  parts: PlaceParts;
}

export function relationsOnPages({ events, vocabulary }: Pick<Atlas, 'events' | 'vocabulary'>): RelationsOnPages {
  const ends = new Map<string, End>();
  for (const event of events) {
    ends.set(event.id, { event, claim: null });
    for (const claim of event.claims) ends.set(claim.id, { event, claim });
  }
  return { vocabulary, seen: relationsByRecord(events), ends, parts: placeParts({ events }) };
}

/**
 * Those of one event or claim: who speaks against it first.
 * @param ids of the event or the claim; of several, for whom only those are wanted that speak against them, without the reasons
 * @param sourceName the short name of a source, by its id
 */
export function relationsHtml(
  ids: readonly string[],
  { vocabulary, seen, ends, parts }: RelationsOnPages,
  titleOf: (placeId: string) => string,
  sourceName: (sourceId: string) => string,
  words: Messages,
): Html | null {
  const rank = (relation: SeenRelation) =>
    Number(!speaksAgainst(relation)) * vocabulary.relationKinds.length +
    termOrder(vocabulary.relationKinds, relation.kind);
  const isShort = ids.length > 1;
  const all = ids.flatMap((id) => seen.get(id) ?? []).filter((one) => !isShort || speaksAgainst(one));
  const relations = [...new Map(all.map((one) => [`${one.kind} ${one.other}`, one])).values()].sort(
    (a, b) => rank(a) - rank(b),
  );
  const items = relations.flatMap((relation): Html[] => {
    const end = ends.get(relation.other);
    if (!end) return [];
    const { event, claim } = end;
    const when = claim ? effectiveDate(claim, event) : event.when;
    const told = claim
      ? words.panel.claimAt(sourceName(claim.source), claim.locator.line)
      : [...new Set(event.claims.map(({ source }) => sourceName(source)))].join(', ');
    const line = [
      event.placeId === null ? words.relations.unplaced : titleOf(event.placeId),
      when ? historicalDateInWords(when, words) : words.relations.undated,
      told,
    ];
    // From the root: pages of records, in another folder, say them too.
    const page = `../${placesFolder}${encodeURIComponent(parts.pageOf(event))}.html`;
    const anchor = claim ? claim.id : `record-${event.id}`;
    return [
      html`<li><b>${words.terms.relation(relation)}</b> <a href="${page}#${encodeURIComponent(anchor)}">${event.title}</a> <small>· ${line.join(' · ')}</small>${!isShort && html`<br><small>${relation.why}</small>`}</li>`,
    ];
  });
  return items.length === 0 ? null : html`<ul class="relations">${items}</ul>`;
}

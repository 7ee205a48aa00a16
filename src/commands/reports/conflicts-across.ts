// Conflicts between claims of different events, as the relations of the records name them: both lines, and the reason.
import type { Atlas } from '../../model/atlas.ts';
import type { Claim } from '../../model/claim.ts';
import { effectiveDate } from '../../model/effective-date.ts';
import type { AtlasEvent } from '../../model/event.ts';
import { type Relation, speaksAgainst } from '../../model/relation.ts';
import { termOrder } from '../../model/vocabulary.ts';
import { dateAsPrinted, sourceName, tableOf } from './claim-words.ts';
import { reportTerms } from './report-terms.ts';

interface End {
  event: AtlasEvent;
  /** `null`: the event as a whole. */
  claim: Claim | null;
}

export interface ConflictAcross {
  from: End;
  to: End;
  relation: Relation;
}

/** Each once, at the end where it is written, in the order of the vocabulary and of the atlas. */
export function conflictsAcross({ events, vocabulary }: Pick<Atlas, 'events' | 'vocabulary'>): ConflictAcross[] {
  const ends = events.flatMap((event): [id: string, end: End][] => [
    [event.id, { event, claim: null }],
    ...event.claims.map((claim): [string, End] => [claim.id, { event, claim }]),
  ]);
  const byId = new Map(ends);
  const across = ends.flatMap(([, from]) =>
    ((from.claim ?? from.event).relations ?? []).filter(speaksAgainst).flatMap((relation): ConflictAcross[] => {
      const to = byId.get(relation.to);
      return to && to.event !== from.event ? [{ from, to, relation }] : [];
    }),
  );
  const rank = ({ relation }: ConflictAcross) => termOrder(vocabulary.relationKinds, relation.kind);
  return across.sort((a, b) => rank(a) - rank(b));
}

/** The chapter of the page; empty where there is nothing to tell. */
export function conflictsAcrossChapter(atlas: Atlas): string {
  const found = conflictsAcross(atlas);
  if (found.length === 0) return '';
  const titleOf = new Map(atlas.places.map(({ id, title }) => [id, title]));
  const terms = reportTerms(atlas);
  const tellers = ({ event, claim }: End) =>
    [...new Set((claim ? [claim] : event.claims).map((one) => sourceName(one, atlas.sources)))].join(', ');
  const row = (end: End): string[] => {
    const { event, claim } = end;
    return [
      `${event.title} (\`${claim?.id ?? event.id}\`)`,
      event.placeId === null ? 'unplaced' : (titleOf.get(event.placeId) ?? event.placeId),
      `${tellers(end)}${claim ? `, line ${claim.locator.line}` : ''}`,
      claim ? claim.says : event.summary,
      dateAsPrinted(claim ? effectiveDate(claim, event) : event.when),
    ];
  };
  const heads = ['Record', 'Place', 'Source', 'Says', 'Date as printed'];
  const entry = ({ from, to, relation }: ConflictAcross) =>
    `${relation.why}\n\n${tableOf(heads, [row(from), row(to)])}`;
  const kinds = [...new Set(found.map(({ relation }) => relation.kind))].map((kind) => {
    const ofKind = found.filter(({ relation }) => relation.kind === kind);
    const term = terms.relation({ kind, isWrittenHere: true });
    return [`### ${term}: ${ofKind.length}`, ...ofKind.map(entry)].join('\n\n');
  });
  return [
    `## Across records\n\nClaims of different events that an editor has read side by side: the first of each pair disputes, contradicts or limits the second. Pairs: ${found.length}.`,
    ...kinds,
  ].join('\n\n');
}

// The page geo/conflicts.md: every conflict the program finds, place by place, with who says what and what an editor made of it.
import { enTerms } from '../../messages/en-terms.ts';
import type { Atlas } from '../../model/atlas.ts';
import type { Claim } from '../../model/claim.ts';
import { type Conflict, conflictsOf } from '../../model/conflict.ts';
import { corroborationOf } from '../../model/corroboration.ts';
import { effectiveDate } from '../../model/effective-date.ts';
import type { AtlasEvent } from '../../model/event.ts';
import { inForce, sameCount, spreadsOf } from '../../model/spread.ts';
import { amountInWords, countedInWords, dateAsPrinted, sourceName, spreadInWords, tableOf } from './claim-words.ts';
import type { ConflictNotes } from './conflict-notes.ts';

export interface EventInConflict {
  event: AtlasEvent;
  conflicts: Conflict[];
}

export function eventsInConflict({ events }: Pick<Atlas, 'events'>): EventInConflict[] {
  return events.map((event) => ({ event, conflicts: conflictsOf(event) })).filter(({ conflicts }) => conflicts.length > 0);
}

/** Events in conflict that nobody has written a note on, and notes on events that are not in conflict. */
export function strayNotes(atlas: Pick<Atlas, 'events'>, notes: ConflictNotes): { unread: string[]; idle: string[] } {
  const inConflict = eventsInConflict(atlas).map(({ event }) => event.id);
  return {
    unread: inConflict.filter((id) => !notes.has(id)),
    idle: [...notes.keys()].filter((id) => !inConflict.includes(id)),
  };
}

const introduction = `# Where the sources disagree

Written by \`npm run reports\` from the records; do not edit it by hand. The last paragraph of each entry is an editor's, kept in
[conflict-notes.json](conflict-notes.json).

What counts as a conflict: claims of one event that cannot all be true as printed.

- **Figures** are compared only where they count the same thing: the same measure, unit and scope. Each is a range of whole numbers. "At least 3,000"
  has no upper end; "more than 500" begins at 501 and so excludes a plain 500; "about" and "nearly" are given a tenth of the number to either side
  (below it, for "nearly"), a measure of ours that is used for comparing and for nothing else. Several numbers of one claim are versions of
  it: two claims exclude each other if no version of one fits a version of the other. A figure in words is not compared.
- **Dates** are compared as what they could mean, from the first to the last possible day. Two that share a day do not conflict, even if one begins
  earlier. An order may lie before the deed and a report after it, not the other way round. A date that its source doubts is not compared.
- **Stance**: a claim that disputes or denies something is listed even if what it speaks against is not in the atlas.

Claims of different events are never compared, nor is a claim that is set aside (\`deprecated\`). "Independent" leaves out sources that copy one another
or rest on the same authority; it says how many agree to tell of something, not that it is true.`;

function tellers(claims: readonly Claim[], atlas: Atlas, more: (claim: Claim) => string[]): string[][] {
  const inOrder = [...claims].sort((one, other) => (one.id < other.id ? -1 : 1));
  return inOrder.map((claim) => [
    sourceName(claim, atlas.sources),
    claim.attributedTo ?? '(itself)',
    ...more(claim),
    String(claim.locator.line),
  ]);
}

function sectionOf(conflict: Conflict, event: AtlasEvent, atlas: Atlas): string {
  const claims = event.claims.filter(inForce);
  switch (conflict.kind) {
    case 'figures': {
      const told = claims.filter(({ figures }) => figures.some((figure) => sameCount(figure, conflict)));
      const spread = spreadsOf(claims).find((one) => sameCount(one, conflict));
      const rows = tellers(told, atlas, (claim) => [
        claim.figures
          .filter((figure) => sameCount(figure, conflict))
          .map(amountInWords)
          .join('; '),
        dateAsPrinted(effectiveDate(claim, event)),
      ]);
      return `**Figures: ${countedInWords(conflict)}.** Spread: ${spread ? spreadInWords(spread) : 'none'}.\n\n${tableOf(['Source', 'Credited to', 'Figure', 'Date as printed', 'Line'], rows)}`;
    }
    case 'dates': {
      const dated = claims.filter((claim) => effectiveDate(claim, event) !== null);
      const rows = tellers(dated, atlas, (claim) => [dateAsPrinted(effectiveDate(claim, event)), claim.says]);
      return `**Dates.**\n\n${tableOf(['Source', 'Credited to', 'Date as printed', 'Says', 'Line'], rows)}`;
    }
    case 'stance': {
      const against = claims.filter(({ id }) => conflict.claims.includes(id));
      const rows = tellers(against, atlas, (claim) => [
        enTerms.stance[claim.stance],
        claim.says,
        dateAsPrinted(effectiveDate(claim, event)),
      ]);
      return `**Disputed.**\n\n${tableOf(['Source', 'Credited to', 'Stance', 'Says', 'Date as printed', 'Line'], rows)}`;
    }
  }
}

function noteOf(id: string, notes: ConflictNotes): string {
  const note = notes.get(id);
  if (!note) return '> **Not yet read.** Nobody has written a note on this conflict.';
  return `> **${note.kept ? 'Kept' : 'Explained'}.** ${note.note}`;
}

function entryOf({ event, conflicts }: EventInConflict, atlas: Atlas, notes: ConflictNotes): string {
  const { sources, independent } = corroborationOf(event.claims, atlas.sources);
  const head = `### ${event.title}\n\n\`${event.id}\` · ${enTerms.eventKind[event.kind]} · sources: ${sources}, independent: ${independent}`;
  return [head, ...conflicts.map((conflict) => sectionOf(conflict, event, atlas)), noteOf(event.id, notes)].join('\n\n');
}

/** The whole page, ready to be written. */
export function conflictsPage(atlas: Atlas, notes: ConflictNotes): string {
  const found = eventsInConflict(atlas);
  const kept = found.filter(({ event }) => notes.get(event.id)?.kept === true).length;
  const explained = found.filter(({ event }) => notes.get(event.id)?.kept === false).length;
  const count = `Events in conflict: ${found.length}; kept as they are: ${kept}, explained: ${explained}, not yet read: ${found.length - kept - explained}.`;
  const titleOf = new Map(atlas.places.map(({ id, title }) => [id, title]));
  const places = [...new Set(found.map(({ event }) => event.placeId))].sort((one, other) => {
    if (one === null || other === null) return one === null ? 1 : -1;
    return (titleOf.get(one) ?? one) < (titleOf.get(other) ?? other) ? -1 : 1;
  });
  const chapters = places.map((place) => {
    const here = found.filter(({ event }) => event.placeId === place).sort((a, b) => (a.event.id < b.event.id ? -1 : 1));
    const title = place === null ? 'Unplaced' : (titleOf.get(place) ?? place);
    return [`## ${title}`, ...here.map((one) => entryOf(one, atlas, notes))].join('\n\n');
  });
  return `${[introduction, count, ...chapters].join('\n\n')}\n`;
}

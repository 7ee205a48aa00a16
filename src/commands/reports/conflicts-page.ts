// The page geo/conflicts.md: every conflict the program finds, place by place, with who says what and what an editor made of it.
import type { Atlas } from '../../model/atlas.ts';
import { circumstanceSaid } from '../../model/circumstance.ts';
import type { Claim } from '../../model/claim.ts';
import { asCompared } from '../../model/compared-figures.ts';
import { type ClaimPair, type Conflict, conflictsOf } from '../../model/conflict.ts';
import { corroborationOf } from '../../model/corroboration.ts';
import { effectiveDate } from '../../model/effective-date.ts';
import type { AtlasEvent } from '../../model/event.ts';
import { inForce, sameCount, spreadsOf } from '../../model/spread.ts';
import { amountInWords, countedInWords, dateAsPrinted, sourceName, spreadInWords, tableOf } from './claim-words.ts';
import type { ConflictNotes } from './conflict-notes.ts';
import { conflictsAcrossChapter } from './conflicts-across.ts';
import { reportTerms } from './report-terms.ts';

export interface EventInConflict {
  event: AtlasEvent;
  conflicts: Conflict[];
}

export function eventsInConflict({
  events,
  vocabulary: { measures },
}: Pick<Atlas, 'events' | 'vocabulary'>): EventInConflict[] {
  return events
    .map((event) => ({ event, conflicts: conflictsOf(asCompared(event, measures)) }))
    .filter(({ conflicts }) => conflicts.length > 0);
}

/** Events in conflict that nobody has written a note on, and notes on events that are not in conflict. */
export function strayNotes(
  atlas: Pick<Atlas, 'events' | 'vocabulary'>,
  notes: ConflictNotes,
): { unread: string[]; idle: string[] } {
  const inConflict = eventsInConflict(atlas).map(({ event }) => event.id);
  return {
    unread: inConflict.filter((id) => !notes.has(id)),
    idle: [...notes.keys()].filter((id) => !inConflict.includes(id)),
  };
}

const introduction = `# Where the sources disagree

Written by \`npm run reports\` from the records; do not edit it by hand. The last paragraph of each entry is an editor's, kept in
[conflict-notes.json](conflict-notes.json).

What counts as a conflict: claims of one event that cannot all be true as printed. The column "Excludes" gives the rows that a row cannot stand beside.
In a date, = is the day as the editors read the print, → a day that they inferred.

- **Figures** are compared only where they count the same thing: the same measure, unit and scope. Each is a range of whole numbers. "At least 3,000"
  has no upper end; "more than 500" begins at 501 and so excludes a plain 500; "about" and "nearly" are given a tenth of the number to either side
  (below it, for "nearly"), a measure of ours that is used for comparing and for nothing else. Several numbers of one claim are versions of
  it: two claims exclude each other if no version of one fits a version of the other. A figure in words is not compared.
- **Dates** are compared as what they could mean, from the first to the last possible day. Two that share a day do not conflict, even if one begins
  earlier. An order may lie before the deed and a report after it, not the other way round. A date that its source doubts is not compared.
- **Where, by whom, against whom** are compared as the terms of the records. Two claims conflict where both say it and name nothing in common: one that
  names more, or says nothing of it, is no contradiction.
- **Stance**: a claim that disputes or denies something is listed even if what it speaks against is not in the atlas.

The program compares no claims of different events, and none that is set aside (\`deprecated\`). Where editors have joined two records of
different events because one contradicts, disputes or limits the other, the last chapter has both. "Independent" leaves out sources that copy one another
or rest on the same authority; it says how many agree to tell of something, not that it is true.`;

/** What the tellers of one thing say, row by row: who, whom they credit, and more that depends on what the table is about. */
interface Column {
  head: string;
  tell: (claim: Claim) => string;
}

/** One row a claim, numbered; `pairs` are claims that cannot both be true, shown by the numbers of their rows. */
function tellersTable(claims: readonly Claim[], pairs: readonly ClaimPair[], columns: readonly Column[]): string {
  const inOrder = [...claims].sort((one, other) => (one.id < other.id ? -1 : 1));
  const excluded = ({ id }: Claim) =>
    inOrder.flatMap((other, row) =>
      pairs.some((pair) => other.id !== id && pair.includes(id) && pair.includes(other.id)) ? [row + 1] : [],
    );
  const against: Column[] =
    pairs.length > 0 ? [{ head: 'Excludes', tell: (claim) => excluded(claim).join(', ') || '–' }] : [];
  const all = [...columns, { head: 'Line', tell: ({ locator }: Claim) => String(locator.line) }, ...against];
  const rows = inOrder.map((claim, row) => [String(row + 1), ...all.map(({ tell }) => tell(claim))]);
  return tableOf(['', ...all.map(({ head }) => head)], rows);
}

const headOf = { where: 'Where', by: 'By whom', against: 'Against whom' } as const;

function sectionOf(conflict: Conflict, event: AtlasEvent, atlas: Atlas): string {
  const claims = event.claims.filter(inForce);
  const who: Column[] = [
    { head: 'Source', tell: (claim) => sourceName(claim, atlas.sources) },
    { head: 'Credited to', tell: ({ attributedTo }) => attributedTo ?? '(itself)' },
  ];
  const says: Column = { head: 'Says', tell: (claim) => claim.says };
  const date: Column = { head: 'Date as printed', tell: (claim) => dateAsPrinted(effectiveDate(claim, event)) };
  switch (conflict.kind) {
    case 'figures': {
      const alike = ({ figures }: Claim) => figures.filter((figure) => sameCount(figure, conflict));
      const figure: Column = { head: 'Figure', tell: (claim) => alike(claim).map(amountInWords).join('; ') };
      const spread = spreadsOf(claims).find((one) => sameCount(one, conflict));
      const told = claims.filter((claim) => alike(claim).length > 0);
      const heading = `**Figures: ${countedInWords(conflict, reportTerms(atlas))}.** Spread: ${spread ? spreadInWords(spread) : 'none'}.`;
      return `${heading}\n\n${tellersTable(told, conflict.pairs, [...who, figure, date])}`;
    }
    case 'dates': {
      const dated = claims.filter((claim) => effectiveDate(claim, event) !== null);
      return `**Dates.**\n\n${tellersTable(dated, conflict.pairs, [...who, date, says])}`;
    }
    case 'where':
    case 'by':
    case 'against': {
      const { kind } = conflict;
      const ids = (claim: Claim) => circumstanceSaid(kind, claim, event);
      const titles = new Map(atlas.places.map(({ id, title }) => [id, title]));
      const { actor, victimGroup } = reportTerms(atlas);
      const word = { where: (id: string) => titles.get(id) ?? id, by: actor, against: victimGroup }[kind];
      const wording = (claim: Claim) => (claim[kind]?.verbatim ? `, “${claim[kind].verbatim}”` : '');
      const named: Column = { head: 'Names', tell: (claim) => `${ids(claim).map(word).join(', ')}${wording(claim)}` };
      const told = claims.filter((claim) => ids(claim).length > 0);
      return `**${headOf[kind]}.**\n\n${tellersTable(told, conflict.pairs, [...who, named, says])}`;
    }
    case 'stance': {
      const against = claims.filter(({ id }) => conflict.claims.includes(id));
      const stance: Column = { head: 'Stance', tell: (claim) => reportTerms(atlas).stance(claim.stance) };
      return `**Disputed.**\n\n${tellersTable(against, [], [...who, stance, says, date])}`;
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
  const head = `### ${event.title}\n\n\`${event.id}\` · ${reportTerms(atlas).eventKind(event.kind)} · sources: ${sources}, independent: ${independent}`;
  return [head, ...conflicts.map((conflict) => sectionOf(conflict, event, atlas)), noteOf(event.id, notes)].join(
    '\n\n',
  );
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
    const here = found
      .filter(({ event }) => event.placeId === place)
      .sort((a, b) => (a.event.id < b.event.id ? -1 : 1));
    const title = place === null ? 'Unplaced' : (titleOf.get(place) ?? place);
    return [`## ${title}`, ...here.map((one) => entryOf(one, atlas, notes))].join('\n\n');
  });
  const across = conflictsAcrossChapter(atlas);
  return `${[introduction, count, ...chapters, ...(across ? [across] : [])].join('\n\n')}\n`;
}

// One record of a facing page: its claims and whom they come from, what they disagree about, and what of it lies in the window.
import { type Lookup, recordAt } from '../lookup/build-lookup.ts';
import { type Narrowed, type NarrowedRecord, narrowedRecord } from '../lookup/narrowing.ts';
import { noRelations, type Relations, relationsOfRecord } from '../lookup/related-records.ts';
import { spanAt } from '../lookup/spans.ts';
import { circumstanceOfEvent } from '../model/circumstance.ts';
import type { Claim, Figure } from '../model/claim.ts';
import { asCompared } from '../model/compared-figures.ts';
import type { CompiledPlace } from '../model/compiled-atlas.ts';
import { effectiveDate } from '../model/effective-date.ts';
import { type EstimateChart, estimateCharts } from '../model/estimates.ts';
import type { AtlasEvent } from '../model/event.ts';
import type { HistoricalDate } from '../model/historical-date.ts';
import type { Source } from '../model/source.ts';
import type { Spread } from '../model/spread.ts';
import type { TimeSpan } from '../model/time-span.ts';
import { type Versions, versionsOf } from '../model/versions.ts';
import type { AtlasState } from '../state/atlas-state.ts';
import { type ClaimGroup, claimGroups } from './claim-groups.ts';
import { type Differences, differencesOf } from './differences.ts';
import { figuresOf, printedAlone } from './record-order.ts';
import { countsClaim, type RecordStanding, recordStanding } from './record-standing.ts';
import { type SharedErratum, sharedErrata } from './shared-errata.ts';

export interface PanelClaim {
  claim: Claim;
  source: Source;
  citedWork: Source | null;
  /** The date this source gives; `null` if it gives none. */
  when: HistoricalDate | null;
  /** When it was said, as far as that is known: by the cited work, the quoted authority, or the source itself. */
  said: TimeSpan | null;
  /** Along the time of the sources: it is one of the claims that the list counts. */
  counted: boolean;
  /** The claim's own relations to others. */
  relations: Relations;
}

export interface PersonNamed {
  id: string;
  title: string;
  /** The reader's choice is of claims that name this person. */
  chosen: boolean;
}

export interface PanelRecord extends RecordStanding {
  event: AtlasEvent;
  span: TimeSpan | null;
  /** The place the event is filed under. */
  place: CompiledPlace | null;
  alsoAt: CompiledPlace[];
  claims: PanelClaim[];
  /** Its figures side by side, thing by thing. */
  charts: EstimateChart[];
  /** Claims of the event that the lens leaves out. */
  silent: number;
  /** Titles of the places that a claim names otherwise than its event, and of those of the event, by id. */
  placeTitles: Readonly<Record<string, string>>;
  versions: Versions;
  differences: Differences | null;
  /** What its editor has written on the disagreement. */
  conflictNote: string | null;
  /** Smallest to largest of each thing that is counted, people first. */
  spreads: Spread[];
  /** The only figure of the first of them, or a figure in words where there is no number. */
  asPrinted: Figure | null;
  /** The persons whom its claims name, each once. */
  persons: PersonNamed[];
  /** The same claims as `claims`, in the order they are read. */
  groups: ClaimGroup[];
  errata: SharedErratum[];
  /** Relations of the event as a whole; those of its claims stand with them. */
  relations: Relations;
  /** Its sources print their dates in more than one calendar. */
  calendarsDiffer: boolean;
  open: boolean;
  openClaim: string | null;
  /** The reader has come back to a relation of it: what is folded of it stands open. */
  cameBack: boolean;
}

export function placeById(lookup: Lookup, id: string | null): CompiledPlace | null {
  return id === null ? null : (lookup.places[lookup.placeNumbers.get(id) ?? -1] ?? null);
}

/** A record as the reader's choice leaves it; one that it leaves out and the reader has opened has nothing that passes. */
type Matching = Omit<NarrowedRecord, 'places' | 'ownDate'>;

/** What the reader's state says of a record: all of it that a step in time may change. */
interface Standing extends RecordStanding, Pick<PanelRecord, 'open' | 'openClaim' | 'cameBack'> {
  /** Of the claims that are left, in their order: along the time of the sources, is it counted. */
  claimsCounted: boolean[];
  /** Ids of the persons that the reader's choice is of. */
  personsChosen: readonly string[];
}

function standingOf(
  lookup: Lookup,
  narrowed: Narrowed,
  state: AtlasState,
  { record, claimNumbers }: Matching,
): Standing {
  const { selection, backTo } = state;
  const { event } = record;
  const chosen = selection.type === 'place' || selection.type === 'tray' ? selection : null;
  const open = chosen?.event === event.id;
  return {
    ...recordStanding(lookup, narrowed, state, record.number),
    open,
    openClaim: open ? (chosen?.claim ?? null) : null,
    cameBack: backTo !== null && [event, ...event.claims].some(({ id }) => id === backTo.from),
    claimsCounted: claimNumbers.map((claim) => countsClaim(lookup, narrowed, state, claim)),
    personsChosen: state.filters.person,
  };
}

/** A choice keeps what it leaves of a record as one object for as long as it lasts. */
const kept = new WeakMap<Matching, { standing: string; made: PanelRecord }>();

/** All of a record, as the reader sees it who has opened it although the choice leaves it out. */
function wholeRecord(lookup: Lookup, number: number): Matching {
  const record = recordAt(lookup, number);
  const first = lookup.claims.firsts[number] as number;
  const { claims } = record.event;
  return { record, claims, claimNumbers: claims.map((_, i) => first + i), passing: [], span: record.span };
}

/** Gives the same object as long as the record stands alike: what shows it needs not be drawn anew while the years play. */
export function panelRecord(lookup: Lookup, narrowed: Narrowed, state: AtlasState, number: number): PanelRecord {
  const matching = narrowedRecord(lookup, narrowed, number) ?? wholeRecord(lookup, number);
  const found = standingOf(lookup, narrowed, state, matching);
  const standing = JSON.stringify(found);
  const known = kept.get(matching);
  if (known?.standing === standing) return known.made;
  const made = madeRecord(lookup, matching, found);
  kept.set(matching, { standing, made });
  return made;
}

function madeRecord(
  lookup: Lookup,
  matching: Matching,
  { claimsCounted, personsChosen, ...standing }: Standing,
): PanelRecord {
  const { record, span } = matching;
  const { event } = record;
  const relations = relationsOfRecord(lookup, record.number);
  const relationsOf = (id: string) => relations.get(id) ?? noRelations;
  const claims = matching.claims.map((claim, i): PanelClaim => {
    const said = spanAt(lookup.claims.said, matching.claimNumbers[i] as number);
    const counted = claimsCounted[i] ?? false;
    return { ...panelClaim(lookup, event, claim, said), counted, relations: relationsOf(claim.id) };
  });
  const spreads = figuresOf(matching, lookup.vocabulary.measures);
  const named = new Set(matching.claims.flatMap(({ persons = [] }) => persons.map(({ person }) => person)));
  const { measures } = lookup.vocabulary;
  const compared = asCompared({ ...event, claims: [...matching.claims] }, measures);
  const versions = versionsOf(compared, [...lookup.sources.values()]);
  return {
    event,
    span,
    place: placeById(lookup, event.placeId),
    alsoAt: event.alsoAt.map((id) => placeById(lookup, id)).filter((one) => one !== null),
    claims,
    charts: estimateCharts([{ event, span, claims }], measures),
    silent: event.claims.length - claims.length,
    placeTitles: placeTitles(lookup, event),
    versions,
    differences: differencesOf(event, claims, versions.disagreements),
    conflictNote: Object.hasOwn(lookup.conflictNotes, event.id) ? (lookup.conflictNotes[event.id] ?? null) : null,
    spreads,
    asPrinted: printedAlone(matching, spreads),
    persons: [...named].map((id) => ({
      ...{ id, title: lookup.persons.get(id) ?? id },
      chosen: personsChosen.includes(id),
    })),
    groups: claimGroups(claims, versions.disagreements),
    errata: sharedErrata(claims),
    relations: relationsOf(event.id),
    calendarsDiffer: new Set(claims.flatMap(({ when }) => when?.calendar ?? [])).size > 1,
    ...standing,
  };
}

export function placeTitles(lookup: Lookup, event: AtlasEvent): PanelRecord['placeTitles'] {
  const told = event.claims.flatMap(({ where }) => where?.places ?? []);
  const ids = [...circumstanceOfEvent('where', event), ...told];
  return Object.fromEntries(ids.map((id) => [id, placeById(lookup, id)?.title ?? id]));
}

/** What is said of a claim wherever it is shown. `said`: when, as far as that is known. */
export function panelClaim(
  lookup: Lookup,
  event: AtlasEvent,
  claim: Claim,
  said: TimeSpan | null,
): Omit<PanelClaim, 'counted' | 'relations'> {
  const source = lookup.sources.get(claim.source);
  if (!source) throw new Error(`claim "${claim.id}" names a source that is not in the lookup: "${claim.source}"`);
  const citedWork = claim.citedWork === null ? null : (lookup.sources.get(claim.citedWork) ?? null);
  return { claim, source, citedWork, when: effectiveDate(claim, event), said };
}

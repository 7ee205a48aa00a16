// What the facing page holds: the records of a place, or of a tray, each with its claims and whom they come from.
import { type Lookup, type LookupRecord, recordsAt } from '../lookup/build-lookup.ts';
import { throughLens } from '../lookup/lens.ts';
import { type NarrowedRecord, narrowedRecords } from '../lookup/narrowing.ts';
import type { Claim } from '../model/claim.ts';
import type { CompiledPlace } from '../model/compiled-atlas.ts';
import { effectiveDate } from '../model/effective-date.ts';
import type { AtlasEvent } from '../model/event.ts';
import type { HistoricalDate } from '../model/historical-date.ts';
import type { Source } from '../model/source.ts';
import { certainlyWithin, possiblyWithin, type TimeSpan, type TimeWindow } from '../model/time-span.ts';
import type { AtlasState, Tray } from './atlas-state.ts';
import { type SourcePage, sourcePageFor } from './source-page.ts';

export interface PanelClaim {
  claim: Claim;
  source: Source;
  citedWork: Source | null;
  /** The date this source gives; `null` if it gives none. */
  when: HistoricalDate | null;
  /** When it was said, as far as that is known: by the cited work, the quoted authority, or the source itself. */
  said: TimeSpan | null;
}

export interface PanelRecord {
  event: AtlasEvent;
  span: TimeSpan | null;
  inWindow: 'certain' | 'possible' | 'no';
  /** The place the event is filed under. */
  place: CompiledPlace | null;
  alsoAt: CompiledPlace[];
  claims: PanelClaim[];
  /** Claims of the event that the lens leaves out. */
  silent: number;
  open: boolean;
  openClaim: string | null;
}

export type Panel =
  | { type: 'place'; place: CompiledPlace; within: CompiledPlace[]; records: PanelRecord[]; hidden: number }
  | { type: 'tray'; tray: Tray; records: PanelRecord[]; hidden: number }
  | SourcePage;

export function panelFor(lookup: Lookup, state: AtlasState): Panel | null {
  const { selection } = state;
  if (selection.type === 'none') return null;
  if (selection.type === 'source') return sourcePageFor(lookup, selection.source);
  const left = narrowedRecords(lookup, state);
  /** What the reader's choice leaves, and how many it does not; the record the reader has opened is always there. */
  const shown = (records: readonly LookupRecord[]) => {
    const details = records.flatMap((record) => {
      const narrowed = left.get(record.number);
      if (narrowed) return panelRecord(lookup, state, narrowed);
      const { event, span } = record;
      return event.id === selection.event ? panelRecord(lookup, state, { record, claims: event.claims, span }) : [];
    });
    return { records: details, hidden: records.length - details.length };
  };
  if (selection.type === 'tray') {
    const isIn = (record: LookupRecord): boolean =>
      selection.tray === 'unplaced'
        ? record.event.placeId === null
        : (throughLens(state.lens, record) ?? record).span === null;
    return { type: 'tray', tray: selection.tray, ...shown(lookup.records.filter(isIn)) };
  }
  const number = lookup.placeNumbers.get(selection.place);
  const place = number === undefined ? undefined : lookup.places[number];
  if (number === undefined || !place) return null;
  const within = place.partOf.map((id) => placeById(lookup, id)).filter((one) => one !== null);
  return { type: 'place', place, within, ...shown(recordsAt(lookup, number)) };
}

function placeById(lookup: Lookup, id: string | null): CompiledPlace | null {
  return id === null ? null : (lookup.places[lookup.placeNumbers.get(id) ?? -1] ?? null);
}

type Left = Pick<NarrowedRecord, 'record' | 'claims' | 'span'>;

function panelRecord(lookup: Lookup, state: AtlasState, { record, claims, span }: Left): PanelRecord {
  const { event } = record;
  const { window, selection, timeOf } = state;
  const chosen = selection.type === 'place' || selection.type === 'tray' ? selection : null;
  const open = chosen?.event === event.id;
  return {
    event,
    span,
    inWindow: placeInWindow(
      timeOf === 'event' ? [span] : claims.map(({ id }) => lookup.sayings.get(id) ?? null),
      window,
    ),
    place: placeById(lookup, event.placeId),
    alsoAt: event.alsoAt.map((id) => placeById(lookup, id)).filter((one) => one !== null),
    claims: claims.map((claim) => panelClaim(lookup, event, claim)),
    silent: event.claims.length - claims.length,
    open,
    openClaim: open ? (chosen?.claim ?? null) : null,
  };
}

/** A record is in the window if anything of it is; along the time of the sources, if any of its claims was said then. */
function placeInWindow(spans: readonly (TimeSpan | null)[], window: TimeWindow): PanelRecord['inWindow'] {
  const dated = spans.filter((span) => span !== null);
  if (!dated.some((span) => possiblyWithin(span, window))) return 'no';
  return dated.some((span) => certainlyWithin(span, window)) ? 'certain' : 'possible';
}

function panelClaim(lookup: Lookup, event: AtlasEvent, claim: Claim): PanelClaim {
  const source = lookup.sources.get(claim.source);
  if (!source) throw new Error(`claim "${claim.id}" names a source that is not in the lookup: "${claim.source}"`);
  const citedWork = claim.citedWork === null ? null : (lookup.sources.get(claim.citedWork) ?? null);
  return { claim, source, citedWork, when: effectiveDate(claim, event), said: lookup.sayings.get(claim.id) ?? null };
}

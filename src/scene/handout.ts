// What a handout of a place holds: one record in full, the one that is open or about which most is said; the others in a line each; and all that these rest on.
import type { Claim } from '../model/claim.ts';
import type { CompiledPlace } from '../model/compiled-atlas.ts';
import type { AtlasEvent } from '../model/event.ts';
import type { Source } from '../model/source.ts';
import type { PanelRecord, PlacePage } from './panel.ts';

/** A record in a line. */
export interface HandoutLine {
  event: AtlasEvent;
  /** `null`: the place of the handout itself. */
  at: CompiledPlace | null;
  claims: readonly Claim[];
}

export interface Handout {
  place: CompiledPlace;
  /** `null` where nothing of the place itself is shown. */
  record: PanelRecord | null;
  /** Other records of the place, then those of places inside it. */
  lines: readonly HandoutLine[];
  /** How many of them have no room. */
  left: number;
  /** The texts that the printed claims stand in, in the order of their first use: a note's number is the place in this list. */
  sources: Source[];
  /** The works that these claims cite. */
  cited: Source[];
}

/** Two pages have room for no more. */
const mostLines = 18;

/** How much there is to discuss of a record. */
const weight = ({ versions, claims, open }: PanelRecord): number =>
  (open ? 1_000_000 : 0) + versions.disagreements.length * 1000 + claims.length;

export function handoutOf({ place, groups, inside }: PlacePage, works: ReadonlyMap<string, Source>): Handout {
  const own = groups.flatMap((group) => [...group.records]);
  const record = own.reduce<PanelRecord | null>(
    (most, one) => (most && weight(most) >= weight(one) ? most : one),
    null,
  );
  const all: HandoutLine[] = [
    ...own
      .filter((one) => one !== record)
      .map(({ event, claims }) => ({ event, at: null, claims: claims.map(({ claim }) => claim) })),
    ...[...inside.records].map(({ event, at, claims }) => ({ event, at, claims })),
  ];
  const lines = all.slice(0, mostLines);
  const claims = [...(record?.claims ?? []).map(({ claim }) => claim), ...lines.flatMap((line) => line.claims)];
  const named = (ids: readonly (string | null)[]) => [...new Set(ids)].flatMap((id) => works.get(id ?? '') ?? []);
  const sources = named(claims.map(({ source }) => source));
  const cited = named(claims.map(({ citedWork }) => citedWork)).filter((work) => !sources.includes(work));
  return { place, record, lines, left: all.length - lines.length, sources, cited };
}

// Where a written file comes from, so that it can be cited without the page it was taken from: each claim's citation, and that of the
// selection. The command line knows no day of access, and a site only where it is told one: else its files name the atlas and its version.
import type { Atlas } from '../../model/atlas.ts';
import { chicagoNote } from '../../model/citation/chicago.ts';
import { textOf } from '../../model/citation/citation-text.ts';
import { citedAtlas } from '../../model/citation/cited-atlas.ts';
import { contributorsOf } from '../../model/citation/cited-item.ts';
import { type Citing, citedClaim } from '../../model/citation/cited-record.ts';
import type { Claim } from '../../model/claim.ts';
import { effectiveDate } from '../../model/effective-date.ts';
import type { AtlasEvent } from '../../model/event.ts';
import { recordAddress } from '../../model/record-address.ts';

export interface Provenance {
  citing: Citing;
  /** What part of the atlas the file holds; `null` if it is the whole. */
  selection: { citation: string; address: string | null; accessed: string | null } | null;
}

/** @param home address of the published atlas with the slash at its end; empty: not known */
export function provenanceOfWhole({ description, sources }: Atlas, home = ''): Provenance {
  const byId = new Map(sources.map((source) => [source.id, source]));
  return {
    citing: {
      atlas: citedAtlas(description),
      sourceOf: (id) => byId.get(id),
      addressOf: (record) => recordAddress(home, record),
      accessed: null,
    },
    selection: null,
  };
}

/** A claim's citation in one line: the record, the atlas and its version, and the passage it rests on. */
export function claimCitation(
  claim: Claim,
  event: AtlasEvent,
  placeTitle: string | null,
  { citing }: Provenance,
): string {
  const about = [placeTitle ?? '', effectiveDate(claim, event)?.edtf ?? ''];
  return textOf(chicagoNote(citedClaim(claim, event, about, citing)));
}

/** How a whole file is cited: the selection it holds, or the atlas. */
export function citationOfFile({ description }: Atlas, { selection }: Provenance) {
  if (!selection) {
    const atlas = citedAtlas(description);
    const { title, version } = atlas;
    return { citation: `${contributorsOf({ atlas })}. ${title}. Data version ${version}.` };
  }
  const { citation, address, accessed } = selection;
  return { citation, ...(address ? { address } : {}), ...(accessed ? { accessed } : {}) };
}

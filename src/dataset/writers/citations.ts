// A claim's citation in one line: which source, which line, and the address and year where they are known.
import type { Atlas } from '../../model/atlas.ts';
import type { Claim } from '../../model/claim.ts';
import type { Source } from '../../model/source.ts';

export interface Citation {
  /** `Wikipedia, line 34`. */
  label: string;
  /** `null` where none is known. */
  url: string | null;
  year: string | null;
}

export const yearOf = (source: Source): string | null => source.issued?.['date-parts']?.[0]?.[0]?.toString() ?? null;

export const addressOf = (source: Source): string | null => source.URL ?? source.custom.url ?? null;

/** A source the atlas does not hold is cited by its id: the writer is no judge of the corpus. */
export function citationsOf(atlas: Atlas): (claim: Pick<Claim, 'source' | 'locator'>) => Citation {
  const sourceById = new Map(atlas.sources.map((source) => [source.id, source]));
  return ({ source: id, locator }) => {
    const source = sourceById.get(id);
    if (!source) return { label: `${id}, line ${locator.line}`, url: null, year: null };
    return {
      label: `${source['title-short'] ?? source.title}, line ${locator.line}`,
      url: addressOf(source),
      year: yearOf(source),
    };
  };
}

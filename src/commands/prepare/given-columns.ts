// Which columns of a table say where, when and what: by the words of the command line, or by names that such tables commonly have.

export interface NamedColumns {
  lon?: string | undefined;
  lat?: string | undefined;
  from?: string | undefined;
  to?: string | undefined;
  text?: string | undefined;
  source?: string | undefined;
  /** By which events are counted; four at most. */
  facets?: readonly string[] | undefined;
}

export interface GivenColumns {
  lon: string;
  lat: string;
  from: string;
  /** The same as `from` where the table has no column for the last day. */
  to: string;
  /** What the record says, and who says so; `null` where no column does. */
  text: string | null;
  source: string | null;
  facets: readonly string[];
}

export const mostFacets = 4;

/** UCDP GED and ACLED among others; the first that a table has is taken. */
const common = {
  lon: ['longitude', 'lon', 'lng', 'long', 'x'],
  lat: ['latitude', 'lat', 'y'],
  from: ['date_start', 'start_date', 'event_date', 'date', 'start', 'from', 'when'],
  to: ['date_end', 'end_date', 'end', 'to'],
  text: ['title', 'text', 'description', 'notes', 'source_headline', 'headline', 'event', 'name'],
  source: ['source', 'source_article', 'source_office', 'sources'],
} as const;

const meaning = {
  ...{ lon: 'the longitude', lat: 'the latitude', from: 'the day', to: 'the last day' },
  ...{ text: 'what the record says', source: 'the source' },
} as const;
type Part = keyof typeof common;

const needed: ReadonlySet<Part> = new Set<Part>(['lon', 'lat', 'from']);

/** @returns the columns, or a sentence that says which are missing and how to name them */
export function givenColumns(present: readonly string[], named: NamedColumns): GivenColumns | string {
  const faults: string[] = [];
  const find = (part: Part): string | undefined => {
    const wish = named[part];
    const wished = wish === undefined ? common[part] : [wish.toLowerCase()];
    const found = wished.flatMap((name) => present.find((one) => one.toLowerCase() === name) ?? []);
    if (found.length === 0 && (wish !== undefined || needed.has(part)))
      faults.push(
        wish === undefined
          ? `No column is known to hold ${meaning[part]}: name it with --${part} COLUMN.`
          : `There is no column "${wish}" for ${meaning[part]}.`,
      );
    return found[0];
  };
  const [lon = '', lat = '', from = '', to = from] = [find('lon'), find('lat'), find('from'), find('to')];
  const [text = null, source = null] = [find('text'), find('source')];
  const facets = named.facets ?? [];
  if (facets.length > mostFacets) faults.push(`Events are counted by ${mostFacets} columns at most.`);
  for (const facet of facets) if (!present.includes(facet)) faults.push(`There is no column "${facet}" to count by.`);
  if (faults.length > 0) return `${faults.join(' ')} The columns are: ${present.join(', ')}.`;
  return { lon, lat, from, to, text, source, facets };
}

// A sealed edition of the records: what it is called, when it was made, and what earlier citations call it.

/** A year and a number in it: `2026.1`. */
export const editionIdPattern = /^(\d{4})\.(\d{1,3})$/;

export interface EditionName {
  id: string;
  /** ISO day on which it was sealed. */
  date: string;
  /** The version that its own manifest gives, where that is another word: citations of that time name it. */
  citedAs?: string | undefined;
}

/** A sealed edition as the page can open it. */
export interface OpenableEdition extends EditionName {
  /** Bytes of the compiled records, unpacked. */
  size: number;
  /** Addresses: of the compiled records, of the regions as the map draws them, of every place as it is downloaded, and of the comparison with today. */
  compiled: string;
  outlines: string;
  shapes: string;
  since: string;
}

/** `edition.json` of a sealed edition. */
export interface EditionSeal extends EditionName {
  form: 1;
  /** Id of the corpus. */
  corpus: string;
  title: string;
  licence: string;
  counts: { places: number; events: number; claims: number; sources: number };
  /** The edition before it and the SHA-256 of its list of checksums, so that no earlier edition can be changed or taken away unnoticed. */
  before: { edition: string; sums: string } | null;
}

/** In the order in which they were made. */
export function inOrder(a: Pick<EditionName, 'id'>, b: Pick<EditionName, 'id'>): number {
  const [[year, number], [otherYear, otherNumber]] = [a.id, b.id].map((id) => id.split('.').map(Number)) as [
    [number, number],
    [number, number],
  ];
  return year - otherYear || number - otherNumber;
}

/** The edition that an address or a citation means. */
export const editionMeant = <Edition extends EditionName>(
  asked: string | null,
  editions: readonly Edition[],
): Edition | null => editions.find(({ id, citedAs }) => asked !== null && (id === asked || citedAs === asked)) ?? null;

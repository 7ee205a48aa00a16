// A source: one of the five texts the atlas is built from, or a work that one of them cites. CSL-JSON with our `custom`.

/** Id in the vocabulary. */
export type SourceType = string;

export interface CslName {
  family?: string | undefined;
  given?: string | undefined;
  literal?: string | undefined;
}

export interface CslDate {
  'date-parts'?: number[][] | undefined;
  literal?: string | undefined;
}

export interface SourceCustom {
  source_type: SourceType;
  /** Whose side it argues for, or that it argues for none. */
  standpoint: string;
  reliability_note: string;
  /** Sources that copy one another share a group: their agreement is no corroboration. */
  independence_group: string;
  /** File name of the text under the sources folder: only the five have one. */
  text_file?: string | undefined;
  url?: string | undefined;
  /** In a published file: our `title-short`, and our type where that of CSL differs. */
  label?: string | undefined;
  type?: string | undefined;
}

export interface Source {
  id: string;
  /** CSL 1.0 item type: book, chapter, webpage, article-newspaper, report … */
  type: string;
  title: string;
  /** A name short enough for a line of small type: `Wikipedia`, `Timenote`. */
  'title-short'?: string | undefined;
  'container-title'?: string | undefined;
  author?: CslName[] | undefined;
  editor?: CslName[] | undefined;
  issued?: CslDate | undefined;
  accessed?: CslDate | undefined;
  'original-date'?: CslDate | undefined;
  publisher?: string | undefined;
  'publisher-place'?: string | undefined;
  ISBN?: string | undefined;
  DOI?: string | undefined;
  URL?: string | undefined;
  volume?: string | undefined;
  issue?: string | undefined;
  page?: string | undefined;
  language?: string | undefined;
  note?: string | undefined;
  custom: SourceCustom;
}

/** Type of a source that a table of the reader's own names. */
export const ownSourceType = 'own-file';

/** Claims stand in it: one of the texts that the corpus is built from, or a source of the reader's own; not a work that these cite. */
export const isText = ({ custom }: Source): boolean =>
  custom.text_file !== undefined || custom.source_type === ownSourceType;

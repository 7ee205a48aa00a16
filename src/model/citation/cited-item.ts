// What a citation is made of: a claim or an event of the atlas, or a view of it, as whoever cites it sees it.

/** A passage that a record rests on. */
export interface CitedPassage {
  title: string;
  /** What it appeared in, or who issued it; empty where the source says neither. */
  container: string;
  line: number;
  /** First and last words, as printed. */
  start: string;
  end: string;
  /** Whom the source credits, as it names them; `null` where it speaks for itself. */
  attributedTo: string | null;
}

export interface CitedItem {
  kind: 'claim' | 'event' | 'view';
  /** Id of the record; `null` for a view, which has only an address. */
  id: string | null;
  title: string;
  /** Where and when, or what a view shows: in the words of the page. */
  about: readonly string[];
  /** One for a claim, each for an event, none for a view. */
  passages: readonly CitedPassage[];
  /** ISO day on which the record was last written; `null` where that is not known. */
  recorded: string | null;
  /** `id` names the atlas in keys and file names. */
  atlas: { id: string; title: string; version: string };
  /** Absolute; `null` in a file that was not written for any one site. */
  address: string | null;
  /** ISO day; given in, because nothing here reads a clock. */
  accessed: string | null;
}

/** The name the records are published under, as CITATION.cff has it. */
export const contributorsOf = ({ atlas }: Pick<CitedItem, 'atlas'>) => `${atlas.title} contributors`;

/** A view is described, not titled: it gets no quotation marks. */
export const isTitled = ({ kind }: Pick<CitedItem, 'kind'>) => kind !== 'view';

/** All on one line: titles and wordings may hold line breaks, citations may not. */
export const oneLine = (text: string) => text.replace(/\s+/g, ' ').trim();

/** A sentence of the page that ends with a full stop stands here within one of the style, whose mark follows it. */
const withoutFullStop = (text: string) => text.replace(/(?<!\.)\.$/, '');

/** Without a mark at its end. */
export const aboutOf = ({ about, kind }: CitedItem) =>
  kind === 'view'
    ? about.map(oneLine).map(withoutFullStop).filter(Boolean).join('; ')
    : about.map(oneLine).filter(Boolean).join(', ');

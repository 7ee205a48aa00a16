// The atlas: everything the corpus holds, checked and gathered, before anything is asked of it.
import type { CorrectionsTo } from './correction.ts';
import type { AtlasEvent } from './event.ts';
import type { Person } from './person.ts';
import type { Place } from './place.ts';
import type { RetiredIds } from './retired-ids.ts';
import type { Source } from './source.ts';
import type { Vocabulary } from './vocabulary.ts';
import type { Words } from './words.ts';

/** In plain text, by the id of the event. */
export type ConflictNotes = Readonly<Record<string, string>>;

/** From a day to a day, both ISO. */
export interface IsoDays {
  from: string;
  to: string;
}

/** West, south, east, north in degrees; east may lie beyond 180. */
export type Bounds = [number, number, number, number];

/**
 * A stretch of time with a name, drawn as a band on the axis: dated by claims of the corpus, which may differ, or, where its title is that of a
 * stretch of the calendar, by its days.
 */
export interface NamedPeriod {
  id: string;
  title: Words;
  /** ISO days of a stretch of the calendar; then no claims. */
  from?: string | undefined;
  to?: string | undefined;
  /** Ids of the claims whose dates say when it begins. */
  begins?: string[] | undefined;
  /** Ids of the claims whose dates say when it ends. */
  ends?: string[] | undefined;
}

export interface CorpusLanguage {
  /** BCP 47 */
  tag: string;
  /** Under its own name, for a reader who does not know the present one. */
  name: string;
}

/** Days that a calendar reform left out. */
export interface SkippedDays extends IsoDays {
  /** ISO 3166-1 alpha-2 codes of where they surely did not exist; places without a code may have had them. */
  countries: string[];
  /** For the page. */
  says: Words;
}

/** A language of place names that is shown before the others, under a label of its own. */
export interface NameLanguage {
  /** BCP 47 */
  lang: string;
  label: Words;
}

/** What a corpus asks of its records beyond what every corpus must. */
export interface CorpusRules {
  /** Every place has a name in each of these languages, in this script (Unicode: `Latin`). */
  placeNames?: { lang: string; script: string }[] | undefined;
  skippedDays?: SkippedDays | undefined;
  /** Words that make a date vague: its bounds are then the editor's (`inferred`). */
  vagueWords?: string[] | undefined;
  /** ISO days between which a place may hold dated events: a state that ended. */
  placeDays?: { place: string; from?: string | undefined; to?: string | undefined }[] | undefined;
}

/** Something to begin with: a view of the atlas, or the play of the years. */
export interface Suggestion {
  /** The query of an address of the atlas, without the question mark. */
  view: string;
  words: Words;
}

export interface OwnBasemap {
  /** The picture of the relief covers these. */
  relief: Bounds;
}

/** `atlas.json`, the manifest: what the corpus is called, in which languages, what it covers, and what it asks of its records. */
export interface AtlasDescription {
  /** Version of the form of the file. */
  form: 2;
  /** Names the corpus in addresses of data, file names and packages. */
  id: string;
  /** Version of the data. */
  edition: string;
  /** That of the records first. */
  languages: CorpusLanguage[];
  title: Words;
  /** Beside the title. */
  subtitle?: Words | undefined;
  /** What a first visit reads. */
  introduction: Words;
  /** What it is not, in one sentence, said wherever it is said how many texts it rests on. */
  limits?: Words | undefined;
  /** What to be prepared for. */
  warning?: Words | undefined;
  /** What it is and is not, for the page about it. */
  about?: Words | undefined;
  /** After the name of a place, to say which atlas it is in: `in the atlas of storms`. */
  within?: Words | undefined;
  /** What it rests on, for the page of the sources. */
  sources?: Words | undefined;
  /** A line for a list of programs. */
  summary?: Words | undefined;
  /** What the preview of a shared link shows. */
  previewAlt?: Words | undefined;
  /** The query of the address that the preview is taken of. */
  previewView?: string | undefined;
  keywords?: string[] | undefined;
  /** What a reader may try first. */
  suggestions?: Suggestion[] | undefined;
  licence: string;
  attribution: string;
  /** The part of the axis that gets the room. */
  extent: IsoDays;
  /** The window a first visit opens with. */
  opening: IsoDays;
  /** ISO day on which the film begins; without it the first of `extent`. */
  film?: string | undefined;
  /** What of the map a first visit sees. */
  view: Bounds;
  /** Where the places lie, those abroad apart. */
  bounds: Bounds;
  /** Names of places in use in these years are those of the sources' time; the title follows `at`. */
  nameYears: { from: number; to: number; at: number };
  nameLanguages?: NameLanguage[] | undefined;
  /** Without it the map shows the coasts of the world. */
  basemap?: OwnBasemap | undefined;
  /** Origins that prepared folders of events may be opened from, besides the atlas's own: `https://data.example.org`. */
  dataFrom?: string[] | undefined;
  /** Files beside the manifest holding the places, bottom layer first. */
  layers: string[];
  corrections: string;
  /** Where a correction can be sent; without it the prepared text can only be copied. */
  correctionsTo?: CorrectionsTo | undefined;
  rules?: CorpusRules | undefined;
  /** Bands on the axis of the time control. */
  periods?: NamedPeriod[] | undefined;
}

/** BCP 47 tag of the language that the records are written in. */
export const recordLanguage = ({ languages }: Pick<AtlasDescription, 'languages'>): string => languages[0]?.tag ?? 'en';

/** An SPDX name as it is written in a sentence: `CC BY 4.0` for `CC-BY-4.0`. */
export const licenceName = ({ licence }: Pick<AtlasDescription, 'licence'>): string =>
  licence.replace(/^CC-([A-Z-]+)-(\d)/, 'CC $1 $2');

export interface Atlas {
  description: AtlasDescription;
  vocabulary: Vocabulary;
  sources: Source[];
  places: Place[];
  events: AtlasEvent[];
  /** Without it, the corpus lists none. */
  persons?: Person[] | undefined;
  /** Without it, no id was ever retired. */
  retired?: RetiredIds | undefined;
  /** What editors have written on records whose claims disagree, by the id of the event. Without it, nothing. */
  conflictNotes?: ConflictNotes | undefined;
}

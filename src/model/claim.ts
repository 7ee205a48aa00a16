// A claim: what one source says about an event. Somebody's act, not a fact.
import type { Circumstances } from './circumstance.ts';
import type { HistoricalDate } from './historical-date.ts';
import type { PersonLink } from './person.ts';
import type { Relation } from './relation.ts';

/**
 * Id in the vocabulary. Some mean the same in every corpus: `quotes` and `official-report` pass on what another says, `disputes` and `denies` speak
 * against it, `propaganda` is not believed; any other stance asserts.
 */
export type Stance = string;

/** Id in the vocabulary. One means the same in every corpus: `unknown`, the passage does not show it. */
export type Evidence = string;
export const unknownEvidence: Evidence = 'unknown';

export const bounds = [
  'exact',
  'about',
  'at-least',
  'more-than',
  'at-most',
  'less-than',
  'nearly',
  'range',
  'in-words',
] as const;
export type Bound = (typeof bounds)[number];

/** Id in the vocabulary. */
export type Measure = string;

export const figureScopes = ['event', 'place-total', 'period-total', 'per-year'] as const;
export type FigureScope = (typeof figureScopes)[number];

/** A number as the source prints it. `at-least 3000` is `low: 3000, high: null`; "thousands" has no number at all. */
export interface Figure {
  low: number | null;
  best: number | null;
  high: number | null;
  bound: Bound;
  measure: Measure;
  /** What is counted: `people`, `rifles and machine guns`, `rubles`. */
  unit: string;
  scope: FigureScope;
  /** The source's own wording, found in the passage. */
  verbatim: string;
}

/** Where the passage stands: a line of the source's text, and its first and last 3-8 words as printed. */
export interface Locator {
  line: number;
  start: string;
  end: string;
}

/** A known slip of a source, in the editor's words. The printed version stays visible. */
export interface Erratum {
  /** What the source prints, in our words. */
  note: string;
  /** What is known. */
  known: string;
  confidence: 'high' | 'medium' | 'low';
  /** On what authority it is known. */
  authority: string;
}

export interface Claim extends Circumstances {
  id: string;
  source: string;
  locator: Locator;
  /** One or two sentences in our own words. */
  says: string;
  stance: Stance;
  /** What kind of thing it rests on, as far as the passage shows it. Absent: a file from before this was asked. */
  evidence?: Evidence | undefined;
  /** Whom the source credits, as it names them; `null` where it speaks for itself. */
  attributedTo: string | null;
  /** Id in `sources.json`, where the source rests on a work listed there. */
  citedWork: string | null;
  /** Absent: as the event. `null`: this source gives no date. An object: this source dates it so, or words the date differently. */
  when?: HistoricalDate | null | undefined;
  figures: Figure[];
  rank: 'preferred' | 'normal' | 'deprecated';
  /** Needed with `deprecated`. */
  rankReason: string | null;
  erratum: Erratum | null;
  /** Absent: none is written at this end. */
  relations?: Relation[] | undefined;
  /** Of a claim that disputes or denies: what it speaks against, where no record holds that. */
  disputesUnrecorded?: string | undefined;
  /** The persons whom it names, and what it tells of them. Absent: none. */
  persons?: PersonLink[] | undefined;
  recordedBy: string;
  /** ISO date. */
  recordedAt: string;
}

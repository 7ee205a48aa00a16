// A story: steps through views of the atlas, in words that rest on claims. This is its compiled form, in one language, with nothing left to parse: its
// numbers and dates are written out, its notes are made from the claims.
import type { Words } from './words.ts';

export type StoryInline =
  | { type: 'text'; text: string }
  | { type: 'strong' | 'emphasis'; children: StoryInline[] }
  /** Words that lead to another view of the atlas: `view` is the query of its address, `?` included. */
  | { type: 'view'; view: string; children: StoryInline[] }
  /** Number of a note of the same step, from 1. */
  | { type: 'note'; note: number };

export type StoryBlock =
  | { type: 'paragraph'; children: StoryInline[] }
  | { type: 'list'; ordered: boolean; items: StoryInline[][] };

/** A claim that a step rests on. */
export interface StoryNote {
  claim: string;
  event: string;
  /** Name of its kind of statement, in the language of the story. */
  stance: string;
  /** In the language of the records, as the two phrases. */
  says: string;
  /** Source, whom it credits, date and line, in words. */
  from: string;
  /** The first and last words of its passage. */
  start: string;
  end: string;
  /** The editor's note on a slip of the source; `null` where none is known. */
  known: string | null;
}

/** What a class is asked about a step. */
export interface StoryQuestion {
  question: StoryInline[];
  /** What to look for; empty where nothing is said. */
  look: StoryInline[];
  answer: StoryInline[];
  /** How many of the notes, the last ones, are of the answer alone. */
  notesOfAnswer: number;
}

export interface StoryStep {
  heading: string;
  /** Query of the address that the step shows, `?` included. */
  view: string;
  /** Its window and place in words. */
  shows: string;
  blocks: StoryBlock[];
  asked: StoryQuestion | null;
  /** In the order in which the text cites them. */
  notes: StoryNote[];
}

export interface Story {
  id: string;
  /** BCP 47 tag of the language it is written in. */
  language: string;
  title: string;
  lede: string;
  authors: string;
  /** Edition of the records that it was written for. */
  edition: string;
  /** How long it takes as a lesson; `null`: it is none. */
  minutes: number | null;
  steps: StoryStep[];
}

/** What is known of a story before it is opened. */
export interface StoryName {
  id: string;
  titles: Words;
  /** One sentence on it. A draft is not listed: it has none. */
  ledes?: Words;
  /** The view of each step. */
  views: readonly string[];
  /** Ids of the places that the records of each step are told of, countries apart: what its map is to show. A draft names none. */
  subjects?: readonly (readonly string[])[];
  /** Of a lesson: how long it takes. */
  minutes?: number;
}

/** Id of the story that the reader writes: no file is called so. */
export const draftStory = 'draft';

/** Query of the address of a step, counted from 1. */
export const stepAddress = (story: string, step: number): string => `?story=${story}&step=${step}`;

/** Query of the address of a claim in its record. */
export const claimAddress = ({ event, claim }: Pick<StoryNote, 'event' | 'claim'>): string =>
  `?event=${event}&claim=${claim}`;

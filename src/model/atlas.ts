// The atlas: everything the corpus holds, checked and gathered, before anything is asked of it.
import type { CorrectionsTo } from './correction.ts';
import type { AtlasEvent } from './event.ts';
import type { Place } from './place.ts';
import type { RetiredIds } from './retired-ids.ts';
import type { Source } from './source.ts';

/** A stretch of time with a name, drawn as a band on the axis; its basis is a claim of the corpus. */
export interface NamedPeriod {
  id: string;
  title: string;
  /** In the other languages of the interface. */
  titles?: { ru?: string | undefined; uk?: string | undefined } | undefined;
  /** ISO days. */
  from: string;
  to: string;
  /** Ids of the claims it rests on. */
  claims: string[];
}

/** `geo/atlas.json`: what the atlas is called, and what it covers. */
export interface AtlasDescription {
  title: string;
  version: string;
  language: string;
  licence: string;
  attribution: string;
  /** ISO days: the part of the axis that gets the room. */
  extent: { from: string; to: string };
  /** ISO days: the window a first visit opens with. */
  opening: { from: string; to: string };
  /** West, south, east, north in degrees: the box the detailed map covers. */
  studyBox: [number, number, number, number];
  /** Files under `geo/` holding the places, bottom layer first. */
  layers: string[];
  corrections: string;
  /** Where a correction can be sent; without it the prepared text can only be copied. */
  correctionsTo?: CorrectionsTo | undefined;
  /** Bands on the axis of the time control. */
  periods?: NamedPeriod[] | undefined;
}

export interface Atlas {
  description: AtlasDescription;
  sources: Source[];
  places: Place[];
  events: AtlasEvent[];
  /** Without it, no id was ever retired. */
  retired?: RetiredIds | undefined;
}

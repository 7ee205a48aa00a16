// The atlas as it is shipped to a browser: checked and compiled when the site is built, so that no schema library has to travel.
import type { Atlas } from './atlas.ts';
import type { AtlasEvent } from './event.ts';
import { compileDate } from './historical-date.ts';
import type { TimeSpan } from './time-span.ts';

/** Something the loader left out, in words a reader can act on. */
export interface LeftOut {
  file: string;
  recordId: string | null;
  sentence: string;
}

/** A `null` span: no source dates the event. Spans stand in the order of `atlas.events`. */
export interface CompiledAtlas {
  atlas: Atlas;
  spans: (TimeSpan | null)[];
  leftOut: LeftOut[];
}

export function spanOf(event: AtlasEvent): TimeSpan | null {
  return event.when ? compileDate(event.when) : null;
}

export function compileAtlas(atlas: Atlas, leftOut: LeftOut[]): CompiledAtlas {
  return { atlas, spans: atlas.events.map(spanOf), leftOut };
}

// Time as the atlas asks for it: the display's frames, pauses, and the day it is. A page gives the browser's; a film or a test gives its own.

export interface Clock {
  /** Calls `run` once when the display draws next, with the time in milliseconds. Returns the function that takes it back. */
  nextFrame(run: (time: number) => void): () => void;
  /** Calls `run` once after so many milliseconds. Returns the function that takes it back. */
  after(milliseconds: number, run: () => void): () => void;
  /** The day it is where the reader is, as ISO 8601: `2026-11-30`. */
  today(): string;
}

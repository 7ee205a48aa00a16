// The reading log: for every line of every source that holds something, the claims that rest on it, or why none does.

export interface LoggedLine {
  /** Line N of the source's text; the first is 1. */
  line: number;
  /** Ids of the claims whose locator names this line, in the order of the alphabet. Kept by the command. */
  claims: string[];
  /** Why no claim rests on the line, written by an editor. `null` where one does, or where nobody has written it yet. */
  reason: string | null;
  /** What of a line with claims is not recorded, and why, written by an editor. `null` where the passages leave nothing over. */
  rest: string | null;
}

/** How one source was read. */
export interface LoggedReading {
  /** Id in `sources.json`. */
  source: string;
  text_file: string;
  /** Of the text with its white space normalised, so that a changed text is noticed. */
  sha256: string;
  /** Every line that is not empty, in order. */
  lines: LoggedLine[];
}

export interface ReadingLog {
  readings: LoggedReading[];
}

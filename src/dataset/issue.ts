// The one shape for everything that can be wrong with data: what, where, and how to mend it.

export interface Issue {
  /** Stable id of the rule, kebab-case: `figure-order`. */
  rule: string;
  severity: 'error' | 'warning';
  /** File as it was handed in: `geo/cities.geojson`. */
  file: string;
  /** Id of the place, event, claim or source, or `null` where the fault is the file's. */
  recordId: string | null;
  /** Path inside the file: `features[3].properties.events[0].claims[1].figures[0].low`. */
  path: string;
  /** Names file, record, field and what is wrong. */
  sentence: string;
  /** How to mend it. */
  fix: string;
}

// What became of one record from edition to edition, as `records/ID.json` and the comparison with an edition tell it.
import type { Source } from '../source.ts';
import type { EditionName } from './edition.ts';
import type { RecordChange } from './record-change.ts';

export interface HistoryStep {
  /** In which the changes stood first; `null`: in none yet. */
  edition: EditionName | null;
  changes: RecordChange[];
}

export interface RecordHistory {
  /** The first edition that holds the record, under whatever id; `null`: none does yet. */
  first: EditionName | null;
  /** The newest first. */
  steps: HistoryStep[];
}

/** `records/ID.json`. */
export interface RecordFile {
  form: 1;
  /** Id of the event. */
  id: string;
  title: string;
  /** Ids that it had once. */
  formerIds: readonly string[];
  corpus: string;
  edition: string;
  licence: string;
  place: { id: string; title: string } | null;
  /** As in the files of the corpus. */
  record: unknown;
  /** That its claims name. */
  sources: Source[];
  history: RecordHistory;
}

/** What sets an edition apart from today, record by record. */
export interface SinceEdition {
  form: 1;
  edition: EditionName;
  records: ChangedRecord[];
  /** Places and sources. */
  others: RecordChange[];
}

export interface ChangedRecord {
  /** Of the event today, and in the edition; `null` where it is not in it. */
  today: string | null;
  before: string | null;
  title: string;
  /** Of the event itself and of its claims. */
  changes: RecordChange[];
}

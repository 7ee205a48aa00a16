// English words for what became of a record from edition to edition: fetched when somebody first asks for it.
import type { ReasonKind, RecordType } from '../../model/editions/record-change.ts';

const kinds: Record<ReasonKind, string> = {
  correction: 'Correction',
  'new-claim': 'Added',
  position: 'Position',
  wording: 'Wording',
  id: 'Id',
  relation: 'Relations',
  form: 'Form of the file',
};

const isNew: Record<RecordType, string> = {
  event: 'New record',
  claim: 'New claim',
  place: 'New place',
  source: 'New source',
};

const isGone: Record<RecordType, string> = {
  event: 'Record taken out',
  claim: 'Claim taken out',
  place: 'Place taken out',
  source: 'Source taken out',
};

/** By the name of the field in the files. */
const fields: Record<string, string> = {
  id: 'id',
  title: 'title',
  summary: 'summary',
  kind: 'kind',
  category: 'category',
  when: 'date',
  where_prec: 'precision of the position',
  placeBasis: 'how the place is known',
  place: 'place',
  alsoAt: 'other places',
  perpetrator: 'done by',
  victims: 'victims',
  partOf: 'part of',
  relations: 'relations to other records',
  related: 'related records',
  graphic: 'folded as graphic',
  event: 'belongs to the record',
  source: 'source',
  locator: 'passage',
  says: 'what the source says',
  stance: 'stance',
  attributedTo: 'credited to',
  citedWork: 'work cited',
  figures: 'figures',
  rank: 'rank',
  rankReason: 'reason of the rank',
  erratum: 'editor’s note',
  disputesUnrecorded: 'what it speaks against',
  where: 'where, by this source',
  by: 'done by, by this source',
  against: 'victims, by this source',
  geometry: 'position',
  names: 'names',
  boundary: 'note on the outline',
  boundary_precision: 'precision of the outline',
  where_note: 'note on the position',
  label_at: 'where the name stands',
  links: 'gazetteers',
  ccodes: 'country today',
  custom: 'what is said of the source',
  note: 'note',
};

export const enHistory = {
  kinds,
  isNew,
  isGone,
  fields,
  first: (edition: string, day: string) => `In the atlas since edition ${edition}, ${day}.`,
  notSealed: 'In no edition yet.',
  unchanged: 'Nothing in it has changed since.',
  step: (edition: string, day: string) => `Edition ${edition}, ${day}`,
  sinceLast: 'After the last edition',
  was: 'Was',
  is: 'Is',
  why: 'Why',
  nothing: 'nothing',
  now: 'Now at',
  claimOf: (source: string, line: string) => `Claim of ${source}, line ${line}`,
  outline: (positions: string) => `an outline of ${positions} positions`,
  asItWas: (edition: string) => `As it stood in edition ${edition}`,
  asItIs: 'As it stands today',
  plainPage: 'Plain page of this record',
  comparison: (edition: string) => `Edition ${edition} and today`,
  counts: (came: string, changed: string, went: string) => `New: ${came}. Changed: ${changed}. Taken out: ${went}.`,
  onlyShown: (records: string) => `Only those shown now (${records})`,
  none: 'No record differs.',
  others: 'Places and sources',
};

export type HistoryWords = typeof enHistory;

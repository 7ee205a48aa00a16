// English words of relations between records; what each kind is called, the vocabulary of the corpus says.

const number = new Intl.NumberFormat('en');

export const enRelations = {
  /** Records that speak against this one, or hold it within bounds. */
  otherwise: 'Says otherwise',
  /** All others that stand in a relation to it. */
  others: 'Related records',
  /** Before the line of the claim at the other end, where it belongs to the same record. */
  sameRecord: 'in this record',
  unplaced: 'unplaced',
  undated: 'undated',
  /** `The same matter: 5`. */
  folded: (kind: string, records: number) => `${kind}: ${number.format(records)}`,
  /** In a list of records, how many others are joined to one, and how many of them speak against it. */
  speak: (records: number) => `${number.format(records)} ${records === 1 ? 'other speaks' : 'others speak'} of this`,
  speakAgainst: (records: number) => `${number.format(records)} ${records === 1 ? 'says' : 'say'} otherwise`,
};

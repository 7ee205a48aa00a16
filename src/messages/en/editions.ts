// English words for the sealed editions of the records, as far as the page says them at once; the rest is in `changes.ts`.

const changed = (records: number) => `${records} ${records === 1 ? 'has' : 'have'} changed since`;

export const enEditions = {
  history: 'History',
  reading: (edition: string, day: string) =>
    `You are reading edition ${edition} of the records, as they stood on ${day}.`,
  changedSince: (records: number, shown: number) =>
    records === 0 ? `Of the ${shown} shown none has changed since.` : `Of the ${shown} shown ${changed(records)}.`,
  see: 'See what changed',
  ofToday: 'the records of today',
  openToday: 'Open the records of today',
};

// English words of the film: fetched with it.
const number = new Intl.NumberFormat('en');
const records = (n: number) => `${number.format(n)} ${n === 1 ? 'record' : 'records'}`;

export const enFilm = {
  title: 'Film',
  lede: (rests: number, others: number) =>
    `It rests at the ${records(rests)} that are dated to a month at most and have a place. ${number.format(others)} cannot be shown so; they are listed at its end.`,
  noCause: 'One after another in time: nothing here says that one thing brought about another.',
  nothing: 'None of these records is dated to a month and has a place, so there is nothing for a film to rest at.',
  chapterRests: (n: number) => `${records(n)} in these days`,
  running: 'Time runs on to the next record.',
  told: (told: number, rests: number) => `${number.format(told)} of ${number.format(rests)}`,
  previous: 'Previous stop',
  next: 'Next stop',
  play: 'Play on',
  pause: 'Pause and open the record',
  again: 'From the beginning',
  leave: 'Leave the film',
  wholeCountry: (country: string) => `${country}, no nearer place`,
  saysSo: (names: string) => `Says so: ${names}`,
  spread: (n: number) =>
    n === 0
      ? 'No record of a longer time may fall on these days.'
      : `${records(n)} dated to a longer time or doubtfully may fall on these days.`,
  stops: 'All stops',
  still: 'Your device asks for no motion: step through the stops, or choose one.',
  end: 'What the film could not show',
  endAll: 'It has rested at every record of the choice.',
  untold: {
    spread: (n: number) => `Dated to more than a month, or doubtfully: ${number.format(n)}`,
    undated: (n: number) => `Without a date: ${number.format(n)}`,
    unplaced: (n: number) => `Without a place: ${number.format(n)}`,
    outside: (n: number) => `Before or after the days of the film: ${number.format(n)}`,
    beyond: (n: number) => `More than a film has room for: ${number.format(n)}`,
  },
};

export type FilmWords = typeof enFilm;

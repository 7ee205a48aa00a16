// English words of the time control: typed dates and what is wrong with them, the bars, and the zoom of the axis.
const number = new Intl.NumberFormat('en');

/** One day in three ways of writing it. */
export interface DateExample {
  /** `1835-02-20` */
  iso: string;
  /** `20 February 1835` */
  words: string;
  /** `20.2.1835` */
  numbers: string;
}

export const enTime = {
  /** How the calendars may be named after a typed date; lower case. */
  oldStyleTyped: ['old style', 'o.s.', 'os'],
  newStyleTyped: ['new style', 'n.s.', 'ns'],
  dateUnreadable: (text: string, example: DateExample) =>
    `“${text}” cannot be read as a date. Write it as ${example.iso}, ${example.words} or ${example.numbers}; a month or a year alone will do.`,
  noSuchMonth: (month: number, example: DateExample) =>
    `There is no month ${number.format(month)}. The day comes first, as in ${example.numbers} for ${example.words}.`,
  noSuchDay: (day: number, month: string, length: number) =>
    `${month} had ${number.format(length)} days, and no ${number.format(day)}.`,
  twoReadings: (dayFirst: string, monthFirst: string, example: DateExample) =>
    `This may be ${dayFirst} or ${monthFirst}. Write the month as a word, or the date as ${example.iso}.`,

  /** Of a named period: each date with those who give it. */
  periodBegins: (datings: string[]) => `Begins: ${datings.join('; ')}`,
  periodEnds: (datings: string[]) => `Ends: ${datings.join('; ')}`,
  dating: (date: string, sources: string[]) => `${date} (${sources.join(', ')})`,

  bars: { event: 'Records along the axis', source: 'Claims along the axis' },
  barOfClaims: (when: string, certain: number, possible: number) =>
    `${when}: ${number.format(possible)} ${possible === 1 ? 'claim' : 'claims'}, ${number.format(certain)} of them dated for certain`,
  /** Beside the bars: what one counts, and what its parts and the lines over them mean. */
  legend: {
    counts: {
      event: { month: 'Records a month:', day: 'Records a day:' },
      source: { month: 'Claims said a month:', day: 'Claims said a day:' },
    },
    above: 'above the line',
    below: 'below the line',
    dated: 'dated to it',
    mayFall: 'may fall in it',
    longer: 'a longer time',
    silent: { month: 'no record is dated to that month', day: 'no record is dated to that day' },
    longSpans: (n: number) => `Dated to a time too long for a bar: ${number.format(n)}`,
  },
  /** The layer of what the sources do not say. */
  silence: {
    show: 'Show where no source speaks',
    stretches: (stretches: string[]) =>
      stretches.length > 0
        ? `Hatched on the axis, ringed on the map. No record is dated to: ${stretches.join('; ')}.`
        : 'Hatched on the axis, ringed on the map. Each bar in view has a record.',
  },
  dayMoved: 'The day was moved to show the record.',
  /** On a phone: brings up what lies under the map and the time control. */
  drawUp: 'Show the list',
  /** On a phone: unfolds typed dates, doubt, the zoom of the axis and the settings. */
  more: 'Dates and settings',
  film: 'Film',
  filmHint: 'Film: rests at one dated record after the other',
  skipToFilm: 'Skip to the film',
  axisZoom: 'Axis',
  thumbKeys: 'Arrow keys: a day. Page keys: a month. With Shift: the whole window.',
  /** Of the second of two views. */
  ofSecond: (name: string) => `${name}, B`,
};

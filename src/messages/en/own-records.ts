// English words for records of the reader's own: opening a file, asking about its columns, and the report on its rows. Fetched with that part of the page.
import { countingIn } from '../plural.ts';

const { number, count, word } = countingIn('en');

/** What is wrong, and how to mend it. */
export type Told = readonly [problem: string, mend: string];

const told = (problem: string, mend: string): Told => [problem, mend];

const writeDay = 'Write it as 1835-09-05, as 5 September 1835, or leave the cell empty if the date is not known.';

export const enOwnRecords = {
  /** Where a fault lies: a line of a text, a row of a sheet, a feature of a list. */
  units: { line: (n: number) => `line ${n}`, row: (n: number) => `row ${n}`, feature: (n: number) => `feature ${n}` },
  column: (name: string) => `column “${name}”`,
  cell: (text: string) => `“${text}”`,
  outcomes: {
    'left-out': 'The row is not shown.',
    unplaced: 'The record stands in the list without a place.',
    undated: 'The record is shown without a date.',
    uncounted: 'The record is shown without the number.',
    kept: 'The record is shown.',
  },
  rows: {
    tooManyCells: (cells: number, columns: number) =>
      told(
        `the row has ${count(cells, 'cell', 'cells')}, and the table ${count(columns, 'column', 'columns')}, so that it is not known which cell belongs where`,
        'Put quotation marks around a text that holds the separator.',
      ),
    tooFewCells: (cells: number, columns: number) =>
      told(
        `the row has ${count(cells, 'cell', 'cells')}, and the table ${count(columns, 'column', 'columns')}`,
        'Check that no cell is broken off; empty cells at its end are fine as empty cells.',
      ),
    sameId: (where: string) =>
      told(
        `the id stands already in ${where}`,
        'Give each row an id of its own, or say that rows with one id are claims about one event.',
      ),
    nothingSaid: () => told('the row names no place, no date and no text', 'Fill it in or take it out.'),
    garbled: () =>
      told(
        'letters of the text were lost when the file was saved (�)',
        'Save it again from where it came from, as UTF-8.',
      ),
    cut: (characters: number) =>
      told(
        `the text has ${number(characters)} characters, and is shown up to 4,000`,
        'Nothing has to be done: the file keeps the whole.',
      ),
    noDate: () => told('there is no date', 'Nothing has to be done if none is known.'),
    noPlace: () => told('there is no place', 'Nothing has to be done if none is known.'),
    placeUnknown: (near: string | null) =>
      told(
        'the atlas knows no place of this name, and the row gives no position',
        near
          ? `Give longitude and latitude, or write “${near}” if that is meant.`
          : 'Give longitude and latitude, or another spelling of the name.',
      ),
    placeSeveral: (titles: string) =>
      told(`the name is that of several places: ${titles}`, 'Give longitude and latitude.'),
    precision: (highest: number) =>
      told(
        `this is no degree of precision of the scale, which goes from 1 to ${highest}`,
        'Write one of them, or leave the cell empty.',
      ),
  },
  dates: {
    unreadable: told(
      'this cannot be read as a date',
      'Write it as 1835-09-05, 5 September 1835, September 1835, 1835, or 1835-09-05/1835-09-07 for a span; leave the cell empty if the date is not known.',
    ),
    'no-such-day': told('there is no such day in that month', writeDay),
    'no-such-month': told('there is no such month', writeDay),
    'two-digit-year': told(
      'the year has two digits, so that the century is not known',
      'Write the year with four digits.',
    ),
    'out-of-reach': told('the year lies outside 1000 to 2999', 'Check the year.'),
    reversed: told('the end lies before the beginning', 'Change the two about, or mend one of them.'),
    serial: told(
      'this is a bare number, perhaps a spreadsheet’s count of days',
      'Format the column as dates or as text before saving the table as CSV.',
    ),
    placeholder: told(
      'this is a day that programs write where they know none',
      'Leave the cell empty; if the day itself is meant, write it in words.',
    ),
    'order-open': told(
      'it is not said which of the two numbers is the day',
      'Answer the question about day and month, or write the month as a word.',
    ),
    'styles-differ': told(
      'the day in the Old Style and that in the New Style are not the same day',
      'Check both; in the twentieth century they are 13 days apart.',
    ),
  },
  positions: {
    unreadable: told('this cannot be read as degrees', 'Write degrees with a point, such as 50.4501, or as 50°27′N.'),
    half: told('only one of longitude and latitude is given', 'Give both, or neither.'),
    zero: told(
      '0, 0 is a point in the Gulf of Guinea, and nearly always stands for a position that is not known',
      'Leave both cells empty, or write 0.0001 if that point is meant.',
    ),
    'out-of-range': told(
      'the degrees lie outside the globe',
      'Latitudes go from -90 to 90, longitudes from -180 to 180. Check the decimal sign.',
    ),
    swapped: told('the latitude lies beyond 90 degrees', 'Longitude and latitude seem to have been changed about.'),
  },
  amounts: {
    negative: told('the number is below zero', 'Leave the cell empty if the number is not known.'),
    reversed: told('the lowest number lies above the highest', 'Change the two about, or mend one of them.'),
    'too-large': told('the number is above a thousand million', 'Check the number.'),
    fraction: told(
      'the number has a fraction',
      'Write whole numbers; a point or comma before three digits groups thousands.',
    ),
  },
  refusals: {
    foreign: (is: string) =>
      `This is ${is}. Records of your own can be a table (.csv, .tsv, .xlsx, .parquet), GeoJSON, Linked Places, or a ZIP of a geo/ folder.`,
    damaged: (cause: string) =>
      `The file is damaged or not what its name says (${cause}). Save it again from where it came from.`,
    'no-rows': 'The file holds no table with rows: the first row names the columns, and each row after it is a record.',
    'too-large': (megabytes: number) => `The file comes to ${number(megabytes)} MB, more than a page can hold.`,
  },
  report: {
    sound: (sound: number, rows: number) =>
      rows === sound
        ? `${rows === 1 ? 'The one row is' : `All ${number(rows)} rows are`} sound.`
        : `${number(sound)} of ${number(rows)} rows ${word(sound, 'is', 'are')} sound.`,
    placed: (n: number) => `${number(n)} on the map`,
    unplaced: (n: number) => `${number(n)} without a place`,
    undated: (n: number) => `${number(n)} without a date`,
    leftOut: (n: number) => `${number(n)} not shown`,
    faults: (n: number) => count(n, 'fault', 'faults'),
    notes: (n: number) => `${count(n, 'note', 'notes')}, which ${word(n, 'is', 'are')} no fault`,
    more: (n: number) => `And ${number(n)} more.`,
  },
  faultyLine: 'line',
  faultyReason: 'reason',
  /** What an atlas made of a file says of itself. */
  atlas: {
    subtitle: 'records of your own, on this device',
    introduction: (file: string) =>
      `These records come from the file ${file}, opened on this device. They are no part of the atlas, and nobody has checked them against their sources.`,
    limits: 'They are no part of the atlas.',
    record: 'Record',
    count: 'number',
    people: 'people',
    asserts: 'states',
    sourceType: 'a file of the reader’s own',
    standpoint: 'Not known to the atlas.',
    reliability: 'Not judged by the atlas: the file is the reader’s own.',
    attribution: (file: string) => `Records of the reader’s own, from the file ${file}; no part of the atlas.`,
    licence: 'not stated',
    whereNote: 'As the file gives it; for an outline, a point inside it.',
  },
  sheet: {
    title: 'Records of your own',
    intro:
      'Open a table of events (.csv, .tsv, .xlsx, .parquet), GeoJSON, Linked Places or a ZIP of a geo/ folder, and look at it with the time control, list, table, search and facets of the atlas.',
    privacy: 'The file stays on this device. Nothing of it is sent anywhere.',
    choose: 'Choose a file',
    drop: 'or drop it here',
    template: 'A template with two rows',
    templateFile: 'records',
    kept: (file: string) => `Open ${file}, kept in this browser`,
    forget: 'Forget it',
    forgotten: 'Forgotten.',
    wanted: (file: string) =>
      `This link leads to a view of records in the file ${file}. The file is not in the link: whoever made it has it. Choose the file, and the view is shown once its rows are checked.`,
    otherFile: (file: string) =>
      `This is not the file that the link names, or another version of it: ${file}. The view may show something else. Go on with it, or choose another file.`,
    prepared: 'More than a browser holds',
    preparedAddress: 'Address of a prepared folder',
    preparedHint:
      'For millions of events: a folder that prepare-events has made, on this host or one that the atlas names.',
    openPrepared: 'Open the folder',
    reading: 'Reading the file',
    rowsRead: (rows: number) => `${count(rows, 'row', 'rows')} read`,
    cancel: 'Cancel',
    cancelled: 'Given up. Nothing of the file is kept.',
    failed: (cause: string) => `The file could not be read: ${cause}`,
    another: 'Another file',
    columns: 'What the columns mean',
    rowsAndColumns: (rows: number, columns: number) =>
      `${count(rows, 'row', 'rows')}, ${count(columns, 'column', 'columns')}.`,
    known: (table: string) => `Known by its columns: ${table}.`,
    knownTables: {
      'ucdp-ged': 'UCDP GED',
      acled: 'ACLED',
      'lp-tsv': 'a table of the World Historical Gazetteer',
      'linked-places': 'Linked Places',
      'claims-csv': 'the atlas’s own table of claims',
    },
    savedColumns: 'The columns are taken as you have saved them.',
    columnsIntro: 'Guessed by names and cells. Change what is wrong; each shows cells of yours.',
    noColumn: 'no column',
    byName: 'by its name',
    byCells: 'by its cells',
    dateForm: 'The date stands in',
    dateForms: {
      none: 'no column',
      one: 'one column',
      span: 'two columns: start and end',
      parts: 'columns of year, month and day',
    },
    fields: {
      place: 'Place',
      longitude: 'Longitude',
      latitude: 'Latitude',
      position: 'Position in one cell',
      placePrecision: 'Precision of the place',
      date: 'Date',
      start: 'Start',
      end: 'End',
      year: 'Year',
      month: 'Month',
      day: 'Day',
      datePrecision: 'Precision of the date',
      best: 'Number of people',
      low: 'Lowest number',
      high: 'Highest number',
      title: 'Title',
      text: 'What it says',
      source: 'Source',
      attribution: 'Whom the source credits',
      category: 'Category',
      perpetrator: 'Done by',
      victims: 'Victims',
      id: 'Id of the row',
      event: 'Id of the event: rows that share it are claims about one event',
    },
    more: 'More columns',
    questions: 'Only you can say',
    askEncoding: (cells: string) => `The letters are not in UTF-8. Are these right: ${cells}?`,
    encodings: { 'windows-1251': 'Cyrillic (Windows-1251)', 'windows-1252': 'Western European (Windows-1252)' },
    askOrder: (cell: string) => `What is ${cell}?`,
    contradicted: 'Some cells can only be read the one way, some only the other.',
    askCalendar: (cells: string) => `In which calendar are these days: ${cells}?`,
    calendars: { gregorian: 'New Style (Gregorian)', julian: 'Old Style (Julian)', unknown: 'not known' },
    askBound: (column: string, cells: string) => `What does a bare number in “${column}” mean (${cells})?`,
    bounds: {
      exact: 'exactly so many',
      about: 'about so many',
      'at-least': 'at least so many',
      'at-most': 'at most so many',
    },
    undo: 'Undo',
    saveColumns: 'Save these answers',
    saveColumnsHint: 'Opened together with the next version of the table, the file answers all this.',
    check: 'Check the rows',
    unanswered: 'Answer the questions above first.',
    report: 'Report',
    saveReport: 'Save the report',
    saveFaulty: 'Save the faulty rows with their reasons',
    saveGeo: 'Save as a geo/ folder (ZIP)',
    keep: 'Keep the file in this browser',
    back: 'Back to the columns',
    alone: 'Show them alone',
    beside: 'Show them beside the atlas’s records',
    records: (n: number) => `${count(n, 'record', 'records')} of an atlas, checked as the atlas checks its own.`,
    shown: (file: string) =>
      `You are looking at records of the file ${file}, opened on this device. They are no part of the atlas.`,
    shownBeside: (file: string) =>
      `Records of the file ${file} stand beside those of the atlas. They are no part of it; each names the file or the source that the file names.`,
    backToAtlas: 'Back to the atlas alone',
  },
};

/** As each language has them. */
export type OwnRecordWords = typeof enOwnRecords;

// English words about the atlas itself: how its records are made, its key, keys and data, and what it is licensed under. They are fetched when they are
// first asked for, and are also said by the plain pages.

/** What a data file holds, by the name it is published under. */
export const enFiles = {
  'data/places.geojson': 'places with their events and claims, as they are edited',
  'data/events.geojson': 'one point for each dated event, with its start and end for a time control, for GIS programs',
  'data/events-undated.geojson': 'the events that no source dates, in the same form',
  'data/events.kml': 'the events with their time spans, for earth viewers',
  'data/places.lpf.json': 'the places for gazetteers, in the Linked Places format v1.3',
  'data/claims.xlsx': 'the same table as a workbook for spreadsheet programs, with sheets on its columns and sources',
  'data/claims.csv': 'a table: one row for each claim and figure',
  'data/claims.parquet':
    'the same table for databases and GIS programs (GeoParquet): days are days, numbers are numbers, and rows have a point',
  'data/datapackage.json': 'what the columns of the tables mean',
  'data/datapackage.zip':
    'the tables of events, claims, figures, places and sources with their description, in one archive',
  'data/sources.json': 'the sources, for reference managers',
  'data/sources.bib': 'the sources, for LaTeX',
  'data/records.schema.json': 'what the files of the records may hold, for programs that check them',
  'atlas.json': 'title, licence, span of time, named periods',
  'sources.json': 'the sources and each work that they name',
  'countries.geojson': 'states, with what is recorded of them',
  'regions.geojson': 'governorates and other regions, as outlines',
  'cities.geojson': 'cities, towns and villages, as points',
  'sites.geojson': 'single spots: a prison, a works, a house, a camp',
  'unplaced.json': 'records to which no place can be given',
  'reading-log.json': 'for each line of each source: the claims that rest on it, or why there is none',
  'conflict-notes.json': 'an editor’s note on each event whose claims disagree',
};

export const enAbout = {
  inEnglish: 'in English',
  contents: 'On this page',

  /** The project's own documents that are published as pages, in English. */
  documents: {
    'geo/README.md': 'How the records are made',
    'geo/conflicts.md': 'Where the sources disagree',
    'geo/CHANGELOG.md': 'Changes to the records',
    'CHANGELOG.md': 'Changes to the program',
    'geo/basemap/NOTICE.md': 'The base map: origin and licences',
    'geo/pictures/NOTICE.md': 'The pictures: origin and licences',
  },
  noDocument: 'This copy of the atlas brings no such document.',

  records: {
    intro:
      'The atlas does not say what happened. It says who says what, where it is printed, and how sure the saying is.',
    parts: [
      'A place is somewhere that a source names.',
      'An event is something that happened, was ordered, decreed, said or reported, at a place or at none.',
      'A claim is one source saying one thing about an event. Two sources that tell the same are two claims, and so are two versions that contradict each other. Nothing is merged, nothing averaged.',
      'A figure is a number as it is printed, with its bound: “at least 3,000” has a lower end and no upper one.',
    ],
    rulesTitle: 'Four rules decide most doubts',
    rules: [
      'An order is not a deed: that a man ordered a hundred hangings does not say that one took place.',
      'The day of a report is not the day of the deed.',
      'What the source does not say is left empty. What the editors conclude is marked as concluded; what they know better stands apart, as a note.',
      'Nothing is deleted: a claim that no longer holds is kept, with the reason.',
    ],
    manual: 'The editor’s manual, with worked records',
  },

  conflicts: {
    intro:
      'Claims of one event that cannot all be true as printed stand side by side, with their figures, dates and denials. No figure is preferred; an editor’s note says what is known about the difference.',
    onTheMap: 'Show only what is disputed, of all years',
    page: 'All of them on one page, with the editors’ notes',
  },

  changes: {
    editions: 'Sealed editions, each as it stood on its day:',
    edition: (id: string, day: string) => `Edition ${id}, ${day}`,
    feed: 'Changes as a feed',
    intro: (version: string) =>
      `This is version ${version} of the data. Every change says on whose authority it was made.`,
  },

  corrections: {
    intro:
      'A correction is welcome from anyone: the id of the record, the source and line it rests on, what should be changed and why. It is checked against the source, and the change is noted.',
    how: (correct: string) => `Under each claim “${correct}” prepares such a text.`,
    byMail: 'By mail:',
    byIssue: 'As an issue:',
    noAddress:
      'No address for corrections is set in this copy of the atlas. Copy the prepared text and send it to whoever gave you the copy or publishes it.',
  },

  data: {
    intro:
      'All records can be taken along, used and changed, if the atlas is named as their origin and changes are said.',
    ofView: (download: string) =>
      `What the page shows at the moment can be taken along with “${download}”; citations are inside each file.`,
    list: 'All files, with sizes and licences',
    pages: 'All places, a plain page each',
    published: 'Ready for other programs',
    edited: 'As the editors keep them',
    baseMap: 'Base map and lettering',
    columns: { file: 'File', holds: 'Holds', format: 'Format', size: 'Size', licence: 'Licence' },
    files: enFiles,
    seeNotice: 'see its notice',
    kilobytes: (n: number) => `${new Intl.NumberFormat('en', { maximumFractionDigits: n < 10 ? 1 : 0 }).format(n)} kB`,
    describes: 'The data files of the atlas: what each holds, its format, size and licence.',
  },

  about: {
    free: 'It runs as static files, asks nobody else for anything, and may be copied whole.',
    pages: 'Pages',
    plainPages: 'Everything about the atlas on plain pages',
    licences: 'Licences',
    program: 'The program: MIT',
    records: (licence: string) =>
      `The records: ${licence === 'CC BY 4.0' ? 'Creative Commons Attribution 4.0 (CC BY 4.0)' : licence}`,
    baseMap: 'The base map: its sources, licences and what was changed',
    lettering: 'Lettering: Old Standard TT and Source Sans 3, SIL Open Font License 1.1',
    libraries: 'Libraries inside the program',
    librariesIntro: 'The program contains these libraries; their notices are in one file.',
    notices: 'All notices in full',
    library: { name: 'Library', version: 'Version', licence: 'Licence' },
    cite: 'How to cite',
    citeHow: (citeView: string, cite: string) =>
      `“${citeView}” and “${cite}” under each claim give ready citations. Please also name the source that a record rests on.`,
    describes:
      'What the atlas is, how its records are made, how to correct them, and what everything in it is licensed under.',
  },

  key: {
    intro:
      'A mark grows in steps with the number of records, not of victims; the number stands in it. A notched one has claims that exclude one another.',
    counts: '1, 10 and 40 records',
    deeds: 'something was done',
    words: 'only ordered, decreed or said',
    possible: 'pale: only possibly within the dates',
    approximate: 'dots around it: the spot is approximate',
    region: 'shaded: known only to the region',
    'possible-region': 'hatched: the region, possibly within the dates',
    selected: 'ring: the place that is open',
    related: 'thin ring or outline: a record there is joined to the open one',
    country: 'A country is no spot: its name is its mark.',
    blank: 'Where nothing is drawn the sources tell nothing; that does not mean that nothing happened.',
    bars: 'Bars along the axis: records, dark where they are dated within the bar, pale where they may lie in it.',
  },

  keyboard: {
    intro:
      'Tab goes from one control to the next, Shift and Tab back; Enter and the space bar press what has the focus.',
    space: 'Space',
    groups: {
      anywhere: 'Anywhere',
      search: 'In the search box',
      thumbs: 'On the thumbs of the time axis',
      bars: 'On the bars of the axis',
      dates: 'In a date field',
      map: 'On the map',
      chooser: 'Where several places lie over one another',
      table: 'In the table of records',
      story: 'In a story',
      drawing: 'While an area is drawn',
    },
    does: {
      search: 'to the search box',
      close: 'closes what lies on top; in an open place, the place',
      results: 'to the next or previous result',
      open: 'opens it',
      clear: 'closes the list, then clears the words',
      day: 'a day back or on',
      month: 'a month on or back',
      ends: 'to the beginning or the end',
      whole: 'with Shift: the whole window moves, by days or months',
      bar: 'to the next bar',
      twelveBars: 'twelve bars on or back',
      take: 'sets the time window to the bar',
      takeDate: 'takes the date',
      keepDate: 'leaves the date as it was',
      move: 'moves the map',
      zoom: 'larger, smaller',
      place: 'from place to place',
      row: 'from row to row',
      tenRows: 'ten rows on or back',
      step: 'to the next or previous step',
      closeShape: 'closes the polygon',
      lastCorner: 'takes the last corner back',
      giveUp: 'gives up',
    },
  },
};

export type AboutWords = typeof enAbout;

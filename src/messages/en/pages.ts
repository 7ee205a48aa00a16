// Words of the static pages of places, in English: they are built in the language of the records.

export const enPages = {
  allPlaces: 'All places',
  onTheMap: 'On the map, with what else was happening',
  disagree: 'the claims do not agree',
  licence: (licence: string) => `Records: ${licence}. Please cite the atlas, and the source that a record names.`,
  /** `within`: which atlas the place is in, in the corpus's own words. */
  describes: (title: string, within: string, records: number) =>
    `${title} ${within}: ${records} ${records === 1 ? 'record' : 'records'}, with who says so, where, when, and who says otherwise.`,
};

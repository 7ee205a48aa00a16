// Words of the static pages of places, in English: they are built in the language of the records.

export const enPages = {
  allPlaces: 'All places',
  onTheMap: 'On the map, with what else was happening',
  disagree: 'the claims do not agree',
  licence: 'Records: CC BY 4.0. Please cite the atlas, and the source that a record names.',
};

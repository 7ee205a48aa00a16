// Words of the static pages of places, in English: they are built in the language of the records.

export const enPages = {
  allPlaces: 'All places',
  onTheMap: 'On the map, with what else was happening',
  disagree: 'the claims do not agree',
  licence: 'Records: CC BY 4.0. Please cite the atlas, and the source that a record names.',
  previewAlt: 'A map of western Russia and Ukraine with the places that the records are of, and the title of the atlas',
  describes: (title: string, records: number) =>
    `${title} in the Red Terror Atlas, 1917–1922: ${records} ${records === 1 ? 'record' : 'records'}, with who says so, where, when, and who says otherwise.`,
};

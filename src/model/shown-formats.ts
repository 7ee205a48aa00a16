// The forms in which what a page shows can be taken along, and a file as it is handed to the reader.

export const shownFormats = ['csv', 'geojson', 'linked-places'] as const;
export type ShownFormat = (typeof shownFormats)[number];

export interface WrittenFile {
  name: string;
  mediaType: string;
  text: string;
}

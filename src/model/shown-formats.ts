// The forms in which what a page shows can be taken along, and a file as it is handed to the reader.

/** In the order in which they are offered. */
export const shownFormats = ['xlsx', 'csv', 'geojson', 'linked-places'] as const;
export type ShownFormat = (typeof shownFormats)[number];

interface FileHead {
  name: string;
  mediaType: string;
}

export interface TextFile extends FileHead {
  text: string;
}

export interface BinaryFile extends FileHead {
  bytes: Uint8Array<ArrayBuffer>;
}

export type WrittenFile = TextFile | BinaryFile;

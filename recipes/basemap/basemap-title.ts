// The name that the archive of tiles bears.
export const basemapTitle = 'Basemap of the Red Terror Atlas';

// Web Mercator (EPSG:3857) as a square from 0 to 1, eastward from 180° W and southward from 85.05° N, as map tiles count it.

export const mercatorX = (longitude: number): number => longitude / 360 + 0.5;

export function mercatorY(latitude: number): number {
  const sine = Math.sin((latitude * Math.PI) / 180);
  return 0.5 - (0.25 * Math.log((1 + sine) / (1 - sine))) / Math.PI;
}

/** [longitude, latitude] in degrees. */
export function degreesAt(x: number, y: number): [number, number] {
  return [(x - 0.5) * 360, (Math.atan(Math.sinh((0.5 - y) * 2 * Math.PI)) * 180) / Math.PI];
}

/** Metres around the equator (WGS 84). */
export const equatorMetres = 40_075_016.686;

/** Pixels of the world's width at zoom 0, as MapLibre counts them. */
export const worldPixels = 512;

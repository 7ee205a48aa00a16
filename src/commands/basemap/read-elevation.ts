// Reads Marble's greyscale elevation: 16 by 8 JPEG tiles round the world, two arc-minutes a pixel.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { reliefFolder } from './debian-packages.ts';
import { requireBuildTool } from './install-tools.ts';
import { unpackedFolder } from './work-folder.ts';

type Decoder = {
  decode: (data: Buffer, options: { useTArray: true }) => { width: number; height: number; data: Uint8Array };
};

const columns = 16;
const rows = 8;

/** Elevation as grey 0-255 in geographic projection; row 0 at `north`, column 0 at 180 W. */
export interface Elevation {
  width: number;
  height: number;
  pixelsPerDegree: number;
  north: number;
  grey: Float32Array;
}

const tileName = (row: number, column: number): string => {
  const [y, x] = [String(row).padStart(6, '0'), String(column).padStart(6, '0')];
  return join(unpackedFolder, reliefFolder, y, `${y}_${x}.jpg`);
};

/** The rows of tiles that cover the latitudes from `north` down to `south`. */
export const readElevation = (north: number, south: number): Elevation => {
  const { decode } = requireBuildTool<Decoder>('jpeg-js');
  const rowHeight = 180 / rows;
  const firstRow = Math.floor((90 - north) / rowHeight);
  const lastRow = Math.floor((90 - south) / rowHeight);
  const size = decode(readFileSync(tileName(firstRow, 0)), { useTArray: true }).width;
  const width = columns * size;
  const height = (lastRow - firstRow + 1) * size;
  const grey = new Float32Array(width * height);
  for (let row = firstRow; row <= lastRow; row++)
    for (let column = 0; column < columns; column++) {
      const { data } = decode(readFileSync(tileName(row, column)), { useTArray: true });
      for (let y = 0; y < size; y++)
        for (let x = 0; x < size; x++)
          grey[((row - firstRow) * size + y) * width + column * size + x] = data[(y * size + x) * 4] ?? 0;
    }
  return { width, height, pixelsPerDegree: width / 360, north: 90 - firstRow * rowHeight, grey };
};

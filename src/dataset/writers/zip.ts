// Packs files into a ZIP that comes out the same each time: no day of writing is in it.
import { zipSync } from 'fflate';

/** Local time on purpose: ZIP knows no time zone, and the first day it knows is this one. */
const noDay = new Date(1980, 0, 1);

/** @param files bytes by path, `/` between folders */
export function packZip(files: Record<string, Uint8Array>): Uint8Array<ArrayBuffer> {
  return zipSync(files, { mtime: noDay }) as Uint8Array<ArrayBuffer>;
}

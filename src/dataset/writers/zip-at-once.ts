// `zip` of fflate as the library that writes workbooks calls it, but packed at once. The original starts workers from code in a text for
// files beyond 160 kB; the page's policy allows no code from texts, so such a file would never be done. The build puts this in its place.
import { strToU8, type Zippable, zipSync } from 'fflate';

export { strToU8, zipSync };

export function zip(files: Zippable, done: (problem: unknown, packed: Uint8Array | null) => void): void {
  let packed: Uint8Array;
  try {
    packed = zipSync(files);
  } catch (problem) {
    done(problem, null);
    return;
  }
  done(null, packed);
}

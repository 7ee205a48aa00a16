// Shades the hills: light from the north-west on Marble's elevation, drawn in web Mercator as brown shadow and pale light
// on a clear ground, so that the map's own paper shows through in either theme.
import { execFileSync } from 'node:child_process';
import { statSync, writeFileSync } from 'node:fs';
import { type Elevation, readElevation } from './read-elevation.ts';
import { output, scratch } from './work-folder.ts';

/** West, south, east, north: wider than the study box to the south, so that the relief can fade out far from the events. */
export const reliefBox = { west: -12, south: 17, east: 191, north: 81 };

/** Pixels across: the widest picture every graphics card takes is 4096. */
const width = 4060;
/** Degrees over which the relief fades out at its edges. */
const fade = { side: 4, south: 9, north: 1.5 };

/** Greys in the source: the sea lies below 90, plains at 127, low mountains at 150, high ones at 208, the highest at 229. */
const seaLevel = { below: 78, at: 88 };
const lowland = { from: 116, to: 172 };
const highland = { from: 128, to: 235 };

const shadow = [88, 66, 42] as const;
const light = [255, 250, 236] as const;

const radians = Math.PI / 180;
const mercator = (latitude: number): number => Math.log(Math.tan(Math.PI / 4 + (latitude * radians) / 2));
const latitudeAt = (y: number): number => (2 * Math.atan(Math.exp(y)) - Math.PI / 2) / radians;

/** A running mean along lines of `length` values `step` apart; `first` gives the start of each line. */
const runMean = (
  from: Float32Array,
  lines: number,
  first: (line: number) => number,
  length: number,
  step: number,
  reach: number,
  wraps: boolean,
): Float32Array => {
  const to = new Float32Array(from.length);
  const span = 2 * reach + 1;
  const clamp = (index: number): number =>
    wraps ? (index + length) % length : Math.min(length - 1, Math.max(0, index));
  for (let line = 0; line < lines; line++) {
    const start = first(line);
    let sum = 0;
    for (let d = -reach; d <= reach; d++) sum += from[start + clamp(d) * step] as number;
    for (let index = 0; index < length; index++) {
      to[start + index * step] = sum / span;
      sum +=
        (from[start + clamp(index + reach + 1) * step] as number) -
        (from[start + clamp(index - reach) * step] as number);
    }
  }
  return to;
};

/** A box blur in both directions, wrapping round the world; twice is close to a bell curve. */
const blur = ({ width: w, height: h, grey }: Elevation, reach: number): Float32Array => {
  let values = grey;
  for (let pass = 0; pass < 2; pass++) {
    values = runMean(values, h, (line) => line * w, w, 1, reach, true);
    values = runMean(values, w, (line) => line, h, w, reach, false);
  }
  return values;
};

/** Reads between the pixels; longitudes run on round the world. */
const sampler = ({ width: w, height: h, pixelsPerDegree, north }: Elevation, grey: Float32Array) => {
  return (longitude: number, latitude: number): number => {
    const px = ((longitude + 540) % 360) * pixelsPerDegree - 0.5;
    const py = Math.min(h - 1.001, Math.max(0, (north - latitude) * pixelsPerDegree - 0.5));
    const x = Math.floor(px);
    const y = Math.floor(py);
    const left = (x + w) % w;
    const right = (x + 1) % w;
    const upper = y * w;
    const lower = upper + w;
    const top = (grey[upper + left] as number) * (x + 1 - px) + (grey[upper + right] as number) * (px - x);
    const bottom = (grey[lower + left] as number) * (x + 1 - px) + (grey[lower + right] as number) * (px - x);
    return top * (y + 1 - py) + bottom * (py - y);
  };
};

const smoothstep = (value: number): number => {
  const t = Math.min(1, Math.max(0, value));
  return t * t * (3 - 2 * t);
};

const edgeFade = (longitude: number, latitude: number): number =>
  smoothstep((longitude - reliefBox.west) / fade.side) *
  smoothstep((reliefBox.east - longitude) / fade.side) *
  smoothstep((latitude - reliefBox.south) / fade.south) *
  smoothstep((reliefBox.north - latitude) / fade.north);

/** Writes `relief.webp` and `relief.json`; returns a phrase about them. */
export const shadeRelief = (): string => {
  const elevation = readElevation(reliefBox.north, reliefBox.south);
  const fine = sampler(elevation, blur(elevation, 1));
  const broad = sampler(elevation, blur(elevation, 5));
  const pixelsPerDegree = width / (reliefBox.east - reliefBox.west);
  const top = mercator(reliefBox.north);
  const height = Math.round(((top - mercator(reliefBox.south)) / radians) * pixelsPerDegree);
  const pixels = Buffer.alloc(width * height * 4);
  for (let row = 0; row < height; row++) {
    const latitude = latitudeAt(top - ((row + 0.5) / pixelsPerDegree) * radians);
    const stretch = Math.cos(latitude * radians);
    // A sixtieth of a degree south-north is as many kilometres everywhere; east-west it must be widened towards the pole.
    const dy = 1 / 30;
    const dx = dy / stretch;
    for (let column = 0; column < width; column++) {
      const longitude = reliefBox.west + (column + 0.5) / pixelsPerDegree;
      const slope = (height: (x: number, y: number) => number): number =>
        height(longitude + dx, latitude - dy) - height(longitude - dx, latitude + dy);
      const grey = broad(longitude, latitude);
      // The greys exaggerate the lowlands; there the shading is held back, or plains would look like hills.
      const relief = 0.5 + 0.5 * smoothstep((grey - lowland.from) / (lowland.to - lowland.from));
      const lit = relief * (0.06 * slope(fine) + 0.065 * slope(broad));
      const shade = lit / Math.sqrt(1 + lit * lit);
      const high = smoothstep((grey - highland.from) / (highland.to - highland.from));
      const dry = smoothstep((grey - seaLevel.below) / (seaLevel.at - seaLevel.below));
      const strength = shade > 0 ? shade * 0.85 : -shade * 0.55;
      const ground = 0.14 * high;
      const total = Math.min(0.85, (strength + ground) * dry * edgeFade(longitude, latitude));
      // On the lit side the tint of the height and the light mix; on the other both are dark.
      const darkness = shade > 0 ? 1 : ground / (strength + ground + 1e-6);
      const at = (row * width + column) * 4;
      for (let band = 0; band < 3; band++)
        pixels[at + band] = Math.round((shadow[band] ?? 0) * darkness + (light[band] ?? 0) * (1 - darkness));
      pixels[at + 3] = Math.round(total * 255);
    }
  }
  const picture = scratch('relief.pam');
  const header = `P7\nWIDTH ${width}\nHEIGHT ${height}\nDEPTH 4\nMAXVAL 255\nTUPLTYPE RGB_ALPHA\nENDHDR\n`;
  writeFileSync(picture, Buffer.concat([Buffer.from(header), pixels]));
  execFileSync('cwebp', ['-quiet', '-q', '20', '-alpha_q', '45', '-m', '4', picture, '-o', output('relief.webp')]);
  const { west, south, east, north } = reliefBox;
  const corners = [
    [west, north],
    [east, north],
    [east, south],
    [west, south],
  ];
  const about = { url: 'relief.webp', coordinates: corners, width, height };
  writeFileSync(output('relief.json'), `${JSON.stringify(about)}\n`);
  return `${width} x ${height}, ${Math.round(statSync(output('relief.webp')).size / 1000)} kB`;
};

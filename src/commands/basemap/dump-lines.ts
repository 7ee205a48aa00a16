// Has GMT write the coast and the rivers of the GSHHG package as text (the file format itself is undocumented) and reads it.
import { execFileSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import type { Position } from 'geojson';
import { coastFile } from './debian-packages.ts';
import { scratch, unpackedFolder } from './work-folder.ts';

/** A piece of line with its GSHHG level (1 land, 2 lake, 3 isle in a lake) or river class (0 great river … 10 canal). */
export interface Segment {
  level: number;
  positions: Position[];
}

/** North is cut at 85, where the web map ends; south at 80, short of the pole. */
const region = '-R-169/191/-80/85';
const dumpSize = 200_000_000;

const runGmt = (options: string[]): string => {
  const folder = scratch('gmt');
  mkdirSync(folder, { recursive: true });
  const data = `${unpackedFolder}/${coastFile.slice(0, coastFile.lastIndexOf('/'))}`;
  execFileSync('gmt', ['set', `DIR_GSHHG=${data}`, 'FORMAT_FLOAT_OUT=%.6f'], { cwd: folder });
  const dump = execFileSync('gmt', ['coast', region, '-Dh', ...options, '-M'], { cwd: folder, maxBuffer: dumpSize });
  return dump.toString('latin1');
};

const readSegments = (dump: string): Segment[] => {
  const segments: Segment[] = [];
  let positions: Position[] = [];
  for (const line of dump.split('\n')) {
    if (line.startsWith('>')) {
      positions = [];
      segments.push({ level: Number(/Level (\d+)/.exec(line)?.[1] ?? -1), positions });
    } else if (line && !line.startsWith('#')) {
      const tab = line.indexOf('\t');
      positions.push([Number(line.slice(0, tab)), Number(line.slice(tab + 1))]);
    }
  }
  return segments.filter((segment) => segment.positions.length > 1);
};

export const dumpCoast = (): Segment[] => readSegments(runGmt(['-W']));
export const dumpRivers = (): Segment[] => readSegments(runGmt(['-Ia']));

// The texts of records in packed chunks: of a hundred thousand only those that somebody reads are ever unpacked.
import { unzlibSync, zlibSync } from 'fflate';
import type { AtlasEvent } from '../model/event.ts';
import type { Columns } from './column-file.ts';

/** Records in a chunk: unpacking one takes a millisecond or two. */
const perChunk = 64;
/** Chunks kept unpacked: more than a page of records stands in. */
const keptChunks = 48;

export function packTexts(events: readonly AtlasEvent[]): Columns {
  const encoder = new TextEncoder();
  const chunks: Uint8Array[] = [];
  for (let first = 0; first < events.length; first += perChunk)
    chunks.push(zlibSync(encoder.encode(JSON.stringify(events.slice(first, first + perChunk))), { level: 6 }));
  const ends = new Uint32Array(chunks.length + 1);
  chunks.forEach((chunk, i) => {
    ends[i + 1] = (ends[i] as number) + chunk.length;
  });
  const bytes = new Uint8Array(ends[chunks.length] as number);
  for (const [i, chunk] of chunks.entries()) bytes.set(chunk, ends[i]);
  return { 'texts.ends': ends, 'texts.bytes': bytes };
}

/** Reads records by their numbers. Throws for a number that is no record's. */
export function readTexts(columns: Columns): (number: number) => AtlasEvent {
  const ends = (columns['texts.ends'] ?? new Uint32Array(1)) as Uint32Array;
  const bytes = (columns['texts.bytes'] ?? new Uint8Array()) as Uint8Array;
  const decoder = new TextDecoder();
  // The first of them was read longest ago.
  const kept = new Map<number, AtlasEvent[]>();
  return (number) => {
    const chunk = Math.floor(number / perChunk);
    const events = kept.get(chunk) ?? unpacked(chunk);
    kept.delete(chunk);
    kept.set(chunk, events);
    if (kept.size > keptChunks) kept.delete(kept.keys().next().value as number);
    const event = events[number % perChunk];
    if (!event) throw new Error(`there is no record ${number}`);
    return event;
  };

  function unpacked(chunk: number): AtlasEvent[] {
    if (!(chunk >= 0 && chunk + 1 < ends.length)) return [];
    return JSON.parse(decoder.decode(unzlibSync(bytes.subarray(ends[chunk], ends[chunk + 1])))) as AtlasEvent[];
  }
}

// The texts of records in packed chunks: of a hundred thousand only those that somebody reads are ever unpacked.
import { unzlibSync, zlibSync } from 'fflate';
import type { AtlasEvent } from '../model/event.ts';
import type { Columns } from './column-file.ts';

/** Records in a chunk: unpacking one takes a millisecond or two. */
const perChunk = 64;
/** Chunks kept unpacked: more than a page of records stands in, and more than those of a few days of a large corpus. */
const keptChunks = 64;

const encoder = new TextEncoder();

function joined(chunks: readonly Uint8Array[]): { ends: Uint32Array; bytes: Uint8Array } {
  const ends = new Uint32Array(chunks.length + 1);
  chunks.forEach((chunk, i) => {
    ends[i + 1] = (ends[i] as number) + chunk.length;
  });
  const bytes = new Uint8Array(ends[chunks.length] as number);
  for (const [i, chunk] of chunks.entries()) bytes.set(chunk, ends[i]);
  return { ends, bytes };
}

/** @param events in the order of their numbers */
export function packTexts(events: readonly AtlasEvent[]): Columns {
  const chunks: Uint8Array[] = [];
  for (let first = 0; first < events.length; first += perChunk)
    chunks.push(zlibSync(encoder.encode(JSON.stringify(events.slice(first, first + perChunk))), { level: 6 }));
  const { ends, bytes } = joined(chunks);
  return { 'texts.ends': ends, 'texts.bytes': bytes };
}

/** Packs the texts of records whose numbers are not known yet. */
export interface TextPacker {
  /** @param near records with one value are numbered near each other and share chunks, so that who reads on unpacks few of them */
  add(event: AtlasEvent, near: number): void;
  /** @param order the records, as they were added, in the order of their numbers */
  finish(order: Uint32Array): Promise<Columns>;
}

/** Characters that wait for their chunk to be full, of all chunks together. */
const mostWaiting = 50_000_000;

interface Waiting {
  records: number[];
  texts: string[];
}

/** By the platform's own packer, which takes a fifth of the time of one in JavaScript. */
async function packed(text: string): Promise<Uint8Array> {
  const stream = new Blob([text]).stream().pipeThrough(new CompressionStream('deflate'));
  return new Uint8Array(await new Response(stream).arrayBuffer());
}

export function createTextPacker(): TextPacker {
  const chunks: Promise<Uint8Array>[] = [];
  const waiting = new Map<number, Waiting>();
  let waitingLength = 0;
  let size = 0;
  // Where each record lies, as it was added: its chunk times `perChunk`, and its place there.
  let places = new Uint32Array(4096);

  function pack({ records, texts }: Waiting): void {
    records.forEach((record, at) => {
      places[record] = chunks.length * perChunk + at;
    });
    chunks.push(packed(`[${texts.join(',')}]`));
    for (const text of texts) waitingLength -= text.length;
  }

  return {
    add(event, near) {
      if (size === places.length) {
        const grown = new Uint32Array(size * 2);
        grown.set(places);
        places = grown;
      }
      const own = waiting.get(near) ?? { records: [], texts: [] };
      waiting.set(near, own);
      const text = JSON.stringify(event);
      own.records.push(size++);
      own.texts.push(text);
      waitingLength += text.length;
      if (own.texts.length === perChunk) {
        waiting.delete(near);
        pack(own);
      } else if (waitingLength > mostWaiting) {
        for (const one of waiting.values()) pack(one);
        waiting.clear();
      }
    },
    async finish(order) {
      for (const one of waiting.values()) pack(one);
      waiting.clear();
      const { ends, bytes } = joined(await Promise.all(chunks));
      return {
        'texts.ends': ends,
        'texts.bytes': bytes,
        'texts.places': order.map((record) => places[record] as number),
      };
    },
  };
}

/** Reads records by their numbers. Throws for a number that is no record's. */
export function readTexts(columns: Columns): (number: number) => AtlasEvent {
  const ends = (columns['texts.ends'] ?? new Uint32Array(1)) as Uint32Array;
  const bytes = (columns['texts.bytes'] ?? new Uint8Array()) as Uint8Array;
  // Without it the records lie in the order of their numbers.
  const places = columns['texts.places'] as Uint32Array | undefined;
  const decoder = new TextDecoder();
  // The first of them was read longest ago.
  const kept = new Map<number, AtlasEvent[]>();
  return (number) => {
    const place = places ? (places[number] ?? -1) : number;
    const chunk = Math.floor(place / perChunk);
    const events = kept.get(chunk) ?? unpacked(chunk);
    kept.delete(chunk);
    kept.set(chunk, events);
    if (kept.size > keptChunks) kept.delete(kept.keys().next().value as number);
    const event = events[place % perChunk];
    if (!event) throw new Error(`there is no record ${number}`);
    return event;
  };

  function unpacked(chunk: number): AtlasEvent[] {
    if (!(chunk >= 0 && chunk + 1 < ends.length)) return [];
    return JSON.parse(decoder.decode(unzlibSync(bytes.subarray(ends[chunk], ends[chunk + 1])))) as AtlasEvent[];
  }
}

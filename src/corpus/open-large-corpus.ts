// Opens a corpus of many records: the page reads its columns where they lie, in steps that nothing else waits long for, and a worker has the
// index of words and answers questions.

import { startWorker } from '../loading/start-worker.ts';
import { numberIds } from '../lookup/id-numbers.ts';
import { nameOrder } from '../lookup/name-order.ts';
import { keepSearchIndex } from '../lookup/search-index.ts';
import { spanAt } from '../lookup/spans.ts';
import type { CompiledPlace } from '../model/compiled-atlas.ts';
import { compiledForm } from '../model/compiled-atlas.ts';
import { pause } from '../model/pause.ts';
import { namedIn } from '../model/place-names.ts';
import { type Columns, isColumnFile, readColumnFile } from './column-file.ts';
import { headIn, idsIn, lookupIn, placesIn, searchIndexIn } from './corpus-columns.ts';
import type { CorpusFault } from './corpus-fault.ts';
import workerAddress from './corpus-worker.ts?worker&url';
import type { Corpus, CorpusResult } from './open-corpus.ts';
import { askPort, type Port } from './ports.ts';
import type { Served, ServedFile } from './serve-corpus.ts';

/** A worker that has been started. */
export interface StartedWorker {
  port: Port;
  end: () => void;
  /** Told if the worker cannot run at all. */
  onBroken: (listener: (cause: string) => void) => void;
}

export interface LargeOptions {
  /** One of the corpus's, that it is read in: BCP 47. */
  language: string;
  startWorker?: () => StartedWorker;
}

function startBuiltWorker(): StartedWorker {
  const worker = startWorker(workerAddress, 'corpus');
  return {
    port: worker as unknown as Port,
    end: () => worker.terminate(),
    onBroken: (listener) => worker.addEventListener('error', ({ message }) => listener(message)),
  };
}

export async function openLargeCorpus(
  bytes: Uint8Array<ArrayBuffer>,
  { language, startWorker = startBuiltWorker }: LargeOptions,
): Promise<CorpusResult> {
  const worker = startWorker();
  const opened = await openedWith(worker, bytes, language);
  if (!opened.ok) worker.end();
  return opened;
}

async function openedWith(
  worker: StartedWorker,
  bytes: Uint8Array<ArrayBuffer>,
  language: string,
): Promise<CorpusResult> {
  const file = await columnFileFrom(bytes, language, worker);
  if (!file.ok) return file;
  const read = readColumnFile(file.buffer);
  if (!read.ok) return read;
  try {
    const held = holdWorker(worker, file.isHandedOver ? null : { file: file.buffer, language });
    return { ok: true, corpus: await corpusIn(read.columns, language, held) };
  } catch (cause) {
    return { ok: false, fault: 'damaged', cause };
  }
}

/** The file as columns: one of an older form is handed to the worker, which converts it. */
async function columnFileFrom(
  bytes: Uint8Array<ArrayBuffer>,
  language: string,
  { port, onBroken }: StartedWorker,
): Promise<{ ok: true; buffer: ArrayBuffer; isHandedOver: boolean } | CorpusFault> {
  const own = () => (bytes.byteLength === bytes.buffer.byteLength ? bytes.buffer : bytes.slice().buffer);
  if (isColumnFile(bytes)) return { ok: true, buffer: own(), isHandedOver: false };
  const served = new Promise<Served>((resolve) => {
    port.addEventListener('message', ({ data }) => resolve(data as Served));
    onBroken((cause) => resolve({ ok: false, fault: 'damaged', cause }));
  });
  const file = bytes.slice().buffer;
  port.postMessage({ file, language } satisfies ServedFile, [file]);
  const answer = await served;
  return 'columns' in answer ? { ok: true, buffer: answer.columns as ArrayBuffer, isHandedOver: true } : answer;
}

/** Bytes copied at a time: so many take some milliseconds. */
const bytesPerStep = 8_000_000;

/** A worker that is given its file when it is first asked something, or before that in steps. A buffer belongs to one side, so it is given a copy. */
interface HeldWorker extends StartedWorker {
  handOver: () => Promise<void>;
}

function holdWorker({ port, ...worker }: StartedWorker, told: ServedFile | null): HeldWorker {
  let isHandedOver = told === null;
  const give = (file: ArrayBuffer) => {
    if (isHandedOver || !told) return;
    isHandedOver = true;
    port.postMessage({ ...told, file } satisfies ServedFile, [file]);
  };
  return {
    ...worker,
    port: {
      addEventListener: (type, listener) => port.addEventListener(type, listener),
      postMessage(message, transfer) {
        if (told && !isHandedOver) give(told.file.slice(0));
        port.postMessage(message, transfer);
      },
    },
    async handOver() {
      if (isHandedOver || !told) return;
      const from = new Uint8Array(told.file);
      const copy = new Uint8Array(from.length);
      for (let at = 0; at < from.length && !isHandedOver; at += bytesPerStep) {
        copy.set(from.subarray(at, at + bytesPerStep), at);
        await pause();
      }
      give(copy.buffer);
    },
  };
}

/** In steps, between which the page does what waits. Throws for a file that lacks a column. */
async function corpusIn(columns: Columns, language: string, worker: HeldWorker): Promise<Corpus> {
  const { port, end, onBroken, handOver } = worker;
  const head = headIn(columns);
  const places: CompiledPlace[] = [];
  for (const section of placesIn(columns)) {
    await pause();
    for (const place of section) places.push(namedIn(place, language, head.description));
  }
  const ids: string[] = [];
  for (const section of idsIn(columns)) {
    await pause();
    for (const id of section) ids.push(id);
  }
  await pause();
  const { numbers, makeTable } = numberIds(ids);
  const lookup = lookupIn(columns, head, { places, ids, recordNumbers: numbers });
  // What the first picture needs, each by itself.
  for (const work of [() => lookup.time.event, () => nameOrder(lookup)]) {
    await pause();
    work();
  }
  await pause();
  // What is asked before the worker knows of it is answered here.
  keepSearchIndex(lookup, () => searchIndexIn(columns, lookup));
  const sayFault = (cause: string) => console.error('the corpus could not answer', cause);
  onBroken(sayFault);
  return {
    description: head.description,
    vocabulary: head.vocabulary,
    leftOut: head.leftOut,
    lookup,
    asker: askPort(port, sayFault, end),
    async afterFirstView() {
      await handOver();
      for (const _ of makeTable()) await pause();
    },
    whole() {
      const numbers = Array.from({ length: lookup.size }, (_, number) => number);
      return {
        form: compiledForm,
        description: head.description,
        vocabulary: head.vocabulary,
        sources: [...head.sources],
        places: [...placesIn(columns)].flat(),
        events: numbers.map(lookup.eventAt),
        spans: numbers.map((number) => spanAt(lookup.spans, number)),
        periods: [...head.periods],
        listedPersons: [...head.persons],
        leftOut: [...head.leftOut],
        retired: head.retired,
        conflictNotes: head.conflictNotes,
      };
    },
  };
}

// Opens a corpus of many records: the page reads its columns where they lie, in steps that nothing else waits long for, and a worker has the
// index of words and answers questions.

import { startWorker } from '../loading/start-worker.ts';
import { nameOrder } from '../lookup/name-order.ts';
import { keepSearchIndex } from '../lookup/search-index.ts';
import { spanAt } from '../lookup/spans.ts';
import type { CompiledPlace } from '../model/compiled-atlas.ts';
import { compiledForm } from '../model/compiled-atlas.ts';
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

/** What stands in line has its turn. */
const pause = () => new Promise<void>((resolve) => setTimeout(resolve));

export async function openLargeCorpus(
  bytes: Uint8Array<ArrayBuffer>,
  { language, startWorker = startBuiltWorker }: LargeOptions,
): Promise<CorpusResult> {
  const worker = startWorker();
  const buffer = await columnFileFrom(bytes, language, worker);
  const read = buffer instanceof ArrayBuffer ? readColumnFile(buffer) : buffer;
  try {
    if (read.ok) return { ok: true, corpus: await corpusIn(read.columns, language, worker) };
    worker.end();
    return read;
  } catch (cause) {
    worker.end();
    return { ok: false, fault: 'damaged', cause };
  }
}

/** Hands the file to the worker; a file of an older form comes back as columns. */
async function columnFileFrom(
  bytes: Uint8Array<ArrayBuffer>,
  language: string,
  { port, onBroken }: StartedWorker,
): Promise<ArrayBuffer | CorpusFault> {
  const served = new Promise<Served>((resolve) => {
    port.addEventListener('message', ({ data }) => resolve(data as Served));
    onBroken((cause) => resolve({ ok: false, fault: 'damaged', cause }));
  });
  // A buffer belongs to one side.
  const file = bytes.slice().buffer;
  port.postMessage({ file, language } satisfies ServedFile, [file]);
  if (isColumnFile(bytes)) return bytes.byteLength === bytes.buffer.byteLength ? bytes.buffer : bytes.slice().buffer;
  const answer = await served;
  return 'columns' in answer ? (answer.columns as ArrayBuffer) : answer;
}

/** In steps, between which the page does what waits. Throws for a file that lacks a column. */
async function corpusIn(columns: Columns, language: string, { port, end, onBroken }: StartedWorker): Promise<Corpus> {
  const head = headIn(columns);
  const places: CompiledPlace[] = [];
  for (const section of placesIn(columns)) {
    await pause();
    for (const place of section) places.push(namedIn(place, language, head.description));
  }
  const ids = idsIn(columns);
  let step = ids.next();
  for (; !step.done; step = ids.next()) await pause();
  const lookup = lookupIn(columns, head, { places, ...step.value });
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

// The near side of a reader's file: hands it to a worker, asks about it, and lets it go. To cancel is to end the worker, which gives back all it holds.
import type { FromOwnWorker, ToOwnWorker } from './own-worker.ts';
import type { OwnAnswers, OwnQuestion, OwnSetting } from './serve-own.ts';

export interface OwnDesk {
  /** Rejects with an `OwnCancelled` when the reader gives up, and with what went wrong in the worker. */
  ask<Ask extends OwnQuestion>(question: Ask): Promise<OwnAnswers[Ask['ask']]>;
  /** Ends what is under way, and forgets the file. */
  close(): void;
}

const cancelled = () => Object.assign(new Error('the reader gave up'), { name: 'OwnCancelled' });
export const isCancelled = (cause: unknown): boolean => cause instanceof Error && cause.name === 'OwnCancelled';

/** @param onProgress told how many rows have been read */
export function openOwnDesk(setting: OwnSetting, onProgress: (rows: number) => void): OwnDesk {
  const worker = new Worker(new URL('./own-worker.ts', import.meta.url), { type: 'module', name: 'own-records' });
  const waiting = new Map<number, { resolve: (answer: never) => void; reject: (cause: Error) => void }>();
  let number = 0;
  const failAll = (cause: Error) => {
    for (const { reject } of waiting.values()) reject(cause);
    waiting.clear();
  };
  worker.addEventListener('error', ({ message }) => failAll(new Error(message)));
  worker.addEventListener('message', ({ data }: { data: FromOwnWorker }) => {
    if ('progress' in data) return onProgress(data.progress);
    const { resolve, reject } = waiting.get(data.number) ?? {};
    waiting.delete(data.number);
    if ('failed' in data) reject?.(new Error(data.failed));
    else resolve?.(data.answer as never);
  });
  const post = (message: ToOwnWorker) => worker.postMessage(message);
  post({ setting });
  return {
    ask: (question) =>
      new Promise((resolve, reject) => {
        number += 1;
        waiting.set(number, { resolve, reject });
        post({ number, question });
      }),
    close() {
      worker.terminate();
      failAll(cancelled());
    },
  };
}

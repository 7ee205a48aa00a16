// A large corpus served over a channel within one process: the same messages as to a worker.
import type { StartedWorker } from '../../src/corpus/open-large-corpus.ts';
import type { Port } from '../../src/corpus/ports.ts';
import { serveCorpus } from '../../src/corpus/serve-corpus.ts';

export function startInProcess(): StartedWorker {
  const { port1, port2 } = new MessageChannel();
  serveCorpus(port2 as unknown as Port);
  for (const port of [port1, port2]) port.start();
  return { port: port1 as unknown as Port, end: () => port1.close(), onBroken() {} };
}

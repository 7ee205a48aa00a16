// The worker of a reader's file: a file of the build, as the page's policy asks for. The first message sets it up, each further one is a question.
import './zod-without-eval.ts';
import { type OwnQuestion, type OwnServer, type OwnSetting, serveOwn } from './serve-own.ts';

export type ToOwnWorker = { setting: OwnSetting } | { number: number; question: OwnQuestion };
export type FromOwnWorker =
  | { progress: number }
  | { number: number; answer: unknown }
  | { number: number; failed: string };

const port = self as unknown as {
  postMessage(message: FromOwnWorker, transfer?: ArrayBuffer[]): void;
  addEventListener(type: 'message', listener: (event: { data: ToOwnWorker }) => void): void;
};
let server: OwnServer | null = null;

/** A made atlas is handed over, not copied: the page would stand still while it unpacks the copy. */
function buffersOf(answer: unknown): ArrayBuffer[] {
  const bytes = answer instanceof Object && 'bytes' in answer ? answer.bytes : answer;
  return bytes instanceof Uint8Array && bytes.buffer instanceof ArrayBuffer ? [bytes.buffer] : [];
}

port.addEventListener('message', async ({ data }) => {
  if ('setting' in data) {
    server = serveOwn(data.setting, (progress) => port.postMessage({ progress }));
    return;
  }
  const { number, question } = data;
  try {
    const answer: unknown = await server?.answer(question);
    port.postMessage({ number, answer }, buffersOf(answer));
  } catch (cause) {
    port.postMessage({ number, failed: cause instanceof Error ? cause.message : String(cause) });
  }
});

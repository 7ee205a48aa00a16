// A real host for the browser tests that fails on command, counts what it is asked for, and can be given another edition of the atlas.
import { createServer, type IncomingMessage, request, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { serveStatic } from '../../src/commands/serve-static.mjs';

/** `page`: the front page is sent in the place of what is asked for. `hangs`: nothing is answered for as long as the host lives. */
export type Failure = number | 'page' | 'hangs';

export interface FailingHost {
  /** With the slash at the end. */
  address: string;
  /** Requests so far, each as path and range (`/basemap/basemap.pmtiles bytes=0-16383`). */
  asked: string[];
  /** Answers the requests that match, path and range as above, with a failure, until `mend`; a later call replaces the one before. */
  fail(pattern: RegExp, failure: Failure): void;
  mend(): void;
  /** From now on another folder is served under the same address. */
  publish(folder: string): Promise<void>;
  close(): Promise<void>;
}

/** @param ranges whether byte ranges are answered */
export async function openFailingHost(first: string, { ranges = true } = {}): Promise<FailingHost> {
  const serve = async (folder: string) => {
    const served = await serveStatic(folder, { ranges });
    if (!served.ok) throw new Error(served.sentence);
    return served;
  };
  let behind = await serve(first);
  let failing: { pattern: RegExp; failure: Failure } | null = null;
  const asked: string[] = [];

  const passOn = (from: IncomingMessage, to: ServerResponse, path: string) => {
    const onward = request({ port: behind.port, path, method: from.method, headers: from.headers }, (answer) => {
      to.writeHead(answer.statusCode ?? 502, answer.headers);
      answer.pipe(to);
    });
    onward.on('error', () => to.destroy());
    to.on('close', () => onward.destroy());
    from.pipe(onward);
  };
  const server = createServer((from, to) => {
    const path = from.url ?? '/';
    const what = `${path.replace(/\?.*/, '')} ${from.headers.range ?? ''}`.trim();
    asked.push(what);
    const failure = failing?.pattern.test(what) ? failing.failure : null;
    if (failure === 'hangs') return;
    if (failure === 'page') return passOn(from, to, '/');
    if (failure !== null) {
      to.writeHead(failure, { 'Content-Type': 'text/plain', 'Cache-Control': 'no-store' });
      to.end('This host fails on command.\n');
      return;
    }
    passOn(from, to, path);
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  return {
    address: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    asked,
    fail(pattern, failure) {
      failing = { pattern, failure };
    },
    mend() {
      failing = null;
    },
    async publish(folder) {
      const before = behind;
      behind = await serve(folder);
      await before.close();
    },
    async close() {
      await new Promise<void>((done) => {
        server.close(() => done());
        server.closeAllConnections();
      });
      await behind.close();
    },
  };
}

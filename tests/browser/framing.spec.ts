// Who may frame what, on real servers with the header files of the build: a frame of any page but embed.html stays blank in a page of another site.
import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { chmodSync, cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { type AddressInfo, createServer as createSocket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { projectRoot } from '../../src/commands/run-tool.mjs';
import { serveStatic } from '../../src/commands/serve-static.mjs';
import { closePage, openPage } from './browser-session.ts';

const work = mkdtempSync(join(tmpdir(), 'atlas-framing-'));
const site = join(work, 'site');
const dist = join(projectRoot, 'dist');
/** Pages that none but the site itself may frame: the last is a place of the same name as the page that all may frame. */
const own = ['', 'index.html', 'places/index.html', 'about/index.html', 'places/embed.html'];

interface Host {
  /** With the slash at the end. */
  address: string;
  close(): Promise<void> | void;
}

/** The loopback address by which servers are asked; the page around the frames comes from `localhost`, which is another site. */
const loopback = '127.0.0.1';

const freePort = () =>
  new Promise<number>((resolve) => {
    const socket = createSocket().listen(0, loopback, () => {
      const { port } = socket.address() as AddressInfo;
      socket.close(() => resolve(port));
    });
  });

async function answers(address: string, server: ChildProcess): Promise<void> {
  for (;;) {
    if (server.exitCode !== null)
      throw new Error(`the server has ended: ${readFileSync(join(work, 'errors.txt'), 'utf8')}`);
    const there = await fetch(address).then(
      () => true,
      () => false,
    );
    if (there) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}

async function started(command: string, parts: (port: number) => { args: string[] }): Promise<Host> {
  const port = await freePort();
  const server = spawn(command, parts(port).args, { stdio: 'ignore' });
  const ended = new Promise((resolve) => server.once('exit', resolve));
  const address = `http://${loopback}:${port}/`;
  await answers(address, server);
  return {
    address,
    async close() {
      server.kill('SIGTERM');
      await ended;
    },
  };
}

const config = (name: string, text: string): string => {
  const path = join(work, name);
  writeFileSync(path, text);
  return path;
};

const isRoot = process.getuid?.() === 0;
const nginx = () =>
  started('nginx', (port) => {
    const folders = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map(
      (name) => `${name}_temp_path ${work}/${name};`,
    );
    const text = `${isRoot ? 'user root;' : ''} daemon off; pid ${work}/nginx.pid; error_log ${work}/errors.txt; events {}
http { types { text/html html; text/javascript js; text/css css; application/json json; } access_log off; ${folders.join(' ')}
server { listen ${loopback}:${port}; root ${site}; include ${site}/nginx-headers.conf; } }`;
    return { args: ['-e', join(work, 'errors.txt'), '-c', config('nginx.conf', text)] };
  });

const modules = '/usr/lib/apache2/modules';
const apache = () =>
  started('apache2', (port) => {
    const loaded = ['mpm_event', 'authz_core', 'dir', 'headers', 'mime'].map(
      (name) => `LoadModule ${name}_module ${modules}/mod_${name}.so`,
    );
    const text = `${loaded.join('\n')}
ServerName localhost
Listen ${loopback}:${port}
PidFile ${work}/apache.pid
ErrorLog ${work}/errors.txt
${isRoot ? 'User nobody\nGroup nogroup' : ''}
TypesConfig /etc/mime.types
DocumentRoot ${site}
DirectoryIndex index.html
<Directory ${site}>
  AllowOverride All
  Require all granted
</Directory>
`;
    return { args: ['-D', 'FOREGROUND', '-f', config('apache.conf', text)] };
  });

/** Hosts that read `_headers`: some send what all fitting rules say, one after the other, some what the last says of each header. */
const plainHost = (sends: 'all' | 'last') => async (): Promise<Host> => {
  const rules: { fits: RegExp; headers: [string, string][] }[] = [];
  for (const line of readFileSync(join(site, '_headers'), 'utf8').split('\n')) {
    if (line.startsWith('/')) {
      const pattern = line.replace(/[.+?^${}()|[\]\\]/g, '\\$&').replace(/\*/g, '.*');
      rules.push({ fits: new RegExp(`^${pattern}$`), headers: [] });
    }
    const [, name, value] = /^ {2}([\w-]+): (.*)$/.exec(line) ?? [];
    if (name && value) rules.at(-1)?.headers.push([name, value]);
  }
  const files = await serveStatic(site);
  if (!files.ok) throw new Error(files.sentence);
  const server = createServer(async (request, response) => {
    const path = request.url ?? '/';
    const answer = await fetch(new URL(path, files.address));
    const said = new Map<string, string[]>();
    for (const { fits, headers } of rules)
      if (fits.test(path.replace(/\?.*/, '')))
        for (const [name, value] of headers)
          said.set(name, sends === 'all' ? [...(said.get(name) ?? []), value] : [value]);
    response.writeHead(answer.status, {
      'Content-Type': answer.headers.get('Content-Type') ?? '',
      ...Object.fromEntries([...said].map(([name, values]) => [name, values.join(', ')])),
    });
    response.end(Buffer.from(await answer.arrayBuffer()));
  });
  await new Promise<void>((resolve) => server.listen(0, loopback, resolve));
  return {
    address: `http://${loopback}:${(server.address() as AddressInfo).port}/`,
    async close() {
      server.closeAllConnections();
      await Promise.all([new Promise((resolve) => server.close(resolve)), files.close()]);
    },
  };
};

const isInstalled = (command: string, ...needed: string[]) =>
  spawnSync(command, ['-v']).status === 0 && needed.every((path) => spawnSync('test', ['-e', path]).status === 0);

const hosts: [name: string, host: () => Promise<Host>, isHere: boolean][] = [
  ['nginx', nginx, isInstalled('nginx')],
  ['apache2', apache, isInstalled('apache2', `${modules}/mod_headers.so`, '/etc/mime.types')],
  ['a host that sends all of _headers', plainHost('all'), true],
  ['a host that sends the last of _headers', plainHost('last'), true],
];

let page: Page;
let around: Awaited<ReturnType<typeof serveStatic>>;

beforeAll(async () => {
  cpSync(dist, site, {
    recursive: true,
    filter: (path) => !/\.map$|\/(basemap|data|editions|schemas|pictures|records|persons)$/.test(path),
  });
  cpSync(join(dist, 'places', 'index.html'), join(site, 'places', 'embed.html'));
  // A server may run as somebody who owns nothing.
  chmodSync(work, 0o755);
  const empty = join(work, 'around');
  mkdirSync(empty);
  writeFileSync(join(empty, 'index.html'), '<!doctype html><title>A page that is not ours</title>');
  around = await serveStatic(empty);
  if (!around.ok) throw new Error(around.sentence);
  page = await openPage({ path: around.address.replace(loopback, 'localhost') });
});

afterAll(async () => {
  await closePage(page);
  if (around.ok) await around.close();
  rmSync(work, { recursive: true, force: true });
});

/** Puts a frame into the page around, and tells whether anything of it is shown. */
async function isBlank(address: string): Promise<boolean> {
  await page.evaluate(
    (src) =>
      new Promise((loaded) => {
        const frame = document.createElement('iframe');
        frame.addEventListener('load', loaded, { once: true });
        frame.src = src;
        document.body.replaceChildren(frame);
      }),
    address,
  );
  const frame = page.frames().at(-1);
  if (!frame || frame === page.mainFrame()) throw new Error('the page has no frame');
  // Chromium puts a page of its own in the place of one that must not be framed.
  return frame.url() !== address;
}

describe.each(hosts)('%s', (name, open, isHere) => {
  if (!isHere)
    console.warn(`${name} is not installed here: its header file is not tried (Debian: apt-get install ${name}).`);
  test.skipIf(!isHere)(
    `lets other sites frame embed.html alone${isHere ? '' : `: SKIPPED, ${name} is not installed`}`,
    async () => {
      const host = await open();
      try {
        for (const path of own) expect(await isBlank(`${host.address}${path}`), `/${path} is framed`).toBe(true);
        expect(await isBlank(`${host.address}embed.html?show=list&lang=en`), 'embed.html is blank').toBe(false);
        const frame = page.frameLocator('iframe');
        await frame.getByRole('list', { name: 'Places' }).getByRole('button').first().waitFor();
        await frame.getByRole('link', { name: 'Open in the atlas' }).waitFor();
        const { headers } = await fetch(`${host.address}element.js`);
        expect(headers.get('access-control-allow-origin'), 'pages of other sites may run the element').toBe('*');
      } finally {
        await host.close();
      }
    },
  );
});

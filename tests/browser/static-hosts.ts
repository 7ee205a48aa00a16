// Real static servers for the browser tests, with the header files of the build: nginx and Apache as Debian has them, and hosts that read `_headers`.
import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { type AddressInfo, createServer as createSocket } from 'node:net';
import { join } from 'node:path';
import { serveStatic } from '../../src/commands/serve-static.mjs';

export interface StaticHost {
  /** With the slash at the end. */
  address: string;
  close(): Promise<void> | void;
}

/** The loopback address by which servers are asked; the page around the frames comes from `localhost`, which is another site. */
export const loopback = '127.0.0.1';

const freePort = () =>
  new Promise<number>((resolve) => {
    const socket = createSocket().listen(0, loopback, () => {
      const { port } = socket.address() as AddressInfo;
      socket.close(() => resolve(port));
    });
  });

async function answers(address: string, server: ChildProcess, work: string): Promise<void> {
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

async function started(command: string, work: string, args: (port: number) => string[]): Promise<StaticHost> {
  const port = await freePort();
  const server = spawn(command, args(port), { stdio: 'ignore' });
  const ended = new Promise((resolve) => server.once('exit', resolve));
  const address = `http://${loopback}:${port}/`;
  await answers(address, server, work);
  return {
    address,
    async close() {
      server.kill('SIGTERM');
      await ended;
    },
  };
}

function written(path: string, text: string): string {
  writeFileSync(path, text);
  return path;
}

interface Folders {
  /** For what the server writes. */
  work: string;
  site: string;
}

type Opens = (folders: Folders) => Promise<StaticHost>;

const isRoot = process.getuid?.() === 0;
const nginx: Opens = ({ work, site }) =>
  started('nginx', work, (port) => {
    const folders = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map(
      (name) => `${name}_temp_path ${work}/${name};`,
    );
    const text = `${isRoot ? 'user root;' : ''} daemon off; pid ${work}/nginx.pid; error_log ${work}/errors.txt; events {}
http { include /etc/nginx/mime.types; access_log off; ${folders.join(' ')}
server { listen ${loopback}:${port}; root ${site}; include ${site}/nginx-headers.conf; } }`;
    return ['-e', join(work, 'errors.txt'), '-c', written(join(work, 'nginx.conf'), text)];
  });

const modules = '/usr/lib/apache2/modules';
const apache: Opens = ({ work, site }) =>
  started('apache2', work, (port) => {
    const loaded = ['mpm_event', 'authz_core', 'deflate', 'dir', 'filter', 'headers', 'mime'].map(
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
    return ['-D', 'FOREGROUND', '-f', written(join(work, 'apache.conf'), text)];
  });

/** Hosts that read `_headers`: some send what all fitting rules say, one after the other, some what the last says of each header. */
const plainHost =
  (sends: 'all' | 'last'): Opens =>
  async ({ site }) => {
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

/** By name, each with whether it is on this machine. */
export const staticHosts: [name: string, open: Opens, isHere: boolean][] = [
  ['nginx', nginx, isInstalled('nginx', '/etc/nginx/mime.types')],
  ['apache2', apache, isInstalled('apache2', `${modules}/mod_headers.so`, '/etc/mime.types')],
  ['a host that sends all of _headers', plainHost('all'), true],
  ['a host that sends the last of _headers', plainHost('last'), true],
];

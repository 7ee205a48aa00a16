// A small static file server for this machine alone: loopback only, GET and HEAD, one byte range per request.
import { createReadStream, realpathSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join, sep } from 'node:path';
import { byteRange } from './byte-range.mjs';

/** Media types by file ending; what is not here goes out as bytes. */
const mediaTypes = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json',
  '.map': 'application/json',
  '.geojson': 'application/geo+json',
  '.jsonld': 'application/ld+json',
  '.webmanifest': 'application/manifest+json',
  '.csv': 'text/csv; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.md': 'text/markdown; charset=utf-8',
  '.bib': 'application/x-bibtex; charset=utf-8',
  '.xml': 'application/xml',
  '.atom': 'application/atom+xml; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.webp': 'image/webp',
  '.avif': 'image/avif',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
  '.woff': 'font/woff',
  '.wasm': 'application/wasm',
  '.pmtiles': 'application/vnd.pmtiles',
};

/**
 * @typedef {object} ServeOptions
 * @property {number} [port] 0, the default, takes a free one
 * @property {string} [under] sub-path to serve below, `/` by default; `/atlas/` puts the files there and nothing elsewhere
 * @property {boolean} [ranges] whether byte ranges are answered, true by default; some hosts cannot
 * @property {string[]} [hosts] loopback addresses to listen on; the first must be free, the others are taken where they exist
 *
 * @typedef {{ ok: true, address: string, port: number, close: () => Promise<void> }} Serving
 * @typedef {{ ok: false, sentence: string }} NotServing
 * @typedef {{ status: number, headers: Record<string, string | number>, file?: string, start?: number, end?: number, text?: string }} Answer
 */

/**
 * Serves a folder until `close()` is called.
 * @param {string} folder
 * @param {ServeOptions} options
 * @returns {Promise<Serving | NotServing>}
 */
export async function serveStatic(folder, { port = 0, under = '/', ranges = true, hosts = ['127.0.0.1'] } = {}) {
  const stem = `/${under.split('/').filter(Boolean).join('/')}/`.replace('//', '/');
  /** @type {import('node:http').Server[]} */
  const servers = [];
  let taken = port;
  for (const [n, host] of hosts.entries()) {
    const server = createServer((request, response) => send(answer(folder, stem, ranges, request), request, response));
    const fault = await listen(server, taken, host);
    if (fault === null) {
      servers.push(server);
      taken = portOf(server);
    } else if (n === 0 || fault === 'EADDRINUSE') {
      await Promise.all(servers.map(close));
      return { ok: false, sentence: portSentence(taken, fault) };
    }
  }
  const name = hosts.length > 1 ? 'localhost' : hosts[0];
  const address = `http://${name}:${taken}${stem}`;
  return { ok: true, address, port: taken, close: async () => void (await Promise.all(servers.map(close))) };
}

/**
 * @param {import('node:http').Server} server
 * @param {number} port
 * @param {string} host
 * @returns {Promise<string | null>} the system's error code, or null
 */
function listen(server, port, host) {
  return new Promise((done) => {
    server.once('error', (/** @type {NodeJS.ErrnoException} */ error) => done(error.code ?? error.message));
    server.listen(port, host, () => done(null));
  });
}

/** @param {import('node:http').Server} server */
function close(server) {
  return new Promise((done) => {
    server.close(done);
    server.closeAllConnections();
  });
}

/** @param {import('node:http').Server} server */
function portOf(server) {
  const at = server.address();
  if (at === null || typeof at === 'string') throw new Error(`a listening server has no port: ${at}`);
  return at.port;
}

/**
 * @param {number} port
 * @param {string} fault
 */
function portSentence(port, fault) {
  if (fault === 'EADDRINUSE')
    return `Port ${port} is in use by another program. Stop that program, or choose another port, for example: PORT=${port + 1} npm start`;
  if (fault === 'EACCES') return `Port ${port} is reserved by the system. Choose one above 1023 with PORT.`;
  return `The server could not listen on port ${port} (${fault}).`;
}

/**
 * Decides what a request gets. Nothing outside the folder is ever answered, not even through a symbolic link.
 * @param {string} folder
 * @param {string} stem
 * @param {boolean} ranges
 * @param {import('node:http').IncomingMessage} request
 * @returns {Answer}
 */
function answer(folder, stem, ranges, request) {
  if (request.method !== 'GET' && request.method !== 'HEAD')
    return say(405, 'Only GET and HEAD are answered here.', { Allow: 'GET, HEAD' });
  const [rawPath = '/', query] = (request.url ?? '/').split('?');
  const path = decoded(rawPath);
  if (path === null) return say(400, 'That address cannot be read.');
  if (`${path}/` === stem) return redirect(stem, query);
  if (!path.startsWith(stem)) return say(404, `Nothing is at ${path}. The atlas is at ${stem}`);
  const wanted = join(folder, path.slice(stem.length));
  const found = inside(folder, wanted);
  if (found?.stat.isDirectory()) {
    if (!path.endsWith('/')) return redirect(`${rawPath}/`, query);
    const front = inside(folder, join(wanted, 'index.html'));
    if (front?.stat.isFile()) return fileAnswer(front, ranges, request);
  } else if (found?.stat.isFile() && !path.endsWith('/')) {
    return fileAnswer(found, ranges, request);
  }
  return say(404, `Nothing is at ${path}.`);
}

/** @param {string} rawPath */
function decoded(rawPath) {
  try {
    const path = decodeURIComponent(rawPath);
    const unsafe = path.includes('\0') || path.includes('\\') || path.split('/').includes('..');
    return unsafe || !path.startsWith('/') ? null : path;
  } catch {
    return null;
  }
}

/**
 * @param {string} folder
 * @param {string} wanted
 */
function inside(folder, wanted) {
  try {
    const [root, file] = [realpathSync(folder), realpathSync(wanted)];
    return file === root || file.startsWith(root + sep) ? { file, stat: statSync(file) } : null;
  } catch {
    return null;
  }
}

/**
 * @param {{ file: string, stat: import('node:fs').Stats }} found
 * @param {boolean} ranges
 * @param {import('node:http').IncomingMessage} request
 * @returns {Answer}
 */
function fileAnswer({ file, stat }, ranges, request) {
  const tag = `"${stat.size.toString(36)}-${Math.trunc(stat.mtimeMs).toString(36)}"`;
  // Vite puts a digest of the content into the names under assets/: such a file never changes.
  const lasting = /[\\/]assets[\\/][^\\/]+-[\w-]{8}\.\w+$/.test(file);
  /** @type {Record<string, string | number>} */
  const headers = {
    'Content-Type': mediaTypes[/** @type {keyof typeof mediaTypes} */ (extname(file))] ?? 'application/octet-stream',
    'Cache-Control': lasting ? 'public, max-age=31536000, immutable' : 'no-cache',
    'Last-Modified': stat.mtime.toUTCString(),
    'X-Content-Type-Options': 'nosniff',
    ETag: tag,
    ...(ranges ? { 'Accept-Ranges': 'bytes' } : {}),
  };
  if (request.headers['if-none-match']?.split(/\s*,\s*/).includes(tag)) return { status: 304, headers };
  const stale = request.headers['if-range'] !== undefined && request.headers['if-range'] !== tag;
  const range = ranges && !stale ? byteRange(request.headers.range, stat.size) : null;
  if (range === 'outside')
    return say(416, 'That range lies outside the file.', { 'Content-Range': `bytes */${stat.size}` });
  if (range === null) return { status: 200, headers: { ...headers, 'Content-Length': stat.size }, file };
  const part = {
    'Content-Range': `bytes ${range.start}-${range.end}/${stat.size}`,
    'Content-Length': range.end - range.start + 1,
  };
  return { status: 206, headers: { ...headers, ...part }, file, ...range };
}

/**
 * @param {number} status
 * @param {string} text
 * @param {Record<string, string>} headers
 * @returns {Answer}
 */
function say(status, text, headers = {}) {
  const body = `${text}\n`;
  const type = { 'Content-Type': 'text/plain; charset=utf-8', 'Content-Length': Buffer.byteLength(body) };
  return { status, text: body, headers: { ...type, 'Cache-Control': 'no-cache', ...headers } };
}

/**
 * @param {string} to
 * @param {string | undefined} query
 */
function redirect(to, query) {
  // A path that opens with two slashes would be read as another host.
  const place = to.replace(/^\/+/, '/') + (query === undefined ? '' : `?${query}`);
  return say(301, `It is at ${place}`, { Location: place });
}

/**
 * @param {Answer} what
 * @param {import('node:http').IncomingMessage} request
 * @param {import('node:http').ServerResponse} response
 */
function send(what, request, response) {
  response.writeHead(what.status, what.headers);
  if (request.method === 'HEAD' || what.file === undefined)
    return void response.end(what.text && request.method !== 'HEAD' ? what.text : undefined);
  const { start, end } = what;
  const bytes = createReadStream(what.file, start === undefined || end === undefined ? {} : { start, end });
  bytes.on('error', () => response.destroy());
  response.on('close', () => bytes.destroy());
  bytes.pipe(response);
}

// Measures what a first visit costs: bytes by kind, and the time to the first list, the first marks and rest, at full speed and over a slow
// network. The files are sent as a host would send them, packed. It asserts nothing: the budgets stand beside the figures.
import { readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join, resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import { type Browser, chromium } from 'playwright-core';
import { expectHangUps } from '../src/commands/expect-hang-ups.mjs';
import { findChromium } from '../src/commands/find-chromium.mjs';
import { projectRoot } from '../src/commands/run-tool.mjs';
import { serveStatic } from '../src/commands/serve-static.mjs';

/** A row of figures comes from so many visits; the median counts. */
const visits = 5;

/** Bits a second down, and milliseconds there and back: the "slow 4G" of browsers' own tools. */
const slow = { bits: 1_600_000, latency: 150 };

const packable = new Set(['.html', '.js', '.css', '.json', '.geojson', '.svg', '.webmanifest']);

type Kind = 'page' | 'script' | 'style' | 'corpus' | 'font' | 'map data' | 'relief';

function kindOf(path: string): Kind {
  if (/compiled-atlas-/.test(path)) return 'corpus';
  if (/relief/.test(path)) return 'relief';
  const ending = extname(path);
  if (ending === '.js') return 'script';
  if (ending === '.css') return 'style';
  if (ending === '.woff2') return 'font';
  return /\.(json|geojson|pmtiles|webp)$/.test(path) ? 'map data' : 'page';
}

interface Visit {
  /** Bytes on the wire by kind. */
  beforeList: Record<string, number>;
  beforeMap: Record<string, number>;
  all: Record<string, number>;
  /** Milliseconds from the start. */
  list: number;
  marks: number;
  drawn: number;
  complete: number;
}

/** Puts gzip before the static server, as every host does; answers to ranges pass as they are. */
async function servePacked(folder: string) {
  const inner = await serveStatic(folder);
  if (!inner.ok) throw new Error(inner.sentence);
  const packed = new Map<string, Buffer>();
  const server = createServer(async (request, response) => {
    const path = (request.url ?? '/').split('?')[0] ?? '/';
    const file = path === '/' ? '/index.html' : path;
    const { range } = request.headers;
    const answer = await fetch(new URL(request.url ?? '/', inner.address), range ? { headers: { range } } : {});
    const headers = Object.fromEntries(
      [...answer.headers].filter(([name]) => !['content-length', 'connection', 'keep-alive'].includes(name)),
    );
    const body = Buffer.from(await answer.arrayBuffer());
    if (!answer.ok || range || !packable.has(extname(file)))
      return void response.writeHead(answer.status, { ...headers, 'Content-Length': body.length }).end(body);
    const small = packed.get(file) ?? gzipSync(body, { level: 9 });
    packed.set(file, small);
    response.writeHead(200, { ...headers, 'Content-Encoding': 'gzip', 'Content-Length': small.length }).end(small);
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const at = server.address();
  if (at === null || typeof at === 'string') throw new Error('a listening server has no port');
  const close = async () => {
    server.closeAllConnections();
    server.close();
    await inner.close();
  };
  return { address: `http://127.0.0.1:${at.port}/`, close };
}

async function visit(browser: Browser, address: string, throttled: boolean): Promise<Visit> {
  // The offline copy begins after the first view and would be counted in.
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, serviceWorkers: 'block' });
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send('Network.enable');
  if (throttled) {
    const throughput = slow.bits / 8;
    const conditions = { downloadThroughput: throughput, uploadThroughput: throughput, latency: slow.latency };
    await session.send('Network.emulateNetworkConditions', { offline: false, ...conditions });
  }
  const paths = new Map<string, string>();
  const arrived: { at: number; asked: number; kind: Kind; bytes: number }[] = [];
  const askedAt = new Map<string, number>();
  const begun = performance.now();
  const now = () => performance.now() - begun;
  session.on('Network.requestWillBeSent', ({ requestId, request, timestamp }) => {
    paths.set(requestId, new URL(request.url).pathname);
    askedAt.set(requestId, timestamp);
  });
  session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    const kind = kindOf(paths.get(requestId) ?? '');
    arrived.push({ at: now(), asked: askedAt.get(requestId) ?? 0, kind, bytes: encodedDataLength });
  });
  await page.goto(address, { waitUntil: 'commit' });
  const moment = async (selector: string) => {
    await page.waitForSelector(selector, { state: 'attached', timeout: 120_000 });
    return now();
  };
  const [list, marks, drawn, complete] = await Promise.all([
    moment('.place-list li'),
    moment('.map-canvas[data-marks]:not([data-marks="0"])'),
    moment('.map-canvas[data-ready]'),
    moment('.map-canvas[data-complete]'),
  ]);
  const sumOf = (counts: (one: (typeof arrived)[number]) => boolean) => {
    const sums: Record<string, number> = {};
    for (const one of arrived) if (counts(one)) sums[one.kind] = (sums[one.kind] ?? 0) + one.bytes;
    return sums;
  };
  // The relief is asked for at the moment the map is drawn: what was asked for before it belongs to the first view.
  const asked = arrived.find(({ kind }) => kind === 'relief')?.asked ?? Number.POSITIVE_INFINITY;
  await context.close();
  return {
    beforeList: sumOf(({ at }) => at <= list),
    beforeMap: sumOf((one) => one.asked < asked),
    all: sumOf(() => true),
    list,
    marks,
    drawn,
    complete,
  };
}

const median = (values: number[]): number => [...values].sort((a, b) => a - b)[values.length >> 1] ?? Number.NaN;
const kB = (bytes: number) => `${(bytes / 1000).toFixed(0)} kB`;
const total = (sums: Record<string, number>) => Object.values(sums).reduce((sum, bytes) => sum + bytes, 0);

/** The script that runs before the list, from the files themselves: the page names it, and nothing else blocks. */
function scriptBeforeList(dist: string): number {
  const page = readFileSync(join(dist, 'index.html'), 'utf8');
  const scripts = [...page.matchAll(/(?:src|href)="\.\/(assets\/[^"]+\.js)"/g)].map(([, path]) => path as string);
  return scripts.reduce((sum, path) => sum + gzipSync(readFileSync(join(dist, path)), { level: 9 }).length, 0);
}

interface Site {
  name: string;
  dist: string;
}

/** Visits every site in turn at both speeds. @returns the figures of each, as they are written to `bench/loading.json` */
async function measureLoading(browser: Browser, sites: readonly Site[]) {
  const speeds = ['full speed', 'slow network'];
  const served = await Promise.all(sites.map(({ dist }) => servePacked(dist)));
  const seen = sites.map(() => speeds.map((): Visit[] => []));
  // Interleaved, so that a machine that slows down slows all down alike.
  for (let i = 0; i < visits; i++)
    for (const speed of speeds.keys())
      for (const site of sites.keys()) {
        const { address } = served[site] as { address: string };
        seen[site]?.[speed]?.push(await visit(browser, address, speed === 1));
        process.stderr.write('.');
      }
  process.stderr.write('\n');
  for (const { close } of served) await close();
  return sites.map(({ name, dist }, site) => ({
    name,
    scriptBeforeList: scriptBeforeList(dist),
    rows: speeds.map((speed, i) => figuresOf(speed, seen[site]?.[i] ?? [])),
  }));
}

function figuresOf(speed: string, all: readonly Visit[]) {
  const over = (pick: (one: Visit) => number) => median(all.map(pick));
  const [first] = all as [Visit];
  return {
    speed,
    milliseconds: {
      list: over((one) => one.list),
      marks: over((one) => one.marks),
      drawn: over((one) => one.drawn),
      complete: over((one) => one.complete),
    },
    scriptOnTheWayToList: over((one) => one.beforeList.script ?? 0),
    bytes: { beforeMap: first.beforeMap, all: first.all },
    bytesBeforeMap: over((one) => total(one.beforeMap)),
    bytesCorpus: over((one) => one.all.corpus ?? 0),
  };
}

type Figures = Awaited<ReturnType<typeof measureLoading>>[number];

function print({ name, scriptBeforeList: script, rows }: Figures, old: Figures | undefined): void {
  const say = (text: string) => process.stdout.write(`${text}\n`);
  say(`${name}: script named by the page ${kB(script)} (budget 130 kB)`);
  for (const [
    i,
    { speed, milliseconds: ms, scriptOnTheWayToList, bytes, bytesBeforeMap, bytesCorpus },
  ] of rows.entries()) {
    const before = old?.rows[i]?.milliseconds;
    const time = (step: keyof typeof ms) =>
      `${ms[step].toFixed(0)} ms${before ? ` (${(ms[step] / before[step]).toFixed(2)} of the old)` : ''}`;
    say(
      `  ${speed}: list ${time('list')}, marks ${time('marks')}, map drawn ${time('drawn')}, with relief ${time('complete')}`,
    );
    say(
      `    script that came before the list ${kB(scriptOnTheWayToList)}; all before the first map view is complete ${kB(bytesBeforeMap)} (budget 2200 kB); corpus ${kB(bytesCorpus)} (budget 150 kB)`,
    );
    const kinds = Object.entries(bytes.all).map(([kind, sum]) => `${kind} ${kB(sum)}`);
    say(`    by kind, all: ${kinds.join(', ')}; sum ${kB(total(bytes.all))}`);
  }
}

if (import.meta.filename === process.argv[1]) {
  expectHangUps();
  const found = await findChromium();
  if (!found.ok) throw new Error(found.sentence);
  // `npm run bench:loading -- FOLDER`: beside the site of another commit, built in that folder.
  const [other] = process.argv.slice(2);
  const sites = [
    ...(other ? [{ name: 'old', dist: resolve(other) }] : []),
    { name: 'new', dist: join(projectRoot, 'dist') },
  ];
  const args = ['--headless=new', '--no-sandbox', '--use-angle=swiftshader', '--enable-unsafe-swiftshader'];
  const browser = await chromium.launch({ executablePath: found.path, args });
  const figures = await measureLoading(browser, sites);
  await browser.close();
  for (const one of figures) print(one, one.name === 'new' ? figures.find(({ name }) => name === 'old') : undefined);
  writeFileSync(join(projectRoot, 'bench', 'loading.json'), `${JSON.stringify(figures, null, 2)}\n`);
}

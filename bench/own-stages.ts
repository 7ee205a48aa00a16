// One table of a reader's through every stage up to the bytes that the page opens, in a process of its own, so that its memory is its own:
// `tsx bench/own-stages.ts FILE`. Prints one line of JSON.
import { openAsBlob } from 'node:fs';
import { basename } from 'node:path';
import { enOwnRecords } from '../src/messages/en/own-records.ts';
import { ownWordsOf } from '../src/own-records/out/own-words.ts';
import { type OwnSetting, serveOwn } from '../src/own-records/serve-own.ts';
import { description } from '../tests/own-corpus.ts';

const [file = ''] = process.argv.slice(2);
const name = basename(file);
const setting: OwnSetting = {
  language: 'en',
  places: [],
  words: ownWordsOf(enOwnRecords, name, 'en', description),
  today: '2026-11-30',
};
/** Seconds of processor time: the machine may have other things to do. */
const seconds: Record<string, number> = {};
async function timed<T>(stage: string, work: () => Promise<T>): Promise<T> {
  const begun = process.cpuUsage();
  const done = await work();
  const { user, system } = process.cpuUsage(begun);
  seconds[stage] = (user + system) / 1e6;
  return done;
}
const server = serveOwn(setting);
const content = await openAsBlob(file);
const opened = await timed('open', () => server.answer({ ask: 'open', name, file: content, saved: null }));
if (opened.form !== 'table') throw new Error(JSON.stringify(opened));
const { mapping } = opened.guess;
const report = await timed('report', () => server.answer({ ask: 'report', mapping }));
const made = await timed('make', () => server.answer({ ask: 'make', mapping, atlas: null }));
const figures = {
  rows: report.rows,
  placed: report.placed,
  seconds,
  megabytesMade: made.bytes.byteLength / 1e6,
  peakMegabytes: process.resourceUsage().maxRSS / 1024,
};
process.stdout.write(`${JSON.stringify(figures)}\n`);

// npm run reading-log -- [--sources DIR] [--check]: brings geo/reading-log.json up to date with the claims, and with the texts where they
// are at hand. Reasons are written by hand and kept. Exit 0: up to date or written; 1: out of date (--check), or unreadable; 2: wrong usage.
import { existsSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { loadDataset } from '../dataset/load-dataset.ts';
import { counted } from '../dataset/quote.ts';
import type { ReadingLog } from '../dataset/reading-log/reading-log.ts';
import { refreshLog, type TextOutline } from '../dataset/reading-log/refresh-log.ts';
import { readingLogSchema } from '../dataset/schemas/reading-log-schema.ts';
import { readSourceText } from '../dataset/source-text.ts';
import { inCommittedForm } from './committed-form.ts';
import { expectHangUps } from './expect-hang-ups.mjs';
import { corpusFolder, digestsOf, readCorpus, readSourceTexts } from './read-corpus.ts';

const usage = 'Usage: npm run reading-log -- [--sources DIR] [--check]';
const logFile = `${corpusFolder}/reading-log.json`;

interface CommandLine {
  sources: string | null;
  check: boolean;
}

function readCommandLine(words: readonly string[]): CommandLine | string {
  const given: CommandLine = { sources: null, check: false };
  for (let index = 0; index < words.length; index += 1) {
    const [name = '', inline] = (words[index] ?? '').split(/=(.*)/s, 2);
    if (name === '--check') given.check = true;
    else if (name === '--sources') {
      const folder = inline ?? words[++index];
      if (!folder || folder.startsWith('--')) return 'The option --sources needs a folder.';
      if (!existsSync(folder) || !statSync(folder).isDirectory())
        return `There is no folder "${folder}" of source texts.`;
      given.sources = folder;
    } else return `There is no option "${words[index]}".`;
  }
  return given;
}

function outlinesIn(folder: string | null): Map<string, TextOutline> {
  if (folder === null) return new Map();
  const texts = readSourceTexts(folder);
  const digests = digestsOf(texts);
  return new Map(
    [...texts].map(([name, text]) => {
      const lines = readSourceText(text).lines.flatMap((line, index) => (line === '' ? [] : [index + 1]));
      return [name, { lines, sha256: digests.get(name) ?? '' }];
    }),
  );
}

/** The log as it stands; `null` where there is none yet, a sentence where it cannot be read. */
function readLog(text: string | null): ReadingLog | null | string {
  if (text === null) return null;
  try {
    const parsed = readingLogSchema.safeParse(JSON.parse(text));
    if (parsed.success) return parsed.data;
  } catch {
    // Said below, the same as any other fault.
  }
  return `${logFile} cannot be read; run "npm run validate" to see why. Nothing was written.`;
}

function build({ sources, check }: CommandLine): number {
  const before = existsSync(logFile) ? readFileSync(logFile, 'utf8') : null;
  const old = readLog(before);
  if (typeof old === 'string') {
    process.stderr.write(`${old}\n`);
    return 1;
  }
  const { atlas } = loadDataset(readCorpus().filter(({ name }) => name !== logFile));
  const claims = atlas.events.flatMap((event) => event.claims);
  const { log, messages } = refreshLog(old, atlas.sources, claims, outlinesIn(sources));
  for (const message of messages) process.stdout.write(`${message}\n`);
  const after = inCommittedForm(log);
  const lines = log.readings.flatMap((reading) => reading.lines);
  const withClaims = lines.filter((line) => line.claims.length > 0).length;
  const open = lines.filter((line) => line.claims.length === 0 && line.reason === null).length;
  process.stdout.write(
    `${counted(lines.length, 'line')} of ${counted(log.readings.length, 'source')}: ${withClaims} with claims, ` +
      `${lines.length - withClaims - open} with a reason, ${open} with neither.\n`,
  );
  if (after === before) return 0;
  if (!check) writeFileSync(logFile, after);
  process.stdout.write(`${logFile}: ${check ? 'out of date' : 'written anew'}.\n`);
  return check ? 1 : 0;
}

expectHangUps();
const given = readCommandLine(process.argv.slice(2));
if (typeof given === 'string') {
  process.stderr.write(`${given}\n${usage}\n`);
  process.exitCode = 2;
} else {
  process.exitCode = build(given);
}

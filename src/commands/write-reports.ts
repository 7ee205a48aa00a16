// npm run reports -- [--check]: writes geo/conflicts.md and the written parts of geo/README.md from the records.
// Exit 0: up to date or written; 1: out of date (--check), or something cannot be written; 2: wrong usage.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { loadDataset } from '../dataset/load-dataset.ts';
import { expectHangUps } from './expect-hang-ups.mjs';
import { corpusFolder, notesFile, readCorpus } from './read-corpus.ts';
import { readConflictNotes } from './reports/conflict-notes.ts';
import { conflictsPage, strayNotes } from './reports/conflicts-page.ts';
import { corpusCounts } from './reports/corpus-counts.ts';
import { workedEvent, workedPlace } from './reports/worked-records.ts';
import { termLists, workedDates, workedFigures } from './reports/worked-values.ts';
import { fillWrittenParts, type PartWriter } from './reports/written-parts.ts';

const usage = 'Usage: npm run reports -- [--check]';
const pages = { conflicts: `${corpusFolder}/conflicts.md`, manual: `${corpusFolder}/README.md` };
const notesPath = `${corpusFolder}/${notesFile}`;

const read = (file: string): string => (existsSync(file) ? readFileSync(file, 'utf8') : '');

const say = (sentence: string) => void process.stderr.write(`${sentence}\n`);

function reports(check: boolean): number {
  const { atlas } = loadDataset(readCorpus());
  const notes = readConflictNotes(read(notesPath) || '{}', notesPath);
  if (typeof notes === 'string') {
    say(notes);
    return 1;
  }
  const { unread, idle } = strayNotes(atlas, notes);
  for (const id of unread)
    say(`${id}: in conflict, and not yet read. Read it in ${pages.conflicts}; write a note in ${notesPath}.`);
  for (const id of idle) say(`${id}: has a note, but is not in conflict. Take the note out of ${notesPath}.`);

  const writer: PartWriter = ([what = '', ...words]) => {
    const [eventId = '', ...claims] = words;
    switch (what) {
      case 'place':
        return workedPlace(atlas, eventId, claims);
      case 'event':
        return workedEvent(atlas, eventId, claims);
      case 'figures':
        return { text: workedFigures(atlas) };
      case 'dates':
        return { text: workedDates(atlas) };
      case 'terms':
        return { text: termLists(atlas) };
      case 'counts':
        return { text: corpusCounts(atlas, notes) };
      default:
        return `nobody knows how to write "${what}".`;
    }
  };
  const manual = fillWrittenParts(read(pages.manual), writer);
  for (const fault of manual.faults) say(`${pages.manual}: ${fault}`);

  const wanted: [string, string][] = [
    [pages.conflicts, conflictsPage(atlas, notes)],
    [pages.manual, manual.page],
  ];
  const stale = wanted.filter(([file, text]) => read(file) !== text);
  for (const [file, text] of stale) {
    if (!check) writeFileSync(file, text);
    process.stdout.write(`${file}: ${check ? 'out of date; run "npm run reports"' : 'written anew'}.\n`);
  }
  return manual.faults.length > 0 || (check && stale.length > 0) ? 1 : 0;
}

expectHangUps();
const [word, ...rest] = process.argv.slice(2);
if ((word !== undefined && word !== '--check') || rest.length > 0) {
  say(`${word === '--check' ? `One option at a time.` : `There is no option "${word}".`}\n${usage}`);
  process.exitCode = 2;
} else {
  process.exitCode = reports(word === '--check');
}

// The written reports: up to date, every conflict read by somebody, and every example of the manual a record that loads.
import { execFile } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { afterAll, describe, expect, inject, it } from 'vitest';
import { inCommittedForm } from '../src/commands/committed-form.ts';
import { notesFile, readCorpus } from '../src/commands/read-corpus.ts';
import { readConflictNotes } from '../src/commands/reports/conflict-notes.ts';
import { conflictsPage, eventsInConflict, strayNotes } from '../src/commands/reports/conflicts-page.ts';
import { fillWrittenParts } from '../src/commands/reports/written-parts.ts';
import { loadDataset } from '../src/dataset/load-dataset.ts';
import { boundFault } from '../src/dataset/rules/figure-bound.ts';
import { figureSchemaFor } from '../src/dataset/schemas/claim-schema.ts';
import { historicalDateSchema } from '../src/dataset/schemas/historical-date-schema.ts';
import { bounds } from '../src/model/claim.ts';
import { compileDate } from '../src/model/historical-date.ts';

const corpus = readCorpus();
const { atlas, issues } = loadDataset(corpus);
const notesText = readFileSync(`geo/${notesFile}`, 'utf8');
const manual = readFileSync('geo/README.md', 'utf8');

function notesOf(text: string) {
  const notes = readConflictNotes(text, notesFile);
  if (typeof notes === 'string') throw new Error(notes);
  return notes;
}

const folders: string[] = [];
afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true });
});

/** A folder with a copy of the corpus and its reports, without the base map. */
function copyOfCorpus(): string {
  const folder = mkdtempSync(join(tmpdir(), 'reports-'));
  folders.push(folder);
  cpSync('geo', join(folder, 'geo'), { recursive: true, filter: (path) => basename(path) !== 'basemap' });
  return folder;
}

interface Run {
  code: number;
  out: string;
  err: string;
}

/** Runs the command in `folder`, whose `geo/` it reads and writes. */
function writeReports(words: string[], folder: string = process.cwd()): Promise<Run> {
  const command = join(inject('commandFolder'), 'write-reports.mjs');
  return new Promise((done) => {
    execFile(process.execPath, [command, ...words], { cwd: folder }, (error, out, err) => {
      done({ code: error ? Number(error.code) : 0, out, err });
    });
  });
}

describe('the command', () => {
  it('finds the reports as the records have them', async () => {
    expect(await writeReports(['--check'])).toEqual({ code: 0, out: '', err: '' });
  });

  it('exits 2 on an unknown option', async () => {
    const { code, err } = await writeReports(['--fast']);
    expect([code, err.split('\n')[0]]).toEqual([2, 'There is no option "--fast".']);
  });

  it('notices a report that is out of date, leaves it alone under --check, and writes it otherwise', async () => {
    const folder = copyOfCorpus();
    const [page, counts] = [join(folder, 'geo/conflicts.md'), join(folder, 'geo/README.md')];
    writeFileSync(page, 'old\n');
    writeFileSync(counts, manual.replace(/^Places: \d+\./m, 'Places: 0.'));
    const checked = await writeReports(['--check'], folder);
    expect(checked.code).toBe(1);
    expect(checked.out.match(/out of date/g)).toHaveLength(2);
    expect(readFileSync(page, 'utf8')).toBe('old\n');
    expect((await writeReports([], folder)).code).toBe(0);
    expect(readFileSync(page, 'utf8')).toBe(readFileSync('geo/conflicts.md', 'utf8'));
    expect(readFileSync(counts, 'utf8')).toBe(manual);
  });

  it('says which example it cannot write, and exits 1', async () => {
    const folder = copyOfCorpus();
    const page = join(folder, 'geo/README.md');
    writeFileSync(page, manual.replace('written: place kharkov-executions', 'written: place atlantis-executions'));
    const { code, err } = await writeReports([], folder);
    expect(code).toBe(1);
    expect(err).toContain('there is no event "atlantis-executions-1919-february-june" that has a place.');
  });
});

describe('conflicts', () => {
  it('have all been read: each has a note, and each note its conflict', () => {
    expect(eventsInConflict(atlas).length).toBeGreaterThan(0);
    expect(strayNotes(atlas, notesOf(notesText))).toEqual({ unread: [], idle: [] });
  });

  it('are listed as not yet read where a note is missing, and an idle note is found', () => {
    const [first, ...rest] = [...notesOf(notesText)];
    const notes = new Map([...rest, ['no-such-event', { kept: true, note: 'idle' }] as const]);
    expect(strayNotes(atlas, notes)).toEqual({ unread: [first?.[0]], idle: ['no-such-event'] });
    expect(conflictsPage(atlas, notes).match(/\*\*Not yet read\.\*\*/g)).toHaveLength(1);
    expect(readFileSync('geo/conflicts.md', 'utf8')).not.toContain('Not yet read.');
  });

  it('come with every claim that takes part', () => {
    const page = conflictsPage(atlas, notesOf(notesText));
    for (const { event, conflicts } of eventsInConflict(atlas)) {
      expect(page).toContain(`\`${event.id}\``);
      const chapter = page.slice(page.indexOf(`\`${event.id}\``)).split('\n### ')[0] ?? '';
      const pairs = conflicts.flatMap((one): string[] => (one.kind === 'stance' ? one.claims : one.pairs.flat()));
      for (const id of new Set(pairs)) {
        const claim = event.claims.find((one) => one.id === id);
        expect(chapter).toContain(`| ${claim?.attributedTo ?? '(itself)'} |`);
        expect(chapter).toContain(`| ${claim?.locator.line} |`);
      }
    }
  });

  it('have notes in the committed form', () => {
    expect(inCommittedForm(JSON.parse(notesText)) === notesText).toBe(true);
  });

  it.each([
    ['{"a": {"kept": "yes", "note": "b"}}', 'the note on "a" needs'],
    ['{"a": {"kept": true, "note": " "}}', 'the note on "a" needs'],
    ['{"a": {"kept": true, "note": "b", "by": "me"}}', 'the note on "a" needs'],
    ['{"a": {"kept": true, "note": "b"}, "a": {"kept": false, "note": "c"}}', '"a" is written twice'],
    ['[]', 'is not a list of notes'],
    ['{"a": ', 'breaks off'],
  ])('have notes that are read with care: %s', (text, sentence) => {
    expect(readConflictNotes(text, notesFile)).toContain(sentence);
  });
});

interface Example {
  type?: string;
  id?: string;
  claims?: { id: string }[];
  properties?: { kind: string; events: { id: string }[] };
  [field: string]: unknown;
}

const examples: Example[] = [...manual.matchAll(/^```json\n([\s\S]*?)^```$/gm)].flatMap(([, text = '']) => {
  const value: Example | Example[] = JSON.parse(text);
  return Array.isArray(value) ? value : [value];
});
const inTables: Example[] = [...manual.matchAll(/^\|.*?`(\{"(?:low|edtf)".*?\})`/gm)].map(([, text = '']) =>
  JSON.parse(text),
);

const features = examples.filter(({ type }) => type === 'Feature');
const events = examples.filter(({ claims }) => claims !== undefined);
const figures = [...examples, ...inTables].filter(({ bound }) => bound !== undefined);
const dates = [...examples, ...inTables].filter(({ edtf }) => edtf !== undefined);

/** The corpus with each place or event that an example shows standing as the example has it; the log of what was read is left at home. */
function corpusWithExamples() {
  const shown = new Map<string, unknown>(
    [...events, ...features.flatMap(({ properties }) => properties?.events ?? [])].map((event) => [
      event.id ?? '',
      event,
    ]),
  );
  const swapped = (list: { id: string }[]) => list.map((event) => shown.get(event.id) ?? event);
  return (
    corpus
      // Both name claims that the examples leave out.
      .filter(({ name }) => !['reading-log.json', 'retired.json'].includes(basename(name)))
      .map(({ name, text }) => {
        const value = JSON.parse(text);
        if (Array.isArray(value.events)) value.events = swapped(value.events);
        for (const [at, feature] of (value.features ?? []).entries()) {
          const example = features.find(({ id }) => id === feature.id);
          const full = swapped(feature.properties.events);
          value.features[at] = example ?? feature;
          value.features[at].properties = { ...value.features[at].properties, events: full };
        }
        return { name, text: JSON.stringify(value) };
      })
  );
}

describe('conflicts across events', () => {
  const { atlas } = loadDataset(readCorpus());
  const { events } = atlas;
  const ownerOf = new Map(
    events.flatMap((event) => [event.id, ...event.claims.map(({ id }) => id)].map((id) => [id, event])),
  );
  const page = conflictsPage(atlas, new Map());
  const chapter = page.slice(page.indexOf('## Across records'));
  const entries = chapter.split('\n\n').filter((part) => part.startsWith('| Record |'));

  it('are every pair that contradicts, disputes or limits, once, with both lines and the reason', () => {
    const written = events
      .flatMap((event) => [event, ...event.claims])
      .flatMap(({ id, relations = [] }) => relations.map((relation) => ({ id, ...relation })))
      .filter(({ kind }) => kind === 'contradicts' || kind === 'disputes' || kind === 'limits')
      .filter(({ id, to }) => ownerOf.get(id) !== ownerOf.get(to));
    expect(written.length).toBeGreaterThan(50);
    expect(entries.length).toBe(written.length);
    for (const { id, to, why } of written) {
      const entry = entries.find((one) => one.includes(`(\`${id}\`)`) && one.includes(`(\`${to}\`)`));
      expect(entry, `${id} to ${to}`).toBeDefined();
      expect(entry?.indexOf(`(\`${id}\`)`)).toBeLessThan(entry?.indexOf(`(\`${to}\`)`) ?? -1);
      expect(chapter).toContain(`${why}\n\n${entry}`);
    }
  });

  it('are no chapter where there is none', () => {
    const without = events.map(({ relations: _, claims, ...event }) => ({
      ...event,
      claims: claims.map(({ relations: __, ...claim }) => claim),
    }));
    expect(conflictsPage({ ...atlas, events: without }, new Map())).not.toContain('## Across records');
  });
});

describe("the editor's manual", () => {
  it('shows a city, a site and a region, an order, an undated and an unplaced record, a joint event, an erratum', () => {
    expect(features.map(({ properties }) => properties?.kind)).toEqual(['city', 'site', 'region']);
    const records = [...events, ...features.flatMap(({ properties }) => properties?.events ?? [])].map(
      ({ id }) => atlas.events.find((event) => event.id === id) ?? expect.fail(`${id} is no record of the corpus`),
    );
    expect(records.some(({ kind, placeBasis }) => kind === 'order' && placeBasis === 'addressed')).toBe(true);
    expect(records.some(({ when, placeId }) => when === null && placeId !== null)).toBe(true);
    expect(records.some(({ placeId }) => placeId === null)).toBe(true);
    expect(records.some(({ alsoAt }) => alsoAt.length > 0)).toBe(true);
    expect(manual).toMatch(/"erratum": \{/);
    expect(features[0]?.properties?.events).toMatchObject([{ kind: 'deed', claims: [{}, {}] }]);
  });

  it('has only examples that load, in the place of the records they show', () => {
    const exampleEvents = [...events, ...features.flatMap(({ properties }) => properties?.events ?? [])] as Example[];
    const loaded = loadDataset(corpusWithExamples());
    const known = new Set(issues.map(({ sentence }) => sentence));
    // Claims that an example leaves out are the ends of relations that other records have, or give a person's role.
    const kept = new Set([...exampleEvents].flatMap(({ claims = [] }) => claims.map(({ id }) => id)));
    const cut = atlas.events
      .filter(({ id }) => exampleEvents.some((example) => example.id === id))
      .flatMap(({ claims }) =>
        claims
          .filter(({ id }) => !kept.has(id))
          .flatMap(({ id }) => [`there is no event or claim "${id}".`, `claim "${id}" does not name the person.`]),
      );
    const isNew = (sentence: string) => !known.has(sentence) && !cut.some((one) => sentence.endsWith(one));
    expect(loaded.issues.map(({ sentence }) => sentence).filter(isNew)).toEqual([]);
    expect(loaded.rejected).toEqual([]);
    for (const { id, claims } of exampleEvents) {
      const event = loaded.atlas.events.find((one) => one.id === id);
      expect(event?.claims.map((claim) => claim.id)).toEqual(claims?.map((claim) => claim.id));
    }
  });

  it('has a sound figure for each bound', () => {
    expect(new Set(figures.map(({ bound }) => bound))).toEqual(new Set(bounds));
    const schema = figureSchemaFor(atlas.vocabulary);
    for (const figure of figures) expect(boundFault(schema.parse(figure))).toBeNull();
  });

  it('has a sound date for each form', () => {
    for (const date of dates) compileDate(historicalDateSchema.parse(date));
    const plain = [/^\d{4}$/, /^\d{4}-\d{2}$/, /^\d{4}-\d{2}-\d{2}$/, /~$/, /\?$/, /%$/, /XX/];
    const joined = [/^\d[^.]*\/\d/, /\/\.\.$/, /^\.\.\//, /^\[\d[^,]*\.\.\d/, /^\[\d.*,\d/];
    const missing = [...plain, ...joined].filter((form) => !dates.some(({ edtf }) => form.test(String(edtf))));
    expect(missing).toEqual([]);
    expect(new Set(dates.map(({ calendar }) => calendar))).toEqual(new Set(['gregorian', 'julian', 'unknown']));
  });

  it('has a note on a conflict that could be read', () => {
    const notes = examples.filter(({ kept }) => kept !== undefined);
    expect(notes).toHaveLength(1);
    expect(notesOf(JSON.stringify({ 'some-event': notes[0] })).size).toBe(1);
  });

  it('names every file of its folder, and cites a claim that exists', () => {
    const listed = [...manual.matchAll(/^\| `([\w.-]+)\/?` \|/gm)].map(([, name]) => name);
    for (const name of readdirSync('geo')) expect([...listed, 'README.md']).toContain(name);
    const cited = /record\s(?:> )?([\w-]+); citing "Red Terror," Wikipedia, line (\d+)/.exec(manual);
    const claim = atlas.events.flatMap(({ claims }) => claims).find(({ id }) => id === cited?.[1]);
    expect(claim?.locator.line).toBe(Number(cited?.[2]));
  });
});

describe('written parts', () => {
  const page = 'a\n<!-- written: x 1 -->\nold\n<!-- end of written -->\nb `<!-- written: … -->`\n';

  it('are filled in between their marks, and nothing else is touched', () => {
    const filled = fillWrittenParts(page, (words) => ({ text: words.join('+') }));
    expect(filled).toEqual({ page: page.replace('old', '\nx+1\n'), faults: [] });
    expect(fillWrittenParts(filled.page, (words) => ({ text: words.join('+') })).page).toBe(filled.page);
  });

  it('stay as they are where they cannot be written', () => {
    expect(fillWrittenParts(page, () => 'why not')).toEqual({
      page,
      faults: ['The part "x 1" cannot be written: why not'],
    });
  });

  it('need marks that pair', () => {
    expect(fillWrittenParts(page.replace('<!-- end of written -->', ''), () => ({ text: '' })).faults).toHaveLength(1);
    expect(fillWrittenParts(`${page}<!-- written: y -->\n`, () => ({ text: '' })).faults).toHaveLength(1);
    const crossed = `<!-- end of written -->\n${page}<!-- written: y -->\n`;
    expect(fillWrittenParts(crossed, () => ({ text: '' })).faults).toHaveLength(1);
  });
});

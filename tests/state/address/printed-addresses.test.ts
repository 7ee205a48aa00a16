// Addresses that citations, downloads, views and plain pages of both editions printed, taken out of the printed words as a reader takes them: each opens
// its record today. That it is the same record is known by the passage it rests on, whatever its id has become.
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { movedRecords } from '../../../src/commands/editions/moved-records.ts';
import { readEditions } from '../../../src/commands/editions/sealed-folder.ts';
import { formerPlacePages } from '../../../src/commands/publish/former-place-pages.ts';
import { placePages } from '../../../src/commands/publish/place-pages.ts';
import { buildLookup, recordById } from '../../../src/lookup/build-lookup.ts';
import { buildTimeAxis } from '../../../src/lookup/time-axis.ts';
import { en } from '../../../src/messages/en/messages.ts';
import { isoFromDay } from '../../../src/model/calendar.ts';
import { writtenQuery } from '../../../src/state/address/address-text.ts';
import { stateFromAddress } from '../../../src/state/address/permalink.ts';
import type { AtlasState } from '../../../src/state/atlas-state.ts';
import { authoredAtlas, compiledCorpus } from '../../whole-corpus.ts';
import { day, opening } from '../small-context.ts';

interface Printed {
  commit: string;
  by: string;
  words: string;
  record: string;
  known: string;
}

const printed = readFileSync('tests/fixtures/recorded/printed-addresses.tsv', 'utf8')
  .split('\n')
  .filter((line) => line !== '' && !line.startsWith('#'))
  .map((line): Printed => {
    const [commit = '', by = '', words = '', record = '', known = ''] = line.split('\t');
    return { commit, by, words, record, known };
  });

const atlas = authoredAtlas();
const lookup = buildLookup(compiledCorpus().compiled);
const axis = buildTimeAxis({ from: day('1917-01-01'), to: day('1922-12-31') }, lookup.reach);

/** Up to where a reader would stop; some styles leave the protocol out. */
function addressIn({ words }: Printed): URL {
  const [found = ''] = /(?:https:\/\/)?example\.org\/atlas\/[^\s<>"{}]*/.exec(words) ?? [];
  return new URL(found.startsWith('https:') ? found : `https://${found}`);
}

const opened = (one: Printed): AtlasState =>
  stateFromAddress(writtenQuery(addressIn(one)), opening, { lookup, axis }, en.address);

const passagesOf = (claims: readonly { source: string; locator: { line: number } }[]) =>
  claims.map(({ source, locator }) => `${source}:${locator.line}`);

const of = (kind: RegExp) => printed.filter(({ record }) => kind.test(record));

/**
 * Deaths that single lines of a list gave: every claim has become a record of its own, to which its id leads; the event's id leads to the list they
 * were taken from.
 */
const takenApart = ['unplaced-timenote-persons-1918-1921', 'unplaced-timenote-persons-other-years'];

test('the fixture has addresses of both editions, in every form that prints them', () => {
  const forms = new Set(printed.map(({ by }) => by));
  for (const form of ['chicago, note', 'mla', 'gost, reference', 'bibtex', 'ris', 'csl-json', 'download, csv', 'view'])
    expect(forms).toContain(form);
  for (const commit of ['65c2393', 'd2c6216', '121b236'])
    expect(printed.filter((one) => one.commit === commit).length).toBeGreaterThan(200);
  expect(of(/^claim:.*--/).length).toBeGreaterThan(50);
});

describe('a printed address', () => {
  test('of a claim opens the claim that rests on the same passage', () => {
    for (const one of of(/^claim:/)) {
      const { selection, notices } = opened(one);
      expect(notices, one.words).toEqual([]);
      const { event, claim } = 'claim' in selection ? selection : { event: null, claim: null };
      const found = recordById(lookup, event ?? '')?.event.claims.filter(({ id }) => id === claim) ?? [];
      expect(passagesOf(found), one.words).toEqual([one.known]);
    }
  });

  test('of an event opens the event that rests on the same passages, or on some of them', () => {
    for (const one of of(/^event:/)) {
      const { selection, notices } = opened(one);
      expect(notices, one.words).toEqual([]);
      const event = recordById(lookup, ('event' in selection && selection.event) || '')?.event;
      expect(event, one.words).toBeDefined();
      if (takenApart.includes(one.record.replace('event:', ''))) continue;
      const shared = passagesOf(event?.claims ?? []).filter((passage) => one.known.split(' ').includes(passage));
      expect(shared, one.words).not.toEqual([]);
    }
  });

  test('of a place opens the place, or the one that took it in', () => {
    for (const one of of(/^place:/)) {
      const { selection, notices } = opened(one);
      expect(notices, one.words).toEqual([]);
      const id = one.record.replace('place:', '');
      const { [id]: heir = id } = lookup.retired;
      expect(selection, one.words).toMatchObject({ type: 'place', place: heir });
    }
  });

  test('of a view shows what it showed', () => {
    const views = of(/^view$/);
    expect(views.length).toBeGreaterThan(100);
    for (const one of views) {
      const { window, filters, selection, query, match, mode, lens, area, notices } = opened(one);
      expect(notices, one.words).toEqual([]);
      const chosen = Object.fromEntries(Object.entries(filters).filter(([, values]) => values.length > 0));
      expect(
        {
          ...{ from: isoFromDay(window.from), to: isoFromDay(window.to), filters: chosen, selection: selection.type },
          ...{ query, match, mode, lens, area },
        },
        one.words,
      ).toEqual(JSON.parse(one.known));
    }
  });
});

test('a printed link to a plain page, and to a record on it, finds the page and the spot', () => {
  const home = 'https://example.org/atlas/';
  const pages = placePages(atlas, false, home, movedRecords(atlas, readEditions('geo')));
  const published = new Map([...pages, ...formerPlacePages(atlas, pages)]);
  const links = of(/^page$/);
  expect(links.length).toBeGreaterThan(150);
  for (const one of links) {
    const { pathname, hash } = addressIn(one);
    const page = published.get(pathname.replace('/atlas/', ''));
    expect(page, one.words).toBeDefined();
    if (hash !== '') expect(page, one.words).toContain(` id="${hash.slice(1)}"`);
  }
});

// What can be asked of an atlas: lists of records by place, the ones without date or place, and the nearest ones.
import { describe, expect, test } from 'vitest';
import { buildLookup, type LookupRecord, ranksOf, recordsAt } from '../../src/lookup/build-lookup.ts';
import { isEmptyWindow, lastSpanOver, nextSpan, previousSpan } from '../../src/lookup/nearest-entry.ts';
import { dayFromIso, isoFromDay } from '../../src/model/calendar.ts';
import { compileDate, type HistoricalDate } from '../../src/model/historical-date.ts';
import type { Source } from '../../src/model/source.ts';
import type { TimeSpan } from '../../src/model/time-span.ts';
import { claimOf, eventOf, smallAtlas } from '../small-atlas.ts';
import { entriesIn, recordsIn, saidOf } from './plain-entries.ts';

const lookup = buildLookup(smallAtlas());
const day = (iso: string) => dayFromIso(iso) as number;
const idsAt = (place: string) =>
  recordsAt(lookup, lookup.placeNumbers.get(place) as number).map((record) => record.event.id);

test('a town lists its own records and those of the sites in it, in time order, undated last', () => {
  expect(idsAt('petrograd')).toEqual(['shooting', 'hostages', 'rumour', 'strike', 'later', 'someday']);
  expect(idsAt('works')).toEqual(['strike']);
});

test('a joint event is listed at each of its places', () => {
  expect(idsAt('kronstadt')).toEqual(['hostages', 'telegram']);
});

test('places are ranked by their records, equals in their order', () => {
  const counts = lookup.places.map(({ id }) => idsAt(id).length);
  const ranked = [...lookup.places.keys()].sort((a, b) => (lookup.ranks[a] as number) - (lookup.ranks[b] as number));
  expect(ranked.map((place) => counts[place])).toEqual(counts.toSorted((a, b) => b - a));
  expect([...ranksOf([2, 5, 2, 0, 5])]).toEqual([2, 0, 3, 4, 1]);
});

test('records without a date and without a place are kept apart, and none is lost', () => {
  const idsOf = (wanted: (one: LookupRecord) => boolean) =>
    recordsIn(lookup)
      .filter(wanted)
      .map(({ event }) => event.id);
  expect(idsOf(({ span }) => span === null)).toEqual(['someday']);
  expect(idsOf(({ number }) => lookup.filedAt[number] === -1)).toEqual(['nowhere']);
  expect(lookup.size).toBe(9);
});

test('an order is no deed', () => {
  const number = lookup.recordNumbers.get('telegram') as number;
  expect(lookup.time.event.isDeed[number]).toBe(0);
  expect(lookup.time.event.isDeed[lookup.recordNumbers.get('strike') as number]).toBe(1);
});

test('the next, the previous and the last record over are the nearest placed and dated ones', () => {
  const view = lookup.time.event;
  const idOf = (found: TimeSpan | null) =>
    found &&
    recordsIn(lookup).find(
      ({ span, event }) => event.placeId !== null && JSON.stringify(span) === JSON.stringify(found),
    )?.event.id;
  expect(idOf(nextSpan(view, day('1918-08-30')))).toBe('hostages');
  expect(idOf(nextSpan(view, day('1918-09-02')))).toBe('rumour');
  expect(idOf(nextSpan(view, day('1962-06-02')))).toBeNull();
  expect(idOf(previousSpan(view, day('1919-03-16')))).toBe('rumour');
  expect(idOf(previousSpan(view, day('1918-08-30')))).toBeNull();
  expect(idOf(lastSpanOver(view, day('1918-10-01')))).toBe('hostages');
  expect(isEmptyWindow(view, { from: day('1918-09-05'), to: day('1918-09-05') })).toBe(false);
  expect(isEmptyWindow(view, { from: day('1918-10-02'), to: day('1919-03-15') })).toBe(true);
});

describe('along the time of the sources', () => {
  const atlas = smallAtlas();
  const work = { type: 'book', title: 'A work', custom: (atlas.sources[0] as Source).custom };
  const sources: Source[] = [
    ...atlas.sources,
    { ...work, id: 'melgunov', issued: { 'date-parts': [[1924]] } },
    { ...work, id: 'reprint', issued: { 'date-parts': [[2017]] }, 'original-date': { 'date-parts': [[1920, 5]] } },
  ];
  const claims = [
    claimOf('cites', { citedWork: 'melgunov' }),
    claimOf('cites-reprint', { citedWork: 'reprint' }),
    claimOf('own-words'),
  ];
  const said = eventOf('said', 'kronstadt', '1918-11-07', {
    kind: 'speech',
    claims: [claimOf('quotes', { stance: 'quotes', attributedTo: 'Zinoviev' }), claimOf('asserts')],
  });
  const estimates = eventOf('estimates', 'crimea', '1920', { claims });
  const events = [said, estimates];
  const spans = events.map((event) => compileDate(event.when as HistoricalDate));
  const view = buildLookup({ ...atlas, sources, events, spans });
  const wordsOf = (claim: string) => {
    const span = saidOf(view, claim);
    return span ? [isoFromDay(span.earliestStart), isoFromDay(span.latestEnd)] : null;
  };

  test('a claim was said when the work it cites was first printed', () => {
    expect(wordsOf('cites')).toEqual(['1924-01-01', '1924-12-31']);
    expect(wordsOf('cites-reprint')).toEqual(['1920-05-01', '1920-05-31']);
  });

  test('a quoted speech was said on its day; what an undated source says itself has no date', () => {
    expect(wordsOf('quotes')).toEqual(['1918-11-07', '1918-11-07']);
    expect(wordsOf('asserts')).toBeNull();
    expect(wordsOf('own-words')).toBeNull();
  });

  test('the time that a report counts, and the day of what it reports, are not when it was said', () => {
    const reported = (id: string, role: 'report' | 'period' | 'event') => {
      const when = { edtf: '1918-11', verbatim: '', calendar: 'gregorian' as const, role, inferred: false };
      return eventOf(id, 'crimea', null, { kind: 'report', when, claims: [claimOf(id, { attributedTo: 'Conquest' })] });
    };
    const reports = [reported('dated', 'report'), reported('counts', 'period'), reported('tells', 'event')];
    const reportSpans = reports.map((event) => compileDate(event.when as HistoricalDate));
    const told = buildLookup({ ...atlas, sources, events: reports, spans: reportSpans });
    expect(['dated', 'counts', 'tells'].filter((id) => saidOf(told, id))).toEqual(['dated']);
  });

  test('each claim is an entry of its own at the places of its event', () => {
    const entries = entriesIn(view.time.source);
    expect(entries).toHaveLength(5);
    expect(entries.filter(({ span }) => span)).toHaveLength(3);
    expect(isEmptyWindow(view.time.source, { from: day('1920-06-01'), to: day('1923-12-31') })).toBe(true);
    expect(isEmptyWindow(view.time.source, { from: day('1920-06-01'), to: day('1924-12-31') })).toBe(false);
  });
});

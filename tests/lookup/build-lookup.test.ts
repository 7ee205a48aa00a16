// What can be asked of an atlas: lists of records by place, the ones without date or place, and the nearest ones.
import { expect, test } from 'vitest';
import { buildLookup, recordsAt } from '../../src/lookup/build-lookup.ts';
import { nextRecord, previousRecord } from '../../src/lookup/nearest-record.ts';
import { dayFromIso } from '../../src/model/calendar.ts';
import { smallAtlas } from '../small-atlas.ts';

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

test('records without a date and without a place are kept apart, and none is lost', () => {
  expect(lookup.undated.map((record) => record.event.id)).toEqual(['someday']);
  expect(lookup.unplaced.map((record) => record.event.id)).toEqual(['nowhere']);
  expect(lookup.records).toHaveLength(9);
});

test('an order is no deed', () => {
  const number = lookup.recordNumbers.get('telegram') as number;
  expect(lookup.isDeed[number]).toBe(0);
});

test('the next and the previous record are the nearest placed and dated ones', () => {
  expect(nextRecord(lookup, day('1918-08-30'))?.event.id).toBe('hostages');
  expect(nextRecord(lookup, day('1918-09-02'))?.event.id).toBe('rumour');
  expect(previousRecord(lookup, day('1919-03-16'))?.event.id).toBe('rumour');
  expect(previousRecord(lookup, day('1918-08-30'))).toBeNull();
  expect(nextRecord(lookup, day('1962-06-02'))).toBeNull();
});

// Two editions compared: what is found to be new, changed and gone, what a reason is asked for, and the real editions against an oracle of lines.
import { describe, expect, it } from 'vitest';
import { compareEditions } from '../../../src/dataset/editions/compare-editions.ts';
import { canonical, type RawRecord, rawRecords } from '../../../src/dataset/editions/raw-records.ts';
import { type NextEdition, reasoned } from '../../../src/dataset/editions/reasons.ts';
import { goodFiles } from '../good-corpus.ts';

const event = (id: string, more: object = {}): RawRecord => ({
  type: 'event',
  id,
  value: { id, place: 'riga', ...more },
});
const claim = (id: string, of: string, more: object = {}): RawRecord => ({
  type: 'claim',
  id,
  value: { id, event: of, ...more },
});
const saying = (records: NextEdition['records'], fields: NextEdition['fields'] = []): NextEdition => ({
  form: 1,
  records,
  fields,
});

describe('raw records', () => {
  it('are each without the records inside, and say under what they stand', () => {
    const records = rawRecords(goodFiles);
    const held = (type: string) => records.filter((one) => one.type === type);
    expect(held('claim').length).toBeGreaterThan(2);
    for (const { value } of held('claim')) expect(held('event').map(({ id }) => id)).toContain(value.event);
    for (const { value } of held('event')) expect(value).not.toHaveProperty('claims');
    for (const { value } of held('place')) expect(value).not.toHaveProperty('events');
    expect(held('event').some(({ value }) => value.place === null)).toBe(true);
    expect(new Set(records.map(({ type, id }) => `${type} ${id}`)).size).toBe(records.length);
  });

  it('are the same text whatever the order of their keys', () => {
    expect(canonical({ b: [1, { d: null, c: 'x' }], a: '"' })).toBe('{"a":"\\"","b":[1,{"c":"x","d":null}]}');
  });
});

describe('compareEditions', () => {
  it('tells what is new, changed in which fields, and gone', () => {
    const was = [event('fire', { title: 'A fire', victims: [] }), event('flood')];
    const is = [event('fire', { victims: [], title: 'The fire' }), event('frost')];
    expect(compareEditions(was, is, {})).toEqual([
      { type: 'event', id: 'fire', change: 'changed', fields: [{ field: 'title', was: 'A fire', is: 'The fire' }] },
      { type: 'event', id: 'frost', change: 'new', fields: [] },
      { type: 'event', id: 'flood', change: 'gone', fields: [] },
    ]);
  });

  it('knows a renamed record again, and does not take its claims for moved', () => {
    const was = [event('fire-1918'), claim('fire-1918-wikipedia', 'fire-1918', { says: 'Smoke.' })];
    const is = [event('fire'), claim('fire-wikipedia', 'fire', { says: 'Smoke.' })];
    const found = compareEditions(was, is, { 'fire-1918': 'fire', 'fire-1918-wikipedia': 'fire-wikipedia' });
    expect(found.map(({ id, formerly, fields }) => [id, formerly, fields.map(({ field }) => field)])).toEqual([
      ['fire', 'fire-1918', ['id']],
      ['fire-wikipedia', 'fire-1918-wikipedia', ['id']],
    ]);
  });

  it('of two records that lead to one keeps the one whose id lived on; the other is gone, with its way', () => {
    const was = [event('a'), event('b')];
    expect(compareEditions(was, [event('b')], { a: 'b' })).toEqual([
      { type: 'event', id: 'a', change: 'gone', leadsTo: 'b', fields: [] },
    ]);
    expect(compareEditions(was, [event('c')], { a: 'c', b: 'c' }).map(({ id, change }) => [id, change])).toEqual([
      ['c', 'changed'],
      ['b', 'gone'],
    ]);
  });

  it('tells a field that came or went with nothing on the other side', () => {
    const [change] = compareEditions([event('a', { old: [1] })], [event('a', { young: 0 })], {});
    expect(change?.fields).toEqual([
      { field: 'old', was: [1], is: null },
      { field: 'young', was: null, is: 0 },
    ]);
  });
});

describe('reasons', () => {
  it('are asked for each changed record, and its fields may be explained for all alike', () => {
    const bare = compareEditions(
      [event('a', { title: 'x' }), event('b', { tags: 1 }), event('c', { tags: 1, title: 'x' })],
      [event('a', { title: 'y' }), event('b', { tags: 2 }), event('c', { tags: 2, title: 'y' })],
      {},
    );
    const fields: NextEdition['fields'] = [{ types: ['event'], fields: ['tags'], kind: 'form', why: 'All tags.' }];
    expect(reasoned(bare, saying([], fields), {}).unexplained.map(({ id }) => id)).toEqual(['a', 'c']);
    const own: NextEdition['records'] = [{ ids: ['a', 'c', 'z'], kind: 'wording', why: 'Said better.' }];
    const { changes, unexplained, needless } = reasoned(bare, saying(own, fields), {});
    expect(unexplained).toEqual([]);
    expect(needless).toEqual(['z']);
    expect(changes.map(({ reasons }) => reasons.map(({ why }) => why))).toEqual([
      ['Said better.'],
      ['All tags.'],
      ['Said better.', 'All tags.'],
    ]);
  });

  it('hold under the former id, for claims that come with their event, and not for claims that are changed in it', () => {
    const was = [event('old'), claim('old-w', 'old', { says: 'x' })];
    const is = [event('young'), claim('old-w', 'young', { says: 'y' }), claim('added', 'young')];
    const said = saying([{ ids: ['old'], kind: 'id', why: 'It named a place.' }]);
    const { changes, unexplained } = reasoned(compareEditions(was, is, { old: 'young' }), said, { old: 'young' });
    expect(unexplained.map(({ id }) => id)).toEqual(['old-w']);
    expect(changes.find(({ id }) => id === 'added')?.reasons).toEqual([{ kind: 'id', why: 'It named a place.' }]);
  });

  it('need not be given where only an id that is named is another now', () => {
    const retired = { old: 'young' };
    const bare = compareEditions([event('a', { partOf: ['old'] })], [event('a', { partOf: ['young'] })], retired);
    const { changes, unexplained } = reasoned(bare, saying([]), retired);
    expect(unexplained).toEqual([]);
    expect(changes[0]?.reasons.map(({ kind }) => kind)).toEqual(['id']);
  });
});

// Old ids: one by one, and wherever they stand in a text.
import { expect, test } from 'vitest';
import { currentId, formerIds, withCurrentIds } from '../../src/model/retired-ids.ts';

const retired = { 'kazan-1918--notes': 'kazan-1918-notes', kasan: 'kazan' };

test('an old id gives that of today; any other, and a name that every object has, stays', () => {
  expect(['kasan', 'kazan', 'kasan-2', 'constructor', ''].map((id) => currentId(id, retired))).toEqual([
    'kazan',
    'kazan',
    'kasan-2',
    'constructor',
    '',
  ]);
  expect(currentId('kasan', undefined)).toBe('kasan');
});

test('in a text whole ids alone are replaced, wherever they stand', () => {
  const table = 'claim_id,place_id\r\nkazan-1918--notes,kasan\r\nkazan-1918--notes-2,kasan-prison\r\n';
  expect(withCurrentIds(table, retired)).toEqual({
    text: 'claim_id,place_id\r\nkazan-1918-notes,kazan\r\nkazan-1918--notes-2,kasan-prison\r\n',
    found: ['kazan-1918--notes', 'kasan'],
  });
  const cited = '{"@id":"rta:kazan-1918--notes","url":"https://example.org/?claim=kazan-1918--notes&lang=ru"}';
  expect(withCurrentIds(cited, retired).text).toBe(
    '{"@id":"rta:kazan-1918-notes","url":"https://example.org/?claim=kazan-1918-notes&lang=ru"}',
  );
});

test('a record knows all its former names', () => {
  expect([...formerIds({ ...retired, qazan: 'kazan' })]).toEqual([
    ['kazan-1918-notes', ['kazan-1918--notes']],
    ['kazan', ['kasan', 'qazan']],
  ]);
  expect(formerIds().size).toBe(0);
});

// The rows of the search list: groups in order, one count of rows for the keyboard, and an act for each.
import { describe, expect, test } from 'vitest';
import { createSearch } from '../../../src/scene/search.ts';
import { next } from '../../../src/state/actions.ts';
import { actionOf, rowsOf } from '../../../src/views/search/search-rows.ts';
import { en } from '../../own-corpus.ts';
import { context, opening } from '../../state/small-context.ts';

const search = createSearch(context.lookup, () => opening);
const rows = (words: string) => {
  const results = search(words);
  if (results === null) throw new Error('the search has no index');
  return rowsOf(results, en);
};

describe.each(['petrograd', 'strike', 'chronicle', 'execution', 'kronstadt'])('searching for %s', (words) => {
  const { all, groups } = rows(words);

  test('finds something, and the groups are the list cut into pieces', () => {
    expect(all.length).toBeGreaterThan(0);
    expect(groups.flatMap(({ rows: own }) => own)).toEqual(all);
    for (const { first, rows: own } of groups) expect(all.slice(first, first + own.length)).toEqual(own);
  });

  test('each row does something to the view', () => {
    for (const row of all) expect(next(opening, actionOf(row), context), row.type).not.toBe(opening);
  });
});

test('who names official reports means what rests on them: that stands before a word in a text', () => {
  expect(rows('official').groups[0]?.name).toBe('choices');
  expect(rows('petrograd').groups.map(({ name }) => name)[0]).toBe('words');
});

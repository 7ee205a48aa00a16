// A person is found by the name under which the atlas lists them, and choosing one leaves the claims that name them.
import { expect, test } from 'vitest';
import { buildLookup } from '../../../src/lookup/build-lookup.ts';
import { createSearch } from '../../../src/scene/search.ts';
import { next } from '../../../src/state/actions.ts';
import { actionOf, rowsOf } from '../../../src/views/search/search-rows.ts';
import { en } from '../../own-corpus.ts';
import { claimOf, eventOf, smallAtlas } from '../../small-atlas.ts';
import { context, opening } from '../../state/small-context.ts';

const atlas = smallAtlas();
const named = eventOf('named', 'petrograd', '1918-09-03', {
  claims: [
    claimOf('names-the-guard', {
      persons: [
        { person: 'a-guard', part: 'said' },
        { person: 'a-guard', part: 'did' },
      ],
    }),
    claimOf('names-nobody'),
  ],
});
const events = [...atlas.events, named];
const lookup = buildLookup({
  ...atlas,
  events,
  spans: [...atlas.spans, null],
  listedPersons: [{ id: 'a-guard', title: 'Ödön Guard' }],
});

test('the name leads to a choice that leaves the claims that name the person', () => {
  const results = createSearch(lookup, () => opening)('odon guard');
  if (results === null) throw new Error('the search has no index');
  const row = rowsOf(results, en).all.find((one) => one.type === 'choice');
  if (!row) throw new Error('the person is not offered');
  const after = next(opening, actionOf(row), { ...context, lookup });
  expect(after.filters.person).toEqual(['a-guard']);
  expect(after.listing).toBe('records');
  expect(lookup.facets.person.values).toEqual(['a-guard']);
});

test('one whom claims credit by the listed name is the same person', () => {
  const credited = eventOf('credited', 'petrograd', '1918-09-04', {
    claims: [claimOf('says-the-guard', { attributedTo: 'Ödön Guard', persons: [{ person: 'a-guard', part: 'said' }] })],
  });
  const results = createSearch(
    buildLookup({
      ...atlas,
      events: [credited],
      spans: [null],
      listedPersons: [{ id: 'a-guard', title: 'Ödön Guard' }],
    }),
    () => opening,
  )('guard');
  if (results === null) throw new Error('the search has no index');
  const row = rowsOf(results, en).all.find((one) => one.type === 'person');
  expect(row && actionOf(row)).toEqual({ type: 'person-chosen', person: 'a-guard' });
});

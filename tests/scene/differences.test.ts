// Why claims differ is told from their fields: those that count the same, of the same time, or come from the same mouth stand together.
import { expect, test } from 'vitest';
import { noRelations } from '../../src/lookup/related-records.ts';
import { effectiveDate } from '../../src/model/effective-date.ts';
import { versionsOf } from '../../src/model/versions.ts';
import { differencesOf } from '../../src/scene/differences.ts';
import type { PanelClaim } from '../../src/scene/panel.ts';
import { figureOf } from '../model/made-claims.ts';
import { claimOf, eventOf, smallAtlas } from '../small-atlas.ts';

const figures = (best: number) => [figureOf('exact', { best })];
const winter = { edtf: '1920-12', verbatim: 'winter', calendar: 'gregorian', role: 'event', inferred: false } as const;
const claims = [
  claimOf('few', { figures: figures(200), attributedTo: 'A book' }),
  claimOf('many', { figures: figures(500), attributedTo: 'A historian', against: { victims: ['officers'] } }),
  claimOf('most', { figures: figures(900), attributedTo: 'A historian', when: winter }),
  claimOf('aside', { figures: figures(1), rank: 'deprecated', rankReason: 'a slip' }),
  claimOf('silent', {}),
];
const event = { ...eventOf('made', null, '1920', { victims: ['workers'] }), claims };
const [source] = smallAtlas().sources;
const entries = claims.map((claim): PanelClaim => {
  if (!source) throw new Error('the small atlas has no source');
  const when = effectiveDate(claim, event);
  return { claim, source, citedWork: null, when, said: null, counted: false, relations: noRelations };
});
const ids = (group: readonly PanelClaim[]) => group.map(({ claim }) => claim.id);

test('of the claims that disagree, in force', () => {
  const found = differencesOf(
    event,
    entries,
    versionsOf(event, []).disagreements.filter(({ kind }) => kind === 'figures'),
  );
  expect(found?.counted.map(({ against, claims: alike }) => [against, ids(alike)])).toEqual([
    [['workers'], ['few', 'most']],
    [['officers'], ['many']],
  ]);
  expect(found?.dated.map(({ date, claims: alike }) => [date?.edtf, ids(alike)])).toEqual([
    ['1920', ['few', 'many']],
    ['1920-12', ['most']],
  ]);
  expect(found?.speakers.map(ids)).toEqual([['few'], ['many', 'most']]);
});

test('where nothing disagrees there is nothing to tell', () => {
  expect(differencesOf(event, entries, [])).toBeNull();
});

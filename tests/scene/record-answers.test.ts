// What claims answer to a question: each claim that tells something stands once, with those that say the same, and denials stand apart.
import { expect, test } from 'vitest';
import { noRelations } from '../../src/lookup/related-records.ts';
import type { PanelClaim } from '../../src/scene/panel.ts';
import { recordAnswers } from '../../src/scene/record-answers.ts';
import { claimOf, eventOf, smallAtlas } from '../small-atlas.ts';
import { compiledCorpus } from '../whole-corpus.ts';

const [source] = smallAtlas().sources;
const entryOf = (claim: PanelClaim['claim']): PanelClaim => {
  if (!source) throw new Error('the small atlas has no source');
  return { claim, source, citedWork: null, when: null, said: null, counted: false, relations: noRelations };
};
const ids = (claims: readonly PanelClaim[]) => claims.map(({ claim }) => claim.id);

test('as the event says it unless a claim says otherwise; not said where its source does not say', () => {
  const claims = [
    claimOf('first', {}),
    claimOf('otherwise', { against: { victims: ['peasants', 'officers'] } }),
    claimOf('silent', { against: null, by: null }),
    claimOf('turned', { against: { victims: ['officers', 'peasants'] } }),
    claimOf('aside', { rank: 'deprecated', rankReason: 'a slip' }),
    claimOf('no', { stance: 'denies', against: null }),
  ];
  const event = { ...eventOf('made', null, '1920', { victims: ['workers'], perpetrator: 'cheka' }), claims };
  const answers = recordAnswers({ event, claims: claims.map(entryOf) });
  expect(answers.against.map(({ said, claims: alike }) => [said, ids(alike)])).toEqual([
    [['workers'], ['first']],
    [
      ['officers', 'peasants'],
      ['otherwise', 'turned'],
    ],
    [[], ['silent']],
  ]);
  expect(answers.by.map(({ said, claims: alike }) => [said, ids(alike)])).toEqual([
    [['cheka'], ['first', 'otherwise', 'turned']],
    [[], ['silent']],
  ]);
  expect(ids(answers.denials)).toEqual(['no']);
});

test('in the whole corpus no claim in force is lost or told twice, and what nobody answers is no question', () => {
  let asked = 0;
  for (const event of compiledCorpus().compiled.events) {
    const claims = event.claims.map(entryOf);
    const { against, by, denials } = recordAnswers({ event, claims });
    for (const answers of [against, by]) {
      if (answers.length === 0) continue;
      asked++;
      expect(answers.some(({ said }) => said.length > 0)).toBe(true);
      expect(new Set(answers.map(({ said }) => said.join())).size).toBe(answers.length);
      const told = [...answers.flatMap((answer) => ids(answer.claims)), ...ids(denials)];
      const inForce = event.claims.filter(({ rank }) => rank !== 'deprecated').map(({ id }) => id);
      expect(told.sort()).toEqual(inForce.sort());
    }
  }
  expect(asked).toBeGreaterThan(100);
});

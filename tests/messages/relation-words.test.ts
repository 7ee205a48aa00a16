// How relations are said: each kind from both of its ends, in each language, and in the words of another corpus.
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { inCorpus } from '../../src/messages/corpus-words.ts';
import { en as english } from '../../src/messages/en/messages.ts';
import type { AtlasDescription } from '../../src/model/atlas.ts';
import { relationKinds } from '../../src/model/relation.ts';
import { noVocabulary, type Vocabulary } from '../../src/model/vocabulary.ts';
import { joinedInWords } from '../../src/views/parts/joined-words.ts';
import { description, en, ru, uk, vocabulary } from '../own-corpus.ts';

const bothWays = [true, false];

describe.each([
  ['en', en],
  ['ru', ru],
  ['uk', uk],
] as const)('in %s', (_, messages) => {
  test('each kind has a label of its own that reads the right way at either end, and a meaning', () => {
    const labels = relationKinds.flatMap((kind) =>
      bothWays.map((isWrittenHere) => messages.terms.relation({ kind, isWrittenHere })),
    );
    // Two kinds read alike from both ends.
    expect(new Set(labels).size).toBe(relationKinds.length * 2 - 2);
    for (const label of labels) expect(label).toMatch(/^\p{Lu}/u);
    for (const kind of relationKinds) expect(messages.terms.meaning('relationKinds', kind)).toMatch(/\.$/);
  });

  test('who else speaks of a matter goes with its numbers', () => {
    expect(joinedInWords({ all: 0, against: 0 }, messages)).toBe('');
    const said = [1, 2, 5].map((all) => joinedInWords({ all, against: 0 }, messages).replace(/\d+/, ''));
    expect(new Set(said).size).toBe(messages === en ? 2 : 3);
    expect(joinedInWords({ all: 3, against: 2 }, messages)).toContain(joinedInWords({ all: 3, against: 0 }, messages));
  });
});

test('it is said in English as a reader expects', () => {
  expect(joinedInWords({ all: 3, against: 0 }, en)).toBe('3 others speak of this');
  expect(joinedInWords({ all: 1, against: 1 }, en)).toBe('1 says otherwise · 1 other speaks of this');
  expect(bothWays.map((isWrittenHere) => en.terms.relation({ kind: 'disputes', isWrittenHere }))).toEqual([
    'Disputes',
    'Disputed by',
  ]);
});

test('the vocabulary lists every kind, who speaks against another first', () => {
  expect(vocabulary.relationKinds.map(({ id }) => id).sort()).toEqual([...relationKinds].sort());
  expect(vocabulary.relationKinds[0]?.id).toBe('disputes');
});

test('another corpus says it in its own words, and one without any by the terms of its files', () => {
  const read = (file: string): unknown => JSON.parse(readFileSync(`tests/second-corpus/geo/${file}`, 'utf8'));
  const second = {
    description: read('atlas.json') as AtlasDescription,
    vocabulary: read('vocabulary.json') as Vocabulary,
  };
  const spanish = inCorpus(english, second, 'es');
  expect(bothWays.map((isWrittenHere) => spanish.terms.relation({ kind: 'repeats', isWrittenHere }))).toEqual([
    'Repite lo que dice',
    'Lo repite',
  ]);
  const without = inCorpus(english, { description, vocabulary: noVocabulary }, 'en');
  expect(bothWays.map((isWrittenHere) => without.terms.relation({ kind: 'answers', isWrittenHere }))).toEqual([
    'Answers',
    'Answered by',
  ]);
});

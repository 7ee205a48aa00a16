// A draft is held against the records in the page by the checks of the build: the same faults, each beside its part, in the reader's language.
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { pageWords } from '../../src/commands/publish/page-words.ts';
import { loadDataset } from '../../src/dataset/load-dataset.ts';
import { enDraftFaults } from '../../src/messages/en/draft-faults.ts';
import { enStoryFaults } from '../../src/messages/en/story-faults.ts';
import { ruDraftFaults } from '../../src/messages/ru/draft-faults.ts';
import { ruStoryFaults } from '../../src/messages/ru/story-faults.ts';
import { ukDraftFaults } from '../../src/messages/uk/draft-faults.ts';
import { ukStoryFaults } from '../../src/messages/uk/story-faults.ts';
import { emptyDraft, withHeadValue, withStepAdded } from '../../src/model/story-draft.ts';
import { readDraft } from '../../src/model/story-draft-text.ts';
import { checkDraft } from '../../src/stories/check-draft.ts';
import { loadStories } from '../../src/stories/load-stories.ts';
import { storyCorpusOf } from '../../src/stories/story-corpus.ts';
import { goodFiles } from '../dataset/good-corpus.ts';

const { atlas } = loadDataset(goodFiles);
const corpus = storyCorpusOf(atlas);
const messages = pageWords(atlas, 'en');
const arrests = readFileSync('tests/fixtures/stories/arrests.md', 'utf8');
const check = (text: string, words = enStoryFaults) =>
  checkDraft(readDraft('arrests', text), { corpus, words }, messages);

test('a sound story of the build has no fault, and is read as the build compiles it', () => {
  const { faults, story } = check(arrests);
  expect(faults).toEqual([]);
  const { byLanguage } = loadStories([{ name: 'arrests.md', text: arrests }], atlas, () => messages);
  expect(story).toEqual({ ...byLanguage.get('en')?.[0], id: 'draft' });
});

test.each<[string, string, string, object]>([
  ['a view that the page would cut', 'place=sviyazhsk', 'place=nowhere', { part: 'step', step: 1, field: 'view' }],
  [
    'a dead id',
    'deny them.[^kazan-arrests-1919-05-notes]',
    'deny them.[^gone]',
    { part: 'step', step: 0, field: 'text', line: 4 },
  ],
  ['a number that no claim holds', 'the same 30', 'the same 31', { part: 'step', step: 0, field: 'text', line: 2 }],
  [
    'a step without a claim',
    'Of those who came {figure sviyazhsk-guests-1920-chronicle 2} stayed.[^sviyazhsk-guests-1920-chronicle]',
    'Many came.',
    { part: 'step', step: 1, field: 'text' },
  ],
  ['a missing lede', 'lede: Two voices on one day.\n', '', { part: 'head', line: 'lede:' }],
])('%s is told beside its part, and the story can be read all the same', (_, from, to, of) => {
  const text = arrests.replace(from, to);
  const { faults, story } = check(text);
  expect(faults.map((fault) => fault.of)).toEqual([of]);
  expect(story.steps).toHaveLength(2);
  expect(check(text, ruStoryFaults).faults[0]?.what).toMatch(/[а-я]/);
  expect(check(text, ukStoryFaults).faults[0]?.what).toMatch(/[а-яі]/);
});

test.each<[string, string, string, unknown[]]>([
  ['a small number in words', 'the same 30', 'the same three', []],
  ['a larger one in words, which is a hint', 'the same 30', 'the same fifty', [true]],
  ['one in digits, which is a hint', 'the same 30', 'the same 31', [true]],
  ['one in an answer', 'place=sviyazhsk', 'place=sviyazhsk\nquestion: How many?\nanswer: 77, or 1.', []],
  ['one in a title, which is a hint', 'title: ', 'title: 77 ', [true]],
])('a number that no claim holds: %s', (_, from, to, hints) => {
  const text = arrests.replace(from, to);
  expect(text).not.toBe(arrests);
  expect(check(text).faults.map(({ isHint }) => isHint)).toEqual(hints);
});

test('a draft names an edition where there are any', () => {
  const text = arrests.replace('edition: 0.1.0\n', '');
  const editions = { ids: ['0.1.0'], changedSince: () => null };
  const withEditions = { corpus: { ...corpus, editions }, words: enStoryFaults };
  expect(check(text).faults).toEqual([]);
  expect(checkDraft(readDraft('arrests', text), withEditions, messages).faults.map(({ of }) => of)).toEqual([
    { part: 'head', line: 'edition:' },
  ]);
});

test('what the file of a draft is called matters to nobody', () => {
  const draft = readDraft('arrests in Kazan (1)', arrests);
  expect(checkDraft(draft, { corpus, words: enStoryFaults }, messages).faults).toEqual([]);
});

test('a mark of a claim that is not there stands in the draft as it was written', () => {
  const draft = withStepAdded(withHeadValue(emptyDraft('0.1.0'), 'title', 'T'), {
    heading: 'H',
    text: 'A[^gone] {figure gone} {date gone} {figure sviyazhsk-guests-1920-chronicle 9}',
  });
  const { story } = checkDraft(draft, { corpus, words: enStoryFaults }, messages);
  expect(story.steps[0]?.blocks).toEqual([
    {
      type: 'paragraph',
      children: [
        { type: 'text', text: 'A[^gone] {figure gone 1} {date gone} {figure sviyazhsk-guests-1920-chronicle 9}' },
      ],
    },
  ]);
});

test('what is missing in a draft is told at its own field, in the words of the page', () => {
  const draft = withStepAdded(emptyDraft('0.1.0'), { question: 'Q', view: '?place=sviyazhsk' });
  for (const of of [enDraftFaults, ruDraftFaults, ukDraftFaults]) {
    const { faults } = checkDraft(draft, { corpus, words: { ...enStoryFaults, ...of } }, messages);
    expect(faults.map(({ of }) => of).map((of) => (of.part === 'head' ? of.line : of.field))).toEqual([
      'title:',
      'lede:',
      'authors:',
      'heading',
      'answer',
      'text',
    ]);
    for (const { what, fix } of faults) expect(`${what} ${fix}`).not.toMatch(/hyphens|##|number signs|\[\^|"|ID/);
  }
});

test('every fault is said in each language, with its values', () => {
  const said = (words: typeof enStoryFaults) =>
    Object.values(words).map((word) =>
      typeof word === 'string'
        ? word
        : JSON.stringify((word as (...all: never[]) => object)(...(['"x"', 2, 1] as never[]))),
    );
  for (const words of [ruStoryFaults, ukStoryFaults]) {
    for (const sentence of said(words)) expect(sentence).toMatch(/[а-яі]/);
    expect(said(words)).toHaveLength(said(enStoryFaults).length);
  }
});

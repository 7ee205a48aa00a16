// Stories are read, held against the records and compiled: each fault is said in one sentence with its line, and a sound story keeps nothing to parse.
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { pageWords } from '../../src/commands/publish/page-words.ts';
import { loadDataset } from '../../src/dataset/load-dataset.ts';
import { loadStories } from '../../src/stories/load-stories.ts';
import { goodFiles } from '../dataset/good-corpus.ts';

const { atlas } = loadDataset(goodFiles);
const textOf = (name: string) => readFileSync(`tests/fixtures/stories/${name}`, 'utf8');
const original = { name: 'stories/arrests.md', text: textOf('arrests.md') };
const translation = { name: 'stories/arrests.ru.md', text: textOf('arrests.ru.md') };
const load = (...files: { name: string; text: string }[]) =>
  loadStories(files, atlas, (language) => pageWords(atlas, language));

describe('a sound story', () => {
  const { names, byLanguage, issues } = load(original, translation);

  test('has no fault, and is there in every language of the corpus', () => {
    expect(issues).toEqual([]);
    expect(names).toEqual([
      {
        id: 'arrests',
        titles: { en: 'Arrests of 1919, and who denies them', ru: 'Аресты 1919 года и те, кто их отрицает' },
        ledes: { en: 'Two voices on one day.', ru: 'Два голоса об одном дне.' },
        subjects: [['kazan'], ['kazan', 'sviyazhsk']],
        views: [
          '?from=1919-04-01&to=1919-06-30&event=kazan-arrests-1919-05',
          '?from=1920-01-01&to=1920-12-31&place=sviyazhsk',
        ],
      },
    ]);
    expect([...byLanguage].map(([tag, stories]) => [tag, stories.map(({ language }) => language)])).toEqual([
      ['en', ['en']],
      ['ru', ['ru']],
    ]);
  });

  test('has its values written out with their bounds, and its notes made from the claims', () => {
    const [first, second] = byLanguage.get('en')?.[0]?.steps ?? [];
    expect(first?.blocks).toEqual([
      {
        type: 'paragraph',
        children: [
          { type: 'text', text: 'A clerk noted 20–30 arrests about about 3 May 1919.' },
          { type: 'note', note: 1 },
          { type: 'text', text: ' Of the same 30 the ' },
          {
            type: 'view',
            view: '?event=kazan-arrests-1919-05&claim=kazan-arrests-1919-05-notes',
            children: [{ type: 'text', text: 'harbour office' }],
          },
          { type: 'text', text: ' knows ' },
          { type: 'strong', children: [{ type: 'text', text: 'nothing' }] },
          { type: 'text', text: '.' },
          { type: 'note', note: 2 },
        ],
      },
      {
        type: 'list',
        ordered: false,
        items: [
          [
            { type: 'text', text: 'It is ' },
            { type: 'emphasis', children: [{ type: 'text', text: 'said' }] },
            { type: 'text', text: ' to deny them.' },
            { type: 'note', note: 2 },
          ],
          [{ type: 'text', text: 'Nobody counted twice.' }],
        ],
      },
    ]);
    expect(first?.notes.map(({ claim, event, says }) => ({ claim, event, says }))).toEqual([
      {
        claim: 'kazan-arrests-1919-05-chronicle',
        event: 'kazan-arrests-1919-05',
        says: 'A clerk noted 20 to 30 arrests.',
      },
      {
        claim: 'kazan-arrests-1919-05-notes',
        event: 'kazan-arrests-1919-05',
        says: 'The harbour office is said to deny arrests.',
      },
    ]);
    expect(second?.blocks[0]).toMatchObject({ children: [{ text: 'Of those who came nearly 500 stayed.' }, {}] });
    const begun = original.text.replace('Of those who came {figure', 'Many came. {figure');
    const [story] = load({ ...original, text: begun }).byLanguage.get('en') ?? [];
    expect(story?.steps[1]?.blocks[0]).toMatchObject({ children: [{ text: 'Many came. Nearly 500 stayed.' }, {}] });
  });

  test('says its dates in the reader’s language and, where it asks for both, in both calendars; a translation has the views of its original', () => {
    const [first] = byLanguage.get('ru')?.[0]?.steps ?? [];
    expect(first?.view).toBe('?from=1919-04-01&to=1919-06-30&event=kazan-arrests-1919-05');
    expect(first?.blocks[0]).toMatchObject({
      children: [{ text: expect.stringMatching(/20–30 арестов, .*3 мая 1919.*\(20 апреля 1919/) }, {}, {}, {}],
    });
    const ends = translation.text.replace(' both}', '}');
    const [story] = load(original, { ...translation, text: ends }).byLanguage.get('ru') ?? [];
    expect(story?.steps[0]?.blocks[0]).toMatchObject({
      children: [{ text: expect.stringMatching(/1919 г\.$/) }, {}, {}, {}],
    });
  });

  test('stands in the language of the records where it is not translated', () => {
    expect(load(original).byLanguage.get('ru')?.[0]?.title).toBe('Arrests of 1919, and who denies them');
  });
});

/** One thing in the sound story replaced, and what is said of it. */
const faults: [what: string, from: string, to: string, sentence: string][] = [
  ['a wrong number', 'the same 30', 'the same 31', 'line 14: 31 stands in no claim that the step cites.'],
  ['a wrong number in the title', 'of 1919,', 'of 1917,', 'line 2: 1917 stands in no claim that the story cites.'],
  ['a wrong number in a heading', '## Guests', '## 600 guests', 'line 19: 600 stands in no claim that the step cites.'],
  [
    'the shortened year of a range',
    '## Guests',
    '## Guests, 1920–21',
    'line 19: 21 stands in no claim that the step cites.',
  ],
  [
    'a dead id',
    '[^kazan-arrests-1919-05-notes]\n\n',
    '[^kazan-arrests-1919-05-novel]\n\n',
    'line 14: there is no claim "kazan-arrests-1919-05-novel".',
  ],
  [
    'a figure that the claim does not have',
    'chronicle 2}',
    'chronicle 3}',
    'line 23: the claim "sviyazhsk-guests-1920-chronicle" has 2 of them, not this one.',
  ],
  [
    'the date of a claim without one',
    '{date kazan-arrests-1919-05-chronicle}',
    '{date kazan-arrests-1919-05-notes}',
    'line 13: the claim "kazan-arrests-1919-05-notes" gives no date.',
  ],
  [
    'a value of a claim that is not cited',
    'stayed.[^sviyazhsk-guests-1920-chronicle]',
    'stayed.[^kazan-arrests-1919-05-notes]',
    'line 23: a value is taken from the claim "sviyazhsk-guests-1920-chronicle", which the step does not cite.',
  ],
  [
    'a place that the page would leave out of a view',
    'place=sviyazhsk',
    'place=nowhere',
    'line 21: the page would leave "place=nowhere" out of the view.',
  ],
  [
    'a day beyond the axis',
    'to=1920-12-31',
    'to=2920-12-31',
    'line 21: the page would leave "to=2920-12-31" out of the view.',
  ],
  [
    'a link whose address the page would leave out',
    '&claim=kazan-arrests-1919-05-notes)',
    '&claim=kazan)',
    'line 14: the page would leave "claim=kazan" out of the view.',
  ],
  [
    'a link that leaves the atlas',
    '(?event=kazan-arrests-1919-05&claim=kazan-arrests-1919-05-notes)',
    '(https://example.org/)',
    'line 14: "https://example.org/" is no view of the atlas: it does not begin with "?" and something after it.',
  ],
  ['a view that names a story', 'place=sviyazhsk', 'place=sviyazhsk&step=2', 'line 21: "step=" is no part of a view.'],
  [
    'a step without a view',
    'view: ?from=1920-01-01&to=1920-12-31&place=sviyazhsk\n\n',
    '',
    'line 19: the step "Guests" has no view.',
  ],
  [
    'a step without a cited claim',
    'Of those who came {figure sviyazhsk-guests-1920-chronicle 2} stayed.[^sviyazhsk-guests-1920-chronicle]',
    'Many came.',
    'line 19: the step "Guests" cites no claim.',
  ],
  ['HTML', '**nothing**', '<b>nothing</b>', 'line 13: the text holds HTML, which a story does not have.'],
  [
    'a picture',
    '**nothing**',
    '![nothing](?place=sviyazhsk)',
    'line 13: the text holds a picture, which a story does not have.',
  ],
  [
    'a mark with a slip in it',
    '{figure sviyazhsk-guests-1920-chronicle 2}',
    '{figures sviyazhsk-guests-1920-chronicle}',
    'line 23: "Of those who came {figures sviyazhsk-guests-1920-chronicle}…" holds a mark of a claim with a slip in it.',
  ],
  [
    'words before the first step',
    '## A clerk counts',
    'Once.\n\n## A clerk counts',
    'line 9: "Once." stands before the first step.',
  ],
  [
    'a heading of another level',
    '## Guests',
    '### Guests',
    'line 19: this heading is not of the second level: each step has one of two number signs, and there are no others.',
  ],
  [
    'a wrong number in words',
    'knows **nothing**',
    'knows of forty-one',
    'line 14: "forty-one" stands in no claim that the step cites.',
  ],
  [
    'a question without an answer',
    'place=sviyazhsk\n',
    'place=sviyazhsk\nquestion: Who stayed?\n',
    'line 22: the question has no answer.',
  ],
  [
    'an answer without a question',
    'place=sviyazhsk\n',
    'place=sviyazhsk\nanswer: Nobody says.\n',
    'line 22: what to look for, or an answer, stands without a question.',
  ],
  [
    'a wrong number in an answer',
    'place=sviyazhsk\n',
    'place=sviyazhsk\nquestion: Who?\nanswer: All 41.\n',
    'line 23: 41 stands in no claim that the step cites.',
  ],
  [
    'a question apart from the view',
    'place=sviyazhsk\n',
    'place=sviyazhsk\n\nquestion: Who?\n',
    'line 23: the line "question: …" stands apart from the heading and the other lines below it.',
  ],
  ['minutes that are no number', 'order: 1', 'minutes: long', 'line 6: "long" is no number of minutes.'],
  ['a missing lede', 'lede: Two voices on one day.\n', '', 'line 1: "lede" is missing.'],
  ['an order that is no number', 'order: 1', 'order: first', 'line 6: the order "first" is no number.'],
  [
    'prose right after the view',
    'place=sviyazhsk\n\n',
    'place=sviyazhsk\n',
    'line 22: prose follows the view without an empty line.',
  ],
];

describe('a story with one fault', () => {
  test.each(faults)('%s is told', (_, from, to, sentence) => {
    expect(original.text).toContain(from);
    const { issues, names } = load({ ...original, text: original.text.replace(from, to) });
    expect(issues.map((issue) => issue.sentence)).toContain(`stories/arrests.md, ${sentence}`);
    expect(issues.filter(({ severity }) => severity === 'error').length).toBeGreaterThan(0);
    expect(names, 'it is not shown').toEqual([]);
  });

  test('one wrong number is one sentence, with how to mend it', () => {
    const { issues } = load({ ...original, text: original.text.replace('the same 30', 'the same 31') });
    expect(issues).toEqual([
      {
        rule: 'story-number',
        severity: 'error',
        file: 'stories/arrests.md',
        recordId: null,
        path: 'line 14',
        sentence: 'stories/arrests.md, line 14: 31 stands in no claim that the step cites.',
        fix: 'Take it from the claim, as {figure ID} or {date ID}, or cite the claim that holds it.',
      },
    ]);
  });
});

test('an id that a record bore once is told with the name of today', () => {
  const renamed = { ...atlas, retired: { 'old-name': 'kazan-arrests-1919-05-notes' } };
  const text = original.text.replace('deny them.[^kazan-arrests-1919-05-notes]', 'deny them.[^old-name]');
  const { issues } = loadStories([{ ...original, text }], renamed, (language) => pageWords(renamed, language));
  expect(issues.map(({ sentence }) => sentence)).toEqual([
    'stories/arrests.md, line 16: the claim "old-name" is now called "kazan-arrests-1919-05-notes".',
  ]);
});

test('what a class is asked is compiled, with the notes that are of the answer alone', () => {
  const asked = 'question: *Who* counted?\nlook: At the clerk.\nanswer: A clerk.[^kazan-arrests-1919-05-notes]';
  const text = original.text
    .replaceAll('.[^kazan-arrests-1919-05-notes]\n', '.\n')
    .replace('event=kazan-arrests-1919-05\n', `event=kazan-arrests-1919-05\n${asked}\n`);
  const { issues, byLanguage, names } = load({ ...original, text: text.replace('order: 1', 'order: 1\nminutes: 20') });
  expect(issues).toEqual([]);
  const [story] = byLanguage.get('en') ?? [];
  expect([story?.minutes, names[0]?.minutes]).toEqual([20, 20]);
  expect(story?.steps[0]?.asked).toEqual({
    question: [
      { type: 'emphasis', children: [{ type: 'text', text: 'Who' }] },
      { type: 'text', text: ' counted?' },
    ],
    look: [{ type: 'text', text: 'At the clerk.' }],
    answer: [
      { type: 'text', text: 'A clerk.' },
      { type: 'note', note: 2 },
    ],
    notesOfAnswer: 1,
  });
  expect(story?.steps[1]?.asked).toBeNull();
});

test('an edition that is not sealed is refused, and a record changed since is named', () => {
  const editions = { ids: ['2026.1', '0.1.0'], changedSince: () => new Set(['kazan-arrests-1919-05-notes']) };
  const words = (language: string) => pageWords(atlas, language);
  const told = loadStories([original], atlas, words, editions).issues;
  expect(told.map(({ severity, sentence }) => [severity, sentence])).toEqual(
    [14, 16].map((line) => [
      'warning',
      `stories/arrests.md, line ${line}: the record of the claim "kazan-arrests-1919-05-notes" has changed since edition 0.1.0.`,
    ]),
  );
  const [unknown] = loadStories([original], atlas, words, { ...editions, ids: ['2026.1'] }).issues;
  expect([unknown?.severity, unknown?.sentence]).toEqual([
    'error',
    'stories/arrests.md, line 5: there is no edition "0.1.0" of the records.',
  ]);
});

test.each([
  [
    'asks other questions',
    '## Гости\n',
    '## Гости\n\nquestion: Кто?\nanswer: Гости.\n',
    'has a question, a hint or an answer',
  ],
  ['rests on other claims', '[^kazan-arrests-1919-05-notes]', '', 'does not rest on the claims of its original'],
  ['lacks a step', /\n## Гости[\s\S]*$/, '\n', 'it has 1 steps, and its original 2.'],
  [
    'has views of its own',
    '## Гости\n',
    '## Гости\n\nview: ?place=kazan\n',
    'a translation has the views of its original',
  ],
])('a translation that %s is told', (_, from, to, part) => {
  const { issues, byLanguage } = load(original, { ...translation, text: translation.text.replace(from, to) });
  expect(issues.map(({ sentence }) => sentence)).toEqual([expect.stringContaining(part)]);
  expect(byLanguage.get('ru')?.[0]?.language, 'the original stands in its place').toBe('en');
});

test('a translation alone, or into a language that the atlas does not have, is told', () => {
  const sentences = (name: string) => load({ ...translation, name }).issues.map(({ sentence }) => sentence);
  expect(sentences('stories/arrests.ru.md')).toEqual([
    'stories/arrests.ru.md, line 1: it translates "arrests.md", which is not there.',
  ]);
  expect(sentences('stories/arrests.fr.md')).toContain(
    'stories/arrests.fr.md, line 1: "fr" is no language that this atlas is translated into.',
  );
});

// A draft of a story: whatever is written, moved, undone, saved and opened again is the same, line by line.
import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { changed, changesOf, type DraftChanges, redone, undone } from '../../src/model/draft-changes.ts';
import { idFromTitle } from '../../src/model/draft-id.ts';
import {
  type DraftStep,
  draftFields,
  emptyDraft,
  emptyStep,
  headValue,
  type StoryDraft,
  withHeadValue,
  withStepAdded,
  withStepChanged,
  withStepMoved,
  withStepRemoved,
} from '../../src/model/story-draft.ts';
import { readDraft, writeDraft } from '../../src/model/story-draft-text.ts';

/** What an author may type, sensible or not. */
const words = fc
  .array(
    fc.constantFrom(
      'a',
      'Крым',
      '500',
      '—',
      '[^claim-1]',
      '{figure claim-1}',
      '*so*',
      '##',
      '---',
      'view:',
      '?a=b',
      ' ',
      ':',
    ),
    { maxLength: 6 },
  )
  .map((all) => all.join(' '));
const prose = fc.array(words, { maxLength: 6 }).map((lines) => lines.join('\n'));
const line = fc.oneof(words, fc.string({ maxLength: 20 }));
const step: fc.Arbitrary<DraftStep> = fc.record({
  heading: line,
  view: line,
  question: line,
  look: line,
  answer: line,
  text: fc.oneof(prose, fc.string({ maxLength: 40 })),
});
const headLines = fc.array(
  fc.oneof(
    line.map((said) => `title: ${said}`),
    line.map((said) => said.replace(/[\n\r]/g, ' ').replace(/^---$/, '')),
  ),
  { maxLength: 4 },
);
const draft: fc.Arbitrary<StoryDraft> = fc.record({
  id: fc.constant('story'),
  head: headLines.map((lines) => lines.map((one) => one.replace(/[\n\r]/g, ' '))),
  steps: fc.array(step, { maxLength: 5 }),
});

describe('a draft as the text of its file', () => {
  test.each(readdirSync('geo/stories').filter((name) => name.endsWith('.md') && name !== 'README.md'))(
    '%s is read and written as it stands',
    (name) => {
      const text = readFileSync(`geo/stories/${name}`, 'utf8');
      expect(writeDraft(readDraft(name, text)).text).toBe(text);
    },
  );

  test('written, read and written again it is the same, whatever was typed', () => {
    fc.assert(
      fc.property(draft, (one) => {
        const { text } = writeDraft(one);
        const read = readDraft(one.id, text);
        // A heading that is typed in the middle of a text begins a step of its own when the file is read.
        const isParted = one.steps.some((step) => /^##(?:\s|$)/m.test(step.text.replace(/\r/g, '\n')));
        if (!isParted) expect(writeDraft(read).text).toBe(text);
        expect(readDraft(one.id, writeDraft(read).text)).toEqual(read);
      }),
    );
  });

  test('nothing of any text is lost', () => {
    const letters = (text: string) => text.match(/[\p{L}\p{N}]/gu)?.join('') ?? '';
    fc.assert(
      fc.property(
        fc.array(fc.oneof(words, fc.constantFrom('## Step', '---', 'view: ?a', 'title: x', '')), { maxLength: 15 }),
        (lines) => {
          const text = lines.join('\n');
          expect(letters(writeDraft(readDraft('story', text)).text)).toBe(letters(text));
        },
      ),
    );
  });

  test('each of its lines is known to belong to a part', () => {
    fc.assert(
      fc.property(draft, (one) => {
        const { text, partAt } = writeDraft(one);
        for (const [i, written] of text.split('\n').slice(0, -1).entries()) {
          const of = partAt(i + 1);
          if (of.part === 'head' || written === '') continue;
          const own = one.steps[of.step] as DraftStep;
          const plain = (said: string) => said.replace(/\s+/g, ' ').trim();
          if (of.field === 'heading') expect(plain(written)).toBe(plain(`## ${own.heading}`));
          else if (of.field === 'text') expect(own.text.replace(/\r\n?/g, '\n')).toContain(written);
          else expect(plain(written)).toBe(plain(`${of.field}: ${own[of.field]}`));
        }
      }),
    );
  });

  test('a line that is said again, or that nobody knows, is kept', () => {
    const text = '---\ntitle: A\nmood: dark\ntitle: B\n---\n\n## One\n\nview: ?a=b\nview: ?c=d\n\nProse.\n';
    const read = readDraft('story', text);
    expect(read.head).toEqual(['title: A', 'mood: dark', 'title: B']);
    expect(read.steps[0]).toMatchObject({ view: '?a=b', text: 'view: ?c=d\n\nProse.' });
  });

  test('what stands before the first step becomes one without a heading, and a file without a head is read as well', () => {
    expect(readDraft('story', 'Once.\r\n\r\n## One\r\nProse.').steps).toEqual([
      { ...emptyStep, text: 'Once.' },
      { ...emptyStep, heading: 'One', text: 'Prose.' },
    ]);
  });
});

test('values of the head keep their order, and go with their line', () => {
  let one = withHeadValue(emptyDraft('2026.2'), 'lede', ' A  lede ');
  one = withHeadValue(one, 'title', 'A title: with a colon');
  expect(one.head).toEqual(['title: A title: with a colon', 'lede: A lede ', 'edition: 2026.2']);
  expect([headValue(one, 'title'), headValue(one, 'lede'), headValue(one, 'authors')]).toEqual([
    'A title: with a colon',
    'A lede ',
    '',
  ]);
  expect(withHeadValue(one, 'title', ' ').head).toEqual(['lede: A lede ', 'edition: 2026.2']);
});

test('a file is called after its title, in any of the languages', () => {
  expect(idFromTitle('Крым, зима 1920–21 года')).toBe('krym-zima-1920-21-goda');
  expect(idFromTitle('Їжак і Сполучник')).toBe('izhak-i-spoluchnik');
  expect(idFromTitle('What was counted — and by whom, in all?')).toBe('what-was-counted-and-by-whom');
  expect(idFromTitle('…')).toBe('story');
});

type Deed = {
  deed: 'add' | 'remove' | 'move' | 'type' | 'undo' | 'redo' | 'begin';
  at: number;
  to: number;
  said: string;
};
const deeds: fc.Arbitrary<Deed[]> = fc.array(
  fc.record({
    deed: fc.constantFrom('add', 'remove', 'move', 'type', 'undo', 'redo', 'begin'),
    at: fc.nat(4),
    to: fc.nat(4),
    said: line,
  }),
  { maxLength: 30 },
);

function done(changes: DraftChanges, { deed, at, to, said }: Deed, time: number): DraftChanges {
  const { now } = changes;
  switch (deed) {
    case 'add':
      return changed(changes, withStepAdded(now, { view: '?place=kazan', heading: said }));
    case 'remove':
      return changed(changes, withStepRemoved(now, at));
    case 'move':
      return changed(changes, withStepMoved(now, at, to));
    case 'type':
      return changed(changes, withStepChanged(now, at, { text: said }), { field: `text ${at}`, at: time });
    case 'begin':
      return changed(changes, emptyDraft('2026.2'));
    case 'undo':
      return undone(changes);
    case 'redo':
      return redone(changes);
  }
}

describe('what is done to a draft', () => {
  test('is undone to the beginning and done again to the end, whatever it was', () => {
    fc.assert(
      fc.property(deeds, (all) => {
        const first = withStepAdded(emptyDraft('2026.2'), { heading: 'One' });
        let changes = all.reduce((so, deed, i) => done(so, deed, i * 700), changesOf(first));
        const last = changes.now;
        const undone_ = changes.past.length;
        const future = changes.future.length;
        for (let i = 0; i < undone_; i += 1) changes = undone(changes);
        expect(changes.now).toEqual(first);
        expect(undone(changes)).toBe(changes);
        for (let i = 0; i < undone_; i += 1) changes = redone(changes);
        expect(changes.now).toEqual(last);
        expect(changes.future.length).toBe(future);
      }),
    );
  });

  test('moves a step without changing any: what is moved there and back is the same', () => {
    fc.assert(
      fc.property(draft, fc.nat(6), fc.nat(6), (one, from, to) => {
        const moved = withStepMoved(one, from, to);
        expect(new Set(moved.steps)).toEqual(new Set(one.steps));
        expect(withStepMoved(moved, to, from)).toEqual(one);
        if (moved !== one) expect(moved.steps[to]).toBe(one.steps[from]);
      }),
    );
  });

  test('typing in one field is one change until a pause, another field or another deed', () => {
    const one = withStepAdded(emptyDraft(''), {});
    const type = (changes: DraftChanges, text: string, at: number, field = 'text 0') =>
      changed(changes, withStepChanged(changes.now, 0, { text }), { field, at });
    let changes = type(changesOf(one), 'a', 0);
    changes = type(changes, 'ab', 1_000);
    expect(changes.past.length).toBe(1);
    changes = type(changes, 'abc', 9_000);
    changes = type(changes, 'abcd', 9_100, 'lede');
    expect(changes.past.map(({ steps }) => steps[0]?.text)).toEqual(['', 'ab', 'abc']);
    expect(undone(undone(changes)).now.steps[0]?.text).toBe('ab');
  });

  test('another draft takes nothing away', () => {
    const written = withStepAdded(emptyDraft(''), { text: 'Of a week.' });
    const begun = changed(changesOf(written), emptyDraft(''));
    expect(begun.now.steps).toEqual([]);
    expect(undone(begun).now).toBe(written);
  });
});

test('a step has a field for every line that a story knows', () => {
  expect(Object.keys(emptyStep).sort()).toEqual(['heading', 'text', ...draftFields].sort());
});

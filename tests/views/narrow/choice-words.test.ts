// The choices that narrow the records, in words: each is named, and its action takes off exactly that one.
import { describe, expect, test } from 'vitest';
import { createSceneMaker } from '../../../src/scene/scene.ts';
import { type Action, next } from '../../../src/state/actions.ts';
import { choicesOf } from '../../../src/views/narrow/choice-words.ts';
import { en, ru, uk } from '../../own-corpus.ts';
import { context, opening } from '../../state/small-context.ts';

const actions: Action[] = [
  { type: 'lens-chosen', lens: { type: 'source', source: 'chronicle' } },
  { type: 'words-searched', query: 'strike' },
  { type: 'area-chosen', area: { type: 'circle', longitude: 30, latitude: 60, kilometres: 200 } },
  { type: 'facet-toggled', facet: 'category', value: 'execution' },
];

describe.each([
  ['en', en],
  ['ru', ru],
  ['uk', uk],
] as const)('in %s', (_language, messages) => {
  test('each choice is named once, and taken off by its own action alone', () => {
    const chosen = actions.reduce((state, action) => next(state, action, context), opening);
    const page = createSceneMaker(context.lookup, context.axis)(chosen).settled();
    const choices = choicesOf(page, messages);
    expect(choices).toHaveLength(actions.length);
    expect(new Set(choices.map(({ words }) => words)).size).toBe(actions.length);
    for (const [i, { takeOff }] of choices.entries()) {
      const rest = createSceneMaker(context.lookup, context.axis)(next(chosen, takeOff, context)).settled();
      expect(choicesOf(rest, messages).map(({ words }) => words)).toEqual(
        choices.filter((_, other) => other !== i).map(({ words }) => words),
      );
    }
  });
});

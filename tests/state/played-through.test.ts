// A play from its beginning to its end, day by day: the windows that playing on a clock comes to as well.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { next } from '../../src/state/actions.ts';
import { type AtlasState, modes } from '../../src/state/atlas-state.ts';
import { playedThrough } from '../../src/state/played-through.ts';
import { context, opening } from './small-context.ts';

const { lookup, axis } = context;

const start = fc
  .record({
    mode: fc.constantFrom(...modes),
    direction: fc.constantFrom(1 as const, -1 as const),
    loop: fc.boolean(),
    skipEmpty: fc.boolean(),
    from: fc.integer({ min: axis.busy.from - 400, max: axis.busy.to + 400 }),
    days: fc.integer({ min: 1, max: 300 }),
  })
  .map(({ mode, from, days, ...way }): AtlasState => {
    const window = { from, to: from + (mode === 'day' ? 0 : days - 1) };
    return { ...opening, mode, window, way: { ...opening.way, ...way } };
  });

test('the windows are those of the player, a day a step, from the first to the last', () => {
  fc.assert(
    fc.property(start, (state) => {
      const states = playedThrough(state, lookup, axis);
      const seen = states.map(({ window }) => window);
      let player = next({ ...state, way: { ...state.way, loop: false } }, { type: 'play-pressed' }, context);
      const played = [player.window];
      while (player.playing) {
        player = next(player, { type: 'days-played', days: 1 }, context);
        if (player.window !== played.at(-1)) played.push(player.window);
      }
      expect(seen).toEqual(played);
      expect(states.at(-1)?.playing ?? true).toBe(seen.length === 1);
    }),
    { numRuns: 40 },
  );
});

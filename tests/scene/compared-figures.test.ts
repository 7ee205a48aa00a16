// A measure that does not compare: its figures are printed, and nothing that holds figures against one another takes them up.
import { describe, expect, test } from 'vitest';
import { eventsInConflict } from '../../src/commands/reports/conflicts-page.ts';
import { buildLookup } from '../../src/lookup/build-lookup.ts';
import { listAt } from '../../src/lookup/lists.ts';
import { panelFor } from '../../src/scene/panel.ts';
import { openingState } from '../../src/state/opening-state.ts';
import { figureOf } from '../model/made-claims.ts';
import { claimOf, eventOf, smallAtlas } from '../small-atlas.ts';
import { day } from '../state/small-context.ts';

function atlasWhere(compares: boolean) {
  const atlas = smallAtlas();
  const claims = [3, 800].map((best) =>
    claimOf(`told-${best}`, { figures: [figureOf('exact', { best, measure: 'other' })] }),
  );
  const measures = [{ id: 'other', label: { en: 'other' }, unit: 'people', compares, adds: false }];
  return {
    ...atlas,
    vocabulary: { ...atlas.vocabulary, measures },
    events: [eventOf('various', 'petrograd', '1918-09', { claims })],
  };
}

function recordWhere(compares: boolean) {
  const lookup = buildLookup(atlasWhere(compares));
  const opening = openingState({ from: day('1918-08-15'), to: day('1918-10-31') });
  const selection = { type: 'place', place: 'petrograd', event: 'various', claim: null } as const;
  const panel = panelFor(lookup, { ...opening, selection });
  if (panel?.type !== 'place') throw new Error('no place is open');
  const record = [...panel.groups].flatMap(({ records }) => [...records])[0];
  return { record, clashes: listAt(lookup.clashes(), 0).length };
}

describe('two numbers of one measure, 3 and 800', () => {
  test('exclude each other where the measure compares', () => {
    const { record, clashes } = recordWhere(true);
    expect(record?.versions.disagreements).toMatchObject([{ kind: 'figures' }]);
    expect(record?.spreads).toMatchObject([{ smallest: 3, largest: 800 }]);
    expect(record?.charts).toHaveLength(1);
    expect(clashes).toBe(1);
    expect(eventsInConflict(atlasWhere(true))).toHaveLength(1);
  });

  test('stand side by side where it does not, both as printed', () => {
    const { record, clashes } = recordWhere(false);
    expect(record?.claims.map(({ claim }) => claim.figures[0]?.best)).toEqual([3, 800]);
    expect(record?.versions.disagreements).toEqual([]);
    expect(record?.spreads).toEqual([]);
    expect(record?.charts).toEqual([]);
    expect(clashes).toBe(0);
    expect(eventsInConflict(atlasWhere(false))).toEqual([]);
  });
});

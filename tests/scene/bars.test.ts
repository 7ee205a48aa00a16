// The bars of a view and of one narrowed from it, however it was made, and their parts.
import { expect, test } from 'vitest';
import type { FacetName } from '../../src/lookup/facets.ts';
import { narrowTimeView, type TimeView } from '../../src/lookup/time-view.ts';
import { possiblyWithin } from '../../src/model/time-span.ts';
import { createBars } from '../../src/scene/bars.ts';
import { entriesIn, viewOfEntries } from '../lookup/plain-entries.ts';
import { context } from '../state/small-context.ts';

const { lookup, axis } = context;
const whole = lookup.time.event;
const barsOf = (view: TimeView, split: FacetName | null = null) => createBars(lookup, view, axis, split)(null);
const odd = Uint32Array.from(
  entriesIn(whole).filter(({ record }) => record % 2 === 1),
  ({ record }) => record,
);

test('a narrowed view has the bars of its own entries, split or not', () => {
  const narrowed = narrowTimeView(whole, odd);
  expect(barsOf(narrowed)).not.toEqual(barsOf(whole));
  for (const split of [null, 'kind', 'category'] as const) {
    expect(barsOf(narrowed, split)).toEqual(
      barsOf(viewOfEntries(entriesIn(whole).filter(({ record }) => record % 2 === 1)), split),
    );
  }
});

test('each part of a bar counts the records of its kind, and together they are the possible ones', () => {
  for (const view of [whole, narrowTimeView(whole, odd)]) {
    const { bars, parts } = barsOf(view, 'kind');
    expect(parts.length).toBeGreaterThan(1);
    for (const bar of bars) {
      expect(bar.parts.reduce((sum, part) => sum + part, 0)).toBe(bar.possible);
      const inBar = entriesIn(view).filter(({ span, places }) => {
        const isNarrow = span && span.latestEnd - span.earliestStart <= 184;
        return span && isNarrow && places.length > 0 && possiblyWithin(span, bar);
      });
      const kinds = inBar.map(({ record }) => lookup.eventAt(record).kind);
      expect(bar.parts).toEqual(parts.map((part) => kinds.filter((kind) => kind === part).length));
    }
  }
});

test('stretches for which no source speaks are the months that no record of a month or less can fall into, neighbours together', () => {
  for (const view of [whole, narrowTimeView(whole, odd)]) {
    const { bars, silent } = barsOf(view);
    const months = bars.filter(({ from, to }) => from >= axis.busy.from && to <= axis.busy.to);
    for (const month of months) {
      const spoken = entriesIn(view).some(({ span, places }) => {
        const isNarrow = span && span.latestEnd - span.earliestStart <= 184;
        return span && isNarrow && places.length > 0 && possiblyWithin(span, month);
      });
      expect(silent.filter(({ from, to }) => from <= month.from && month.to <= to)).toHaveLength(spoken ? 0 : 1);
    }
    for (const [i, { from, to }] of silent.entries()) {
      expect(from).toBeLessThanOrEqual(to);
      expect(from).toBeGreaterThan((silent[i - 1]?.to ?? Number.NEGATIVE_INFINITY) + 1);
    }
  }
});

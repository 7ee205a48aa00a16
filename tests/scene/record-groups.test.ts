// A place with many records opens at the one that best matches the window; the others stand in groups by what they are, the surest first.
import { describe, expect, test } from 'vitest';
import { buildLookup } from '../../src/lookup/build-lookup.ts';
import { spanOf } from '../../src/model/compiled-atlas.ts';
import { panelFor } from '../../src/scene/panel.ts';
import type { AtlasState } from '../../src/state/atlas-state.ts';
import { figureOf } from '../model/made-claims.ts';
import { claimOf, eventOf, smallAtlas } from '../small-atlas.ts';
import { day, opening } from '../state/small-context.ts';

const counted = (id: string) => ({ claims: [claimOf(id, { figures: [figureOf('exact', { best: 5 })] })] });
const events = [
  eventOf('decree', 'petrograd', '1918-09-05', { kind: 'law' }),
  eventOf('order', 'petrograd', '1918-09', { kind: 'order' }),
  eventOf('article', 'petrograd', '1918-08-31', { kind: 'speech' }),
  eventOf('rumoured', 'petrograd', '1918-08-20?'),
  eventOf('arrest', 'petrograd', '1918-09-10'),
  eventOf('shooting', 'petrograd', '1918-09-12', counted('five')),
  eventOf('statistics', 'petrograd', '1918-10-01', { kind: 'report', ...counted('reported') }),
  eventOf('news', 'petrograd', '1918-10-02', { kind: 'report' }),
  eventOf('camp', 'petrograd', '1918-10-03', { kind: 'institution' }),
  eventOf('whole', 'petrograd', '1917/1922', { kind: 'report', ...counted('all') }),
  eventOf('someday', 'petrograd', null),
  eventOf('next-year', 'petrograd', '1919-10-03'),
];
const lookup = buildLookup({ ...smallAtlas(), events, spans: events.map(spanOf) });

const groupsOf = (more: Partial<AtlasState> = {}, event: string | null = null) => {
  const selection = { type: 'place', place: 'petrograd', event, claim: null } as const;
  const panel = panelFor(lookup, { ...opening, selection, ...more });
  if (panel?.type !== 'place') throw new Error('no place is open');
  return panel.groups.map(({ name, records }) => {
    const called = 'meaning' in name ? name.meaning : 'kind' in name ? name.kind : name.type;
    return [called, [...records].map((record) => record.event.id)];
  });
};

describe('many records', () => {
  test('open at a deed of the window that is counted, then stand by what they are, the certain first', () => {
    expect(groupsOf()).toEqual([
      ['lead', ['shooting']],
      ['ordered', ['order', 'decree']],
      ['said', ['article', 'news']],
      ['done', ['arrest', 'rumoured']],
      ['estimates', ['statistics']],
      ['institution', ['camp']],
      ['long', ['whole']],
      ['undated', ['someday']],
    ]);
  });

  test('in another window open at what is in it, and other years come last', () => {
    const window = { from: day('1919-09-01'), to: day('1919-11-30') };
    const groups = groupsOf({ window, allYears: true });
    expect(groups[0]).toEqual(['lead', ['next-year']]);
    expect(groups.at(-1)?.[0]).toBe('outside');
    expect(groups.at(-1)?.[1]).toContain('shooting');
  });

  test('open at what the reader has opened, whatever it is', () => {
    expect(groupsOf({}, 'someday')[0]).toEqual(['lead', ['someday']]);
  });
});

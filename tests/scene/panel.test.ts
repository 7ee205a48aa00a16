// A place's page: its numbers are those of the list, it opens at the record that best matches the window, and what disagrees is one matter.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { buildLookup } from '../../src/lookup/build-lookup.ts';
import { noRelations } from '../../src/lookup/related-records.ts';
import { buildTimeAxis } from '../../src/lookup/time-axis.ts';
import { conflictsOf } from '../../src/model/conflict.ts';
import { versionsOf } from '../../src/model/versions.ts';
import { claimGroups } from '../../src/scene/claim-groups.ts';
import { type PanelClaim, panelFor } from '../../src/scene/panel.ts';
import { createSceneMaker } from '../../src/scene/scene.ts';
import { sharedErrata } from '../../src/scene/shared-errata.ts';
import { type AtlasState, dateBases } from '../../src/state/atlas-state.ts';
import { openingState } from '../../src/state/opening-state.ts';
import { figureOf, madeClaims } from '../model/made-claims.ts';
import { claimOf, eventOf, smallAtlas } from '../small-atlas.ts';
import { day } from '../state/small-context.ts';

/** The small atlas with a second, dated source beside the chronicle, and a record told by both. */
function twoSources() {
  const atlas = smallAtlas();
  const [chronicle] = atlas.sources;
  if (!chronicle) throw new Error('the small atlas has no source');
  const gazette = { ...chronicle, id: 'gazette', issued: { 'date-parts': [[1919, 3]] } };
  const events = atlas.events.map((event) => ({
    ...event,
    claims: [...event.claims, claimOf(`${event.id}-gazette`, { source: 'gazette', stance: 'quotes' })],
  }));
  return {
    ...atlas,
    sources: [chronicle, { ...gazette, custom: { ...chronicle.custom, text_file: 'g.txt' } }],
    events,
  };
}

const lookup = buildLookup(twoSources());
const axis = buildTimeAxis({ from: day('1917-01-01'), to: day('1922-12-31') }, lookup.reach);
const opening = openingState({ from: day('1918-08-15'), to: day('1918-10-31') });
const at = (place: string, more: Partial<AtlasState> = {}, event: string | null = null) => {
  const panel = panelFor(lookup, { ...opening, selection: { type: 'place', place, event, claim: null }, ...more });
  if (panel?.type !== 'place') throw new Error('no place is open');
  return panel;
};
const groupsOf = ({ groups }: Pick<ReturnType<typeof at>, 'groups'>) =>
  groups.map(({ name, records }) => {
    const called = 'meaning' in name ? name.meaning : 'kind' in name ? name.kind : name.type;
    return [called, [...records].map(({ event }) => event.id)];
  });

describe('the records of a place', () => {
  test('in the window alone, undated last; the others are counted and one choice away', () => {
    const page = at('petrograd');
    expect(groupsOf(page)).toEqual([
      ['lead', ['shooting']],
      ['dated', ['hostages', 'rumour']],
      ['undated', ['someday']],
    ]);
    expect(page).toMatchObject({ shown: 4, counted: 3, countedRecords: 3, otherYears: 2, allYears: false });
    expect(groupsOf(at('petrograd', { allYears: true }))).toEqual([
      ['lead', ['shooting']],
      ['dated', ['hostages', 'rumour']],
      ['undated', ['someday']],
      ['outside', ['strike', 'later']],
    ]);
  });

  test('the record that the reader has opened stands first, whatever the window', () => {
    const page = at('petrograd', {}, 'later');
    expect(groupsOf(page)).toEqual([
      ['lead', ['later']],
      ['dated', ['shooting', 'hostages', 'rumour']],
      ['undated', ['someday']],
    ]);
    expect(page.otherYears).toBe(1);
  });

  test('a record that counts only at other places of the area is not of this page', () => {
    const area = { type: 'circle', longitude: 29.8, latitude: 60, kilometres: 5 } as const;
    expect(at('petrograd', { area, allYears: true }).records.length).toBe(0);
    expect(at('kronstadt', { area }).counted).toBe(1);
  });

  test('a lens leaves out claims, and says how many', () => {
    const page = at('petrograd', { lens: { type: 'source', source: 'gazette' } });
    expect([...page.records].every(({ claims }) => claims.length === 1)).toBe(true);
    expect(page.silent).toBe(page.groups.flatMap(({ records }) => [...records]).length);
    expect(page.lens?.sources.map(({ id }) => id)).toEqual(['gazette']);
  });
});

test('the number of a page is that of the list, along both times, for any window, match, filter, lens and place', () => {
  const sceneFor = createSceneMaker(lookup, axis);
  const states = fc
    .record({
      from: fc.integer({ min: day('1917-01-01'), max: day('1921-06-01') }),
      days: fc.nat(900),
      match: fc.constantFrom('possible' as const, 'certain' as const),
      timeOf: fc.constantFrom(...dateBases),
      stance: fc.subarray(['asserts', 'quotes']),
      category: fc.subarray(['execution', 'strike']),
      lens: fc.constantFrom(null, { type: 'source' as const, source: 'gazette' }),
      place: fc.constantFrom(...lookup.places.map(({ id }) => id)),
    })
    .map(
      ({ from, days, stance, category, place, ...more }): AtlasState => ({
        ...opening,
        ...more,
        window: { from, to: from + days },
        filters: { ...opening.filters, stance, category },
        selection: { type: 'place', place, event: null, claim: null },
      }),
    );
  fc.assert(
    fc.property(states, (state) => {
      const { entries, panel } = sceneFor(state).settled();
      if (panel?.type !== 'place') throw new Error('no place is open');
      expect(panel.counted).toBe([...entries].find(({ place }) => place === panel.place)?.count ?? 0);
      const shown = panel.groups.flatMap(({ records }) => [...records]);
      expect(shown.length).toBe(panel.shown);
      expect(new Set(shown).size).toBe(shown.length);
      expect(shown.filter(({ counted }) => counted > 0).length).toBe(panel.countedRecords);
      expect(shown.length + panel.otherYears).toBe(panel.records.length);
    }),
    { numRuns: 120 },
  );
});

test('along the time of the sources only claims that the facets are true of count, though the others can be read', () => {
  const said = { timeOf: 'source' as const, window: { from: day('1919-01-01'), to: day('1919-12-31') } };
  expect(at('crimea', said)).toMatchObject({ counted: 1, countedRecords: 1, otherYears: 0 });
  const page = at('crimea', { ...said, filters: { ...opening.filters, stance: ['asserts'] } });
  expect(page).toMatchObject({ counted: 0, countedRecords: 0, otherYears: 1 });
  expect([...page.records].map(({ claims }) => claims.length)).toEqual([2]);
});

const entryOf = (claim: PanelClaim['claim']): PanelClaim => {
  const [source] = smallAtlas().sources;
  if (!source) throw new Error('the small atlas has no source');
  return { claim, source, citedWork: null, when: null, said: null, counted: false, relations: noRelations };
};

test('claims that disagree are one matter, those apart follow, and each is read once', () => {
  fc.assert(
    fc.property(madeClaims, (claims) => {
      const event = { ...eventOf('made', null, '1918-09'), claims };
      const groups = claimGroups(claims.map(entryOf), versionsOf(event, []).disagreements);
      const read = groups.flatMap((group) => group.claims.map(({ claim }) => claim.id));
      expect([...read].sort()).toEqual(claims.map(({ id }) => id).sort());
      for (const conflict of conflictsOf(event)) {
        const ids = conflict.kind === 'stance' ? conflict.claims : conflict.pairs.flat();
        const holding = groups.filter((group) => group.claims.some(({ claim }) => ids.includes(claim.id)));
        expect(holding.length).toBe(1);
        expect(holding[0]?.about.map(({ kind }) => kind)).toContain(conflict.kind);
      }
    }),
  );
});

test('figures and dates that one claim gives otherwise than the others are one matter', () => {
  const figures = (best: number) => [figureOf('exact', { best })];
  const when = { edtf: '1918-10', verbatim: '', calendar: 'gregorian', role: 'event', inferred: false } as const;
  const claims = [
    claimOf('more', { figures: figures(500), when }),
    claimOf('silent', { when: null }),
    claimOf('fewer', { figures: figures(200) }),
  ];
  const { disagreements } = versionsOf({ ...eventOf('made', null, '1918-09'), claims }, []);
  const groups = claimGroups(claims.map(entryOf), disagreements);
  expect(groups.map((group) => group.about.map(({ kind }) => kind))).toEqual([['figures', 'dates'], []]);
  expect(groups.map((group) => group.claims.map(({ claim }) => claim.id))).toEqual([['fewer', 'more'], ['silent']]);
});

test('who speaks against the others is read right after the first of them', () => {
  const figures = (best: number) => [figureOf('exact', { best })];
  const claims = [
    claimOf('most', { figures: figures(900) }),
    claimOf('denied', { stance: 'denies' }),
    claimOf('few', { figures: figures(200) }),
  ];
  const { disagreements } = versionsOf({ ...eventOf('made', null, '1918-09'), claims }, []);
  const [matter] = claimGroups(claims.map(entryOf), disagreements);
  expect(matter?.claims.map(({ claim }) => claim.id)).toEqual(['few', 'denied', 'most']);
});

test('a note that claims share word for word is gathered with them; one that differs in a word is not', () => {
  const erratum = { note: 'Prints 17.', known: 'It was 30.', confidence: 'high' as const, authority: 'a calendar' };
  const claims = [
    claimOf('a', { erratum }),
    claimOf('b'),
    claimOf('c', { erratum: { ...erratum } }),
    claimOf('d', { erratum: { ...erratum, authority: 'another' } }),
  ];
  const shared = sharedErrata(claims.map(entryOf));
  expect(shared.map((one) => one.claims.map(({ claim }) => claim.id))).toEqual([['a', 'c']]);
});

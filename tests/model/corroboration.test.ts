// Independent voices: a text copied by another, or one authority passed on by two sources, counts once.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Claim } from '../../src/model/claim.ts';
import { corroborationOf } from '../../src/model/corroboration.ts';
import type { Source } from '../../src/model/source.ts';
import { claimOf } from '../small-atlas.ts';
import { claimsInTwoOrders, madeClaims } from './made-claims.ts';

const sourceOf = (id: string, group: string, family?: string): Source => ({
  id,
  type: 'book',
  title: id,
  ...(family ? { author: [{ family }] } : {}),
  custom: { source_type: 'monograph', standpoint: 'none', reliability_note: '', independence_group: group },
});

const sources = [
  sourceOf('one', 'group-one'),
  sourceOf('copy-of-one', 'group-one'),
  sourceOf('two', 'group-two'),
  sourceOf('three', 'group-three'),
  sourceOf('melgunov-1924', 'melgunov-1924', 'Melgunov'),
  sourceOf('work-of-two', 'group-two', 'Somebody'),
];

const from = (source: string, more: Partial<Claim> = {}) =>
  claimOf(`${source}-${JSON.stringify(more).length}`, { source, ...more });
const independent = (...claims: Claim[]) => corroborationOf(claims, sources).independent;

describe('independent sources', () => {
  it('are counted by their groups', () => {
    expect(corroborationOf([from('one'), from('copy-of-one')], sources)).toEqual({
      sources: 2,
      independent: 1,
      level: 1,
    });
    expect(corroborationOf([from('one'), from('two'), from('three')], sources)).toEqual({
      sources: 3,
      independent: 3,
      level: 3,
    });
    expect(corroborationOf([], sources)).toEqual({ sources: 0, independent: 0, level: 0 });
  });

  it('are not two where both pass on one person, however the name is written', () => {
    const melgunov = from('one', { attributedTo: 'S.P. Melgunov' });
    expect(independent(melgunov, from('two', { attributedTo: 'Sergei Melgunov' }))).toBe(1);
    expect(independent(melgunov, from('two', { attributedTo: 'his book', citedWork: 'melgunov-1924' }))).toBe(1);
    expect(independent(melgunov, from('two', { attributedTo: 'Robert Conquest' }))).toBe(2);
  });

  it('are not two where one passes on the other', () => {
    expect(independent(from('one', { attributedTo: 'Somebody', citedWork: 'work-of-two' }), from('two'))).toBe(1);
  });

  it('are as many as can be picked: a source with a voice of its own stays independent though it also cites', () => {
    const claims = [from('one'), from('one', { attributedTo: 'Melgunov' }), from('two', { attributedTo: 'Melgunov' })];
    expect(independent(...claims)).toBe(2);
    expect(independent(...claims.slice(1))).toBe(1);
  });

  it('do not include one that denies, unless all do', () => {
    expect(independent(from('one'), from('two', { stance: 'denies' }))).toBe(1);
    expect(independent(from('one', { stance: 'disputes' }), from('two', { stance: 'denies' }))).toBe(2);
  });

  it('do not include a claim that is set aside', () => {
    expect(corroborationOf([from('one'), from('two', { rank: 'deprecated' })], sources)).toMatchObject({
      sources: 1,
      independent: 1,
    });
  });

  it('do not depend on the order of claims, nor exceed the groups, nor lessen with another claim that backs', () => {
    fc.assert(
      fc.property(claimsInTwoOrders, ([one, other]) => {
        const found = corroborationOf(one, sources);
        expect(corroborationOf(other, sources)).toEqual(found);
        expect(found.independent).toBeLessThanOrEqual(Math.min(3, found.sources));
      }),
    );
    fc.assert(
      fc.property(madeClaims, (claims) => {
        const backing = claims.map((claim): Claim => ({ ...claim, stance: 'asserts' }));
        expect(independent(...backing)).toBeGreaterThanOrEqual(independent(...backing.slice(1)));
      }),
    );
  });

  it('are not two where one text repeats the other, at whichever end that is written, or both repeat a third', () => {
    const repeats = (to: string): Partial<Claim> => ({ relations: [{ to, kind: 'repeats', why: 'One wording.' }] });
    const two = claimOf('of-two', { source: 'two' });
    expect(independent(claimOf('of-one', { source: 'one', ...repeats('of-two') }), two)).toBe(1);
    expect(independent(two, claimOf('of-one', { source: 'one', ...repeats('of-two') }))).toBe(1);
    const both = [claimOf('a', { source: 'one', ...repeats('x') }), claimOf('b', { source: 'two', ...repeats('x') })];
    expect(independent(...both)).toBe(1);
    const others = [claimOf('a', { source: 'one', ...repeats('x') }), claimOf('b', { source: 'two', ...repeats('y') })];
    expect(independent(...others)).toBe(2);
    const matter: Partial<Claim> = { relations: [{ to: 'of-two', kind: 'same-matter', why: 'One thing.' }] };
    expect(independent(claimOf('of-one', { source: 'one', ...matter }), two)).toBe(2);
  });

  it('are the most claims of which no two share a group, an authority or a wording, tried one choice after another', () => {
    const ids = ['a', 'b', 'c', 'd', 'e', 'f'];
    const made = fc.tuple(
      ...ids.map((id) =>
        fc
          .record({
            source: fc.constantFrom('one', 'two', 'three', 'copy-of-one'),
            attributedTo: fc.constantFrom(null, null, 'Melgunov', 'Conquest'),
            repeated: fc.subarray(
              [...ids, 'elsewhere'].filter((one) => one !== id),
              { maxLength: 1 },
            ),
            kind: fc.constantFrom('repeats' as const, 'repeats' as const, 'same-matter' as const, 'part-of' as const),
          })
          .map(({ source, attributedTo, repeated, kind }) =>
            claimOf(id, { source, attributedTo, relations: repeated.map((to) => ({ to, kind, why: 'So it is.' })) }),
          ),
      ),
    );
    const groups: Record<string, string> = { 'copy-of-one': 'one' };
    const groupIn = ({ source }: Claim) => groups[source] ?? source;
    /** Everything that makes claims one voice, walked through from claim to claim. */
    const voiceOf = (start: Claim, claims: readonly Claim[]): Set<string> => {
      const found = new Set([start.id]);
      const repeatedBy = ({ relations = [] }: Claim) =>
        relations.filter(({ kind }) => kind === 'repeats').map(({ to }) => to);
      const same = (one: Claim, other: Claim) =>
        (one.attributedTo ?? groupIn(one)) === (other.attributedTo ?? groupIn(other)) ||
        repeatedBy(one).includes(other.id) ||
        repeatedBy(other).includes(one.id) ||
        repeatedBy(one).some((to) => repeatedBy(other).includes(to));
      for (let before = 0; before < found.size; ) {
        before = found.size;
        for (const one of claims)
          if (claims.some((other) => found.has(other.id) && same(one, other))) found.add(one.id);
      }
      return found;
    };
    fc.assert(
      fc.property(made, (claims) => {
        const most = (chosen: readonly Claim[], left: readonly Claim[]): number => {
          const [next, ...rest] = left;
          if (!next) return chosen.length;
          const voice = voiceOf(next, claims);
          const fits = chosen.every((one) => groupIn(one) !== groupIn(next) && !voice.has(one.id));
          return Math.max(most(chosen, rest), fits ? most([...chosen, next], rest) : 0);
        };
        expect(independent(...claims)).toBe(most([], claims));
      }),
    );
  });
});

// Addresses that passed through people, typesetters, mail and chat programs open what was meant; what cannot be meant is said with the sign at fault.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { facetNames } from '../../../src/lookup/facets.ts';
import { type Action, next } from '../../../src/state/actions.ts';
import { askedValue, idMeant, writtenQuery } from '../../../src/state/address/address-text.ts';
import { addressFromState, stateFromAddress } from '../../../src/state/address/permalink.ts';
import { plainWords } from '../plain-words.ts';
import { context, day, opening } from '../small-context.ts';

const read = (query: string) => stateFromAddress(query, opening, context, plainWords);
const saidOf = (query: string) => read(query).notices.map(({ sentence }) => sentence);

const place = '?from=1919-01-01&to=1919-12-31&place=crimea';
const claim = '?claim=strike--chronicle';
const facet = '?category=execution,strike&kind=deed';

const mangled: [what: string, mangled: string, meant: string][] = [
  ['a full stop', `${place}.`, place],
  ['a comma', `${place},`, place],
  ['a colon', `${place}:`, place],
  ['a semicolon', `${place};`, place],
  ['a bracket and a full stop', `${place}).`, place],
  ['the end of a Markdown link', `${place}])`, place],
  ['a question mark', `${place}?`, place],
  ['an exclamation mark', `${place}!`, place],
  ['an angle bracket', `${place}>`, place],
  ['straight quotation marks', `${place}%22`, place],
  ['curly quotation marks', `${place}”`, place],
  ['guillemets', `${place}»`, place],
  ['dots', `${place}…`, place],
  ['an asterisk', `${place}**`, place],
  ['a space', `${place}%20`, place],
  ['a plus for a space', `${place}+`, place],
  ['a no-break space', `${place}%C2%A0`, place],
  ['a new line', `${place}%0D%0A`, place],
  ['punctuation after a date', '?place=crimea&from=1919-01-01&to=1919-12-31.', place],
  ['punctuation inside', '?from=1919-01-01,&to=1919-12-31;&place=“crimea”', place],
  ['an escape that was cut off', `${place}%E2%80`, place],
  ['a broken percent sign', `${place}%`, place],
  ['half an escape', `${place}%2`, place],
  ['HTML ampersands', '?from=1919-01-01&amp;to=1919-12-31&amp;place=crimea', place],
  ['HTML ampersands twice over', '?from=1919-01-01&amp;amp;to=1919-12-31&amp;amp;place=crimea', place],
  ['ampersands by their number', '?from=1919-01-01&#038;to=1919-12-31&#38;place=crimea', place],
  ['HTML ampersands that were escaped', '?from=1919-01-01%26amp%3Bto=1919-12-31%26amp%3Bplace=crimea', place],
  ['an HTML quotation mark', `${place}&quot;`, place],
  ['an HTML angle bracket', `${place}&gt;`, place],
  ['capital names and ids', '?FROM=1919-01-01&To=1919-12-31&PLACE=Crimea', place],
  ['en dashes in dates', '?from=1919–01–01&to=1919–12–31&place=crimea', place],
  ['hyphens that do not break', '?from=1919‑01‑01&to=1919‑12‑31&place=crimea', place],
  ['minus signs', '?from=1919−01−01&to=1919−12−31&place=crimea', place],
  ['full-width digits', '?from=１９１９-01-01&to=1919-12-31&place=crimea', place],
  ['an em dash for two hyphens', '?claim=strike—chronicle', claim],
  ['an en dash for two hyphens', '?claim=strike–chronicle', claim],
  ['one hyphen for two', '?claim=strike-chronicle', claim],
  ['three hyphens for two', '?claim=strike---chronicle', claim],
  ['soft hyphens', '?claim=stri%C2%ADke--chron%C2%ADicle', claim],
  ['zero-width spaces', '?claim=strike--%E2%80%8Bchronicle%E2%80%8B', claim],
  ['a byte order mark', '?%EF%BB%BFclaim=strike--chronicle', claim],
  ['marks of direction', '?claim=%E2%80%AAstrike--chronicle%E2%80%AC', claim],
  ['a line broken in the middle', '?claim=strike--%0A%20chronicle', claim],
  ['everything escaped twice', '?claim=strike%252D%252Dchronicle', claim],
  ['everything escaped three times', '?claim=strike%25252D%25252Dchronicle', claim],
  ['the whole query escaped', '?claim%3Dstrike--chronicle', claim],
  ['the whole of a longer query escaped', '?from%3D1919-01-01%26to%3D1919-12-31%26place%3Dcrimea', place],
  ['a question mark twice', '??claim=strike--chronicle', claim],
  ['a repeated name', '?category=execution&category=strike&kind=deed', facet],
  ['a name as PHP writes lists', '?category[]=execution&category[]=strike&kind=deed', facet],
  ['commas that were escaped', '?category=execution%2Cstrike&kind=deed', facet],
  ['a space after the comma', '?category=execution,+strike&kind=deed', facet],
  ['a comma at the end', '?category=execution,strike,&kind=deed', facet],
  ['tracking by a campaign', `${place}&utm_source=chat&utm_medium=social&UTM_CAMPAIGN=x`, place],
  ['tracking by networks', `${place}&fbclid=IwAR0&gclid=1&yclid=2&ysclid=3&msclkid=4&igshid=5&mc_cid=6&_gl=7`, place],
  ['tracking in front, with HTML ampersands', `?fbclid=x&amp;${place.slice(1)}`, place],
  [
    'another order, in which the split comes before what it splits',
    '?split=source&by=source',
    '?by=source&split=source',
  ],
  ['the same name twice with the same value', `${place}&place=Crimea`, place],
  ['words and a full stop', '?q=Lenin.', '?q=Lenin'],
  ['words with joiners in them', '?q=Le%C2%ADnin%E2%80%8B', '?q=Lenin'],
  ['words in another alphabet, escaped twice', '?q=%25D0%259B%25D0%25B5%25D0%25BD%25D0%25B8%25D0%25BD', '?q=Ленин'],
];

test.each(mangled)('%s: %s', (_, query, meant) => {
  expect(read(query)).toEqual(read(meant));
  expect(saidOf(query)).toEqual([]);
});

test('the meant addresses are no first visits', () => {
  for (const [, , meant] of mangled) expect(read(meant)).not.toEqual(opening);
});

test.each([
  ['a Cyrillic letter that looks like a Latin one', '?place=crime\u0430', 'place=crime\u0430 at \u0430'],
  ['a letter O in a date', '?from=1919-O1-01', 'from=1919-O1-01 at O'],
  ['a sign inside an id', '?event=str§ike', 'event=str§ike at §'],
  ['a control character', '?event=str%00ike', 'event=str\u0000ike at \u0000'],
  ['an unknown id of sound letters', '?place=atlantis.', 'place=atlantis.'],
  ['a day that is none', '?from=1919-02-30', 'from=1919-02-30'],
  ['a number that is none', '?map=six/45/34', 'map=six/45/34 at s'],
  ['one value of several', '?category=execution,bal\u043b', 'category=bal\u043b at \u043b'],
  ['a name that is not known', '?colour=r\u0435d', 'colour=r\u0435d'],
])('%s is shown with the sign at fault', (_, query, said) => {
  expect(saidOf(query)).toEqual([said]);
});

describe('the same name with different values', () => {
  test('the last sound one is taken and the others said', () => {
    const state = read('?place=petrograd&place=crimea');
    expect(state.selection).toMatchObject({ place: 'crimea' });
    expect(saidOf('?place=petrograd&place=crimea')).toEqual(['place twice: petrograd']);
    const other = read('?place=petrograd&place=atlantis');
    expect(other.selection).toMatchObject({ place: 'petrograd' });
    expect(other.notices.map(({ sentence }) => sentence)).toEqual(['place=atlantis']);
  });

  test('each notice has an id of its own', () => {
    const ids = read('?place=atlantis&place=lemuria&from=x&from=y').notices.map(({ id }) => id);
    expect(ids.length).toBe(4);
    expect(new Set(ids).size).toBe(4);
  });
});

test('an id is not guessed at where two differ in their dashes alone', () => {
  expect(idMeant('a-b', new Set(['a--b', 'c']))).toBe('a--b');
  expect(idMeant('a-b', new Set(['a-b', 'a--b']))).toBe('a-b');
  expect(idMeant('a---b', new Set(['a-b', 'a--b']))).toBe(null);
  expect(idMeant('ab', new Set(['a-b']))).toBe(null);
});

test('the language and the theme are read before the atlas is there, as generously', () => {
  expect(askedValue('?LANG=RU.', 'lang')).toBe('ru');
  expect(askedValue('?place=x&amp;lang=uk&utm_source=y', 'lang')).toBe('uk');
  expect(askedValue('?place=x', 'lang')).toBe(null);
});

test('an ampersand by its number is no fragment; a true fragment is', () => {
  expect(writtenQuery({ search: '?place=crimea&', hash: '#038;from=1919-01-01' })).toBe(
    '?place=crimea&from=1919-01-01',
  );
  expect(writtenQuery({ search: '?place=crimea', hash: '#list' })).toBe('?place=crimea');
});

/** What happens to a link on its way; each keeps what is meant. `n` chooses where. */
const manglings: Record<string, (query: string, n: number) => string> = {
  punctuation: (query, n) => query + ['.', ',', ')', '”', '».', '?!', '>;', ']', ' ', '…', '%20', '&quot;'][n % 12],
  'HTML ampersands': (query) => query.replaceAll('&', '&amp;'),
  'capital letters': (query, n) =>
    query.replace(/[a-z]+/g, (word, at: number) => ((at + n) % 3 === 0 ? word.toUpperCase() : word)),
  dashes: (query, n) => query.replaceAll('--', '–—'[n % 2] as string),
  'hyphens that do not break': (query) => query.replaceAll('-', '\u2011'),
  'lists as repeated names': (query) =>
    query.replace(
      new RegExp(`(?<=[?&])(${facetNames.join('|')}|play)=([^&]*)`, 'g'),
      (_, name: string, values: string) =>
        values
          .split(',')
          .map((value) => `${name}=${value}`)
          .join('&'),
    ),
  tracking: (query, n) => {
    const parts = query.slice(1).split('&');
    parts.splice(
      n % (parts.length + 1),
      0,
      ['utm_source=a.b', 'fbclid=IwAR-x', 'gclid=1', 'mc_eid=2'][n % 4] as string,
    );
    return `?${parts.join('&')}`;
  },
  'signs nobody sees': (query, n) => {
    const at = 1 + (n % query.length);
    // Not within an escape, nor within one that was escaped itself.
    return /%.{0,9}$/.test(query.slice(0, at))
      ? query
      : query.slice(0, at) + ['\u00ad', '\u200b', '\u2060', '\ufeff'][n % 4] + query.slice(at);
  },
  'values escaped again': (query) => query.replace(/=([^&]*)/g, (_, value: string) => `=${encodeURIComponent(value)}`),
  'all of it escaped': (query) => `?${encodeURIComponent(query.slice(1))}`,
};

const chosen = fc.constantFrom<Action>(
  { type: 'place-chosen', place: 'crimea', by: 'list' },
  { type: 'event-chosen', event: 'strike', claim: null },
  { type: 'event-chosen', event: 'hostages', claim: 'hostages--chronicle' },
  { type: 'event-chosen', event: 'shooting', claim: 'shooting--chronicle' },
  { type: 'tray-opened', tray: 'undated' },
  { type: 'source-opened', source: null },
  { type: 'facet-toggled', facet: 'category', value: 'strike' },
  { type: 'facet-toggled', facet: 'category', value: 'execution' },
  { type: 'facet-toggled', facet: 'kind', value: 'deed' },
  { type: 'split-chosen', split: 'category' },
  { type: 'silence-shown', shown: true },
  { type: 'listing-chosen', listing: 'records' },
  { type: 'records-sorted', by: 'figures' },
  { type: 'mode-chosen', mode: 'cumulative' },
  { type: 'way-changed', way: { speed: 30, loop: true, direction: -1 } },
  { type: 'dating-chosen', dating: 'both' },
  { type: 'theme-chosen', theme: 'night' },
  { type: 'axis-viewed', view: { from: day('1918-01-01'), to: day('1918-12-31') } },
  { type: 'camera-moved', camera: { zoom: 5, latitude: -45.25, longitude: 34.5 } },
);

test('any address, whatever happens to it on its way, opens the same view and says nothing', () => {
  fc.assert(
    fc.property(
      fc.array(chosen, { minLength: 1, maxLength: 7 }),
      fc.array(fc.tuple(fc.constantFrom(...Object.keys(manglings)), fc.nat(997)), { minLength: 1, maxLength: 4 }),
      (actions, steps) => {
        const address = addressFromState(
          actions.reduce((state, action) => next(state, action, context), opening),
          opening,
        );
        fc.pre(address !== '');
        const passedOn = steps.reduce((query, [name, n]) => manglings[name]?.(query, n) ?? query, address);
        expect(read(passedOn), passedOn).toEqual(read(address));
      },
    ),
    { numRuns: 3000 },
  );
});

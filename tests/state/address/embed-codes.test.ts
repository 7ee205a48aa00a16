// Codes for other pages as they were first printed: they stand in pages that nobody mends. Each opens what it opened then, whatever the atlas itself opens
// with by now. A code in the fixture is never changed; new ones are added when the form of the codes changes.
import { readFileSync } from 'node:fs';
import { afterEach, expect, test } from 'vitest';
import { buildLookup } from '../../../src/lookup/build-lookup.ts';
import { buildTimeAxis } from '../../../src/lookup/time-axis.ts';
import { askedFrame } from '../../../src/state/address/frame-parameters.ts';
import { spelledAddress, stateFromAddress } from '../../../src/state/address/permalink.ts';
import type { AtlasState, Camera } from '../../../src/state/atlas-state.ts';
import { openingState, plainestView } from '../../../src/state/opening-state.ts';
import { compiledCorpus } from '../../whole-corpus.ts';
import { plainWords } from '../plain-words.ts';
import { day } from '../small-context.ts';

interface RecordedCode {
  printed: string;
  code: string;
  opens: { parts: string[] } & Partial<AtlasState>;
}

const codes: RecordedCode[] = JSON.parse(readFileSync('tests/fixtures/embed-codes/codes.json', 'utf8'));

/** Of a picture the code has one address, which the picture leads to. */
const pictures: (Omit<RecordedCode, 'opens'> & { opens: Partial<AtlasState> })[] = JSON.parse(
  readFileSync('tests/fixtures/embed-codes/pictures.json', 'utf8'),
);

const { compiled } = compiledCorpus();
const lookup = buildLookup(compiled);
const { extent, opening } = compiled.description;
const axis = buildTimeAxis({ from: day(extent.from), to: day(extent.to) }, lookup.reach);
const context = { lookup, axis, editions: [{ id: '2026.1', date: '2026-11-30', citedAs: '0.1.0' }] };

/** The address in a code, as a browser reads it out of the HTML: of a frame, or what the element makes one of. */
function queryOf(code: string): string {
  const attribute = (name: string) =>
    new RegExp(`\\s${name}="([^"]*)"`).exec(code)?.[1]?.replaceAll('&amp;', '&') ?? null;
  if (code.startsWith('<iframe')) return new URL(attribute('src') as string).search;
  return `${attribute('view')}&show=${attribute('show')}`;
}

const today = () => openingState({ from: day(opening.from), to: day(opening.to) });

/** What a code opens now. */
function opened({ code }: RecordedCode, over: AtlasState) {
  const { parts, unknown, view } = askedFrame(queryOf(code));
  const state = stateFromAddress(view, over, context, plainWords);
  return { parts, unknown, view, state };
}

function expectAsPrinted(recorded: RecordedCode, over: AtlasState) {
  const { parts: printedParts, ...printed } = recorded.opens;
  const { parts, unknown, state } = opened(recorded, over);
  const name = recorded.code.slice(0, 200);
  expect([...parts], name).toEqual(printedParts);
  expect(unknown, name).toEqual([]);
  expect(state.notices, name).toEqual([]);
  for (const [key, value] of Object.entries(printed))
    expect(state[key as keyof AtlasState], `${key} of ${name}`).toEqual(value);
}

const kept = structuredClone(plainestView);
afterEach(() => {
  Object.assign(plainestView, structuredClone(kept));
});

/** Every choice that an address can hold, as it might one day be to begin with. */
const otherDefaults = {
  match: 'certain',
  timeOf: 'source',
  split: 'kind',
  mode: 'day',
  way: { speed: 7, direction: -1, loop: true, skipEmpty: true, follow: true },
  dating: 'both',
  allYears: true,
  listing: 'records',
  sort: { by: 'title', descending: true },
  placeOrder: 'date',
  language: 'uk',
} as const satisfies Partial<AtlasState>;

test('there are codes of both forms, of an edition and of none, in each language', () => {
  const all = codes.map(({ code }) => code).join('\n');
  for (const part of ['<iframe', '<red-terror-atlas', 'asof=2026.1', 'lang=en', 'lang=ru', 'lang=uk'])
    expect(all).toContain(part);
  expect(codes.filter(({ code }) => !code.includes('asof=')).length).toBeGreaterThan(2);
});

test('each code opens what it opened when it was printed', () => {
  for (const recorded of codes) expectAsPrinted(recorded, today());
});

test('it would with other defaults too, and the same view would be written in the same words', () => {
  for (const [key, value] of Object.entries(otherDefaults))
    expect(value, `${key} is not another`).not.toEqual(plainestView[key as keyof typeof plainestView]);
  Object.assign(plainestView, otherDefaults);
  const other = openingState({ from: day('1920-01-01'), to: day('1920-12-31') }, 'night');
  for (const recorded of codes) {
    expectAsPrinted(recorded, other);
    const { view, state } = opened(recorded, other);
    const goTo = state.cameraRequest?.goTo;
    const camera: Camera | null = goTo && 'zoom' in goTo ? goTo : null;
    expect(decodeURIComponent(spelledAddress({ ...state, camera }))).toBe(decodeURIComponent(view));
  }
});

/** The addresses of links, as a browser reads them out of the HTML. */
const linksIn = (code: string): URL[] =>
  [...code.matchAll(/<a href="([^"]*)"/g)].map(([, href = '']) => new URL(href.replaceAll('&amp;', '&')));

test('the link in a code opens the record, the dates and the choices that its frame opens; so does a picture, of any edition', () => {
  const links = [...codes, ...pictures].flatMap(({ code, opens }) => linksIn(code).map((link) => ({ link, opens })));
  expect(links.length).toBe(codes.length + 2 * pictures.length);
  for (const { link, opens } of links) {
    const state = stateFromAddress(link.search, today(), context, plainWords);
    expect(state.notices, link.href).toEqual([]);
    for (const key of [
      'window',
      'selection',
      'filters',
      'match',
      'mode',
      'query',
      'area',
      'lens',
      'asof',
      'language',
    ] as const)
      expect(state[key], `${key} of ${link.href}`).toEqual(opens[key]);
  }
  expect(links.some(({ opens }) => opens.asof === null)).toBe(true);
  expect(links.some(({ opens }) => opens.asof === '2026.1')).toBe(true);
  expect(links.some(({ opens }) => opens.selection?.type === 'place')).toBe(true);
});

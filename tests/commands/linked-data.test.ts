// The data in the pages, read as triples by a processor of JSON-LD 1.1: from a place one comes to its page, its events, their claims, and the words
// of the passages that these rest on, each under the address that files and citations print.
import jsonld from 'jsonld';
import { describe, expect, it } from 'vitest';
import { readHistories } from '../../src/commands/editions/histories.ts';
import { placePages } from '../../src/commands/publish/place-pages.ts';
import { recordPages } from '../../src/commands/publish/record-pages.ts';
import { readCorpus } from '../../src/commands/read-corpus.ts';
import { provenanceOfWhole } from '../../src/dataset/writers/provenance.ts';
import { authoredAtlas } from '../whole-corpus.ts';

const home = 'https://example.org/atlas/';
const schema = 'http://schema.org/';
const oa = 'http://www.w3.org/ns/oa#';
const value = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#value';
const type = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#type';

const link = (id: string) => ({ '@id': id, '@type': '@id' });
const word = (id: string) => ({ '@id': id, '@type': '@vocab' });
/** No network: what the two contexts say of the words that the pages use (schema.org 29; W3C Web Annotation Vocabulary, 2017). */
const contexts: Record<string, object> = {
  'https://schema.org': {
    '@vocab': schema,
    ...Object.fromEntries(['sameAs', 'license', 'url'].map((name) => [name, link(`${schema}${name}`)])),
  },
  'http://www.w3.org/ns/anno.jsonld': {
    ...{ oa, id: '@id', type: '@type' },
    ...Object.fromEntries(
      ['Annotation', 'TextualBody', 'TextQuoteSelector', 'RangeSelector', 'exact', 'prefix'].map((name) => [
        name,
        `${oa}${name}`,
      ]),
    ),
    ...Object.fromEntries(['describing', 'classifying', 'commenting'].map((name) => [name, `${oa}${name}`])),
    ...{ body: link(`${oa}hasBody`), target: link(`${oa}hasTarget`), source: link(`${oa}hasSource`) },
    ...{ selector: link(`${oa}hasSelector`), startSelector: link(`${oa}hasStartSelector`) },
    ...{ endSelector: link(`${oa}hasEndSelector`), value, language: 'http://purl.org/dc/elements/1.1/language' },
    ...{ motivation: word(`${oa}motivatedBy`), purpose: word(`${oa}hasPurpose`) },
  },
};

type Triple = { subject: string; predicate: string; object: string };

const term = '<([^>]*)>|(_:\\w+)|"((?:[^"\\\\]|\\\\.)*)"(?:\\^\\^<[^>]*>|@[\\w-]+)?';
const line = new RegExp(`^(?:${term}) <([^>]*)> (?:${term}) \\.$`);

/** The statements of the data in a page. */
async function triplesOf(page: string, base: string): Promise<Triple[]> {
  const [, data = '{}'] = /<script type="application\/ld\+json">(.*?)<\/script>/s.exec(page) ?? [];
  const quads = await jsonld.toRDF(JSON.parse(data), {
    ...{ base, format: 'application/n-quads', safe: true },
    async documentLoader(address) {
      const context = contexts[address];
      if (!context) throw new Error(`the page asks for ${address}`);
      return { contextUrl: null, document: { '@context': context }, documentUrl: address };
    },
  });
  return quads
    .trim()
    .split('\n')
    .map((quad) => {
      const [, named, blank, , predicate = '', iri, node, text] = line.exec(quad) ?? expect.fail(quad);
      const object = iri ?? node ?? JSON.parse(`"${text}"`);
      return { subject: named ?? blank ?? '', predicate, object };
    });
}

const atlas = authoredAtlas();
const pages = placePages(atlas, false, home);

const reader = (triples: readonly Triple[]) => ({
  of: (subject: string | undefined, predicate: string) =>
    triples.filter((one) => one.subject === subject && one.predicate === predicate).map(({ object }) => object),
});

describe('the data of a place page, as triples', () => {
  it('reaches every event of every place, and every claim, by the addresses that files print', async () => {
    const { addressOf } = provenanceOfWhole(atlas, home).citing;
    let claimsReached = 0;
    for (const { id } of atlas.places) {
      const path = `places/${id}.html`;
      const { of } = reader(await triplesOf(pages.get(path) ?? '', `${home}${path}`));
      const place = addressOf({ place: id }) ?? '';
      expect(of(place, type)).toEqual([`${schema}Place`]);
      expect(of(place, `${schema}subjectOf`)).toEqual([`${home}${path}`]);
      const here = atlas.events.filter((event) => event.placeId === id || event.alsoAt.includes(id));
      const events = of(`${home}${path}`, `${schema}about`);
      expect(events.toSorted(), id).toEqual(here.map((event) => addressOf({ event: event.id })).toSorted());
      for (const event of here) {
        const address = addressOf({ event: event.id }) ?? '';
        const at = [...of(address, `${schema}location`), ...of(address, `${schema}contentLocation`)];
        expect(at, event.id).toContain(place);
        // An order is a text: only of a deed is it said that it happened.
        expect(of(address, type).includes(`${schema}Event`), event.id).toBe(event.kind === 'deed');
        const claims = of(address, `${schema}subjectOf`);
        expect(claims.toSorted()).toEqual(event.claims.map((claim) => addressOf({ claim: claim.id })).toSorted());
        claimsReached += claims.length;
      }
    }
    expect(claimsReached).toBeGreaterThan(250);
  });

  it('has of each claim what is said, and the words between which it is said in its source', async () => {
    const path = 'places/kharkov.html';
    const { of } = reader(await triplesOf(pages.get(path) ?? '', `${home}${path}`));
    const claims = atlas.events.filter(({ placeId }) => placeId === 'kharkov').flatMap((event) => event.claims);
    expect(claims.length).toBeGreaterThan(3);
    for (const { id, says, locator, source } of claims) {
      const claim = `${home}?claim=${id}`;
      expect(of(claim, type)).toEqual([`${oa}Annotation`]);
      const said = of(claim, `${oa}hasBody`).filter((body) => of(body, `${oa}hasPurpose`).includes(`${oa}describing`));
      expect(said.flatMap((body) => of(body, value))).toEqual([says]);
      const [target] = of(claim, `${oa}hasTarget`);
      const url = atlas.sources.find((one) => one.id === source)?.URL;
      expect(of(target, `${oa}hasSource`)).toEqual([url ?? `${home}?about=${source}`]);
      const [range] = of(target, `${oa}hasSelector`);
      expect(of(range, type)).toEqual([`${oa}RangeSelector`]);
      const [start] = of(range, `${oa}hasStartSelector`);
      const [end] = of(range, `${oa}hasEndSelector`);
      expect(of(start, `${oa}exact`)).toEqual([locator.start]);
      // The range ends before its second selector: that is the empty place behind the last words.
      expect([of(end, `${oa}exact`), of(end, `${oa}prefix`)]).toEqual([[''], [locator.end]]);
    }
  });

  it('has the date of an event with its doubt, and a plain one also as schema.org has it', async () => {
    const path = 'places/unplaced.html';
    const { of } = reader(await triplesOf(pages.get(path) ?? '', `${home}${path}`));
    const dated = atlas.events.filter(({ placeId, when }) => placeId === null && when !== null);
    expect(dated.length).toBeGreaterThan(3);
    for (const { id, when } of dated) {
      const event = `${home}?event=${id}`;
      expect(of(event, 'http://purl.org/dc/terms/date')).toEqual([when?.edtf]);
      if (/[~?%[X.]/.test(when?.edtf ?? '')) expect(of(event, `${schema}startDate`)).toEqual([]);
    }
  });

  it('is the same for an atlas that does not know its address, once a page stands somewhere', async () => {
    const path = 'places/kharkov.html';
    const unknowing = placePages(atlas, false, '').get(path) ?? '';
    const objects = async (page: string) =>
      (await triplesOf(page, `${home}${path}`)).filter(({ predicate }) => predicate === `${schema}subjectOf`);
    const known = await objects(pages.get(path) ?? '');
    expect(known.length).toBeGreaterThan(5);
    expect(await objects(unknowing)).toEqual(known);
  });
});

it('the page of a record has the same of its event', async () => {
  const files = readCorpus();
  const [event] = atlas.events;
  if (!event) throw new Error('the corpus is empty');
  const { pages: records } = recordPages(
    { ...atlas, events: [event] },
    files,
    readHistories('geo', files),
    false,
    home,
  );
  const path = `records/${event.id}.html`;
  const { of } = reader(await triplesOf(records.get(path) ?? '', `${home}${path}`));
  expect(of(`${home}${path}`, `${schema}about`)).toEqual([`${home}?event=${event.id}`]);
  expect(of(`${home}?event=${event.id}`, `${schema}subjectOf`)).toHaveLength(event.claims.length);
});

import { booleanPointInPolygon } from '@turf/turf';
import fc from 'fast-check';
import type { Polygon } from 'geojson';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { claimRows } from '../../../src/dataset/writers/claim-rows.ts';
import { flatClaims, writeClaimsCsv } from '../../../src/dataset/writers/claims-csv.ts';
import { provenanceOfWhole } from '../../../src/dataset/writers/provenance.ts';
import { formulaLikeCells } from '../../../src/dataset/writers/table.ts';
import type { Atlas } from '../../../src/model/atlas.ts';
import { claim, event, figure, smallAtlas } from './small-atlas.ts';

/** As the contract prints them. */
const contract =
  'claim_id, event_id, event_title, event_kind, category, place_id, place_title, place_kind, place_basis, also_at, lon, lat, edtf, date_verbatim, date_role, date_inferred, calendar, earliest, latest, source, line, locator_start, locator_end, says, stance, attributed_to, measure, low, best, high, bound, unit, scope, figure_verbatim, rank, erratum, relations, citation, evidence, where, where_verbatim, by, by_verbatim, against, against_verbatim, persons, claim_url, event_url, place_url, geonames, wikidata, start, end';

type Row = Record<string, string>;

function parsed(text: string): Row[] {
  const { data, errors } = Papa.parse<Row>(text, { header: true, skipEmptyLines: true });
  expect(errors).toEqual([]);
  return data;
}

const rows = parsed(writeClaimsCsv(smallAtlas));
const rowsOf = (claimId: string) => rows.filter((row) => row.claim_id === claimId);
const rowOf = (claimId: string): Row => rowsOf(claimId)[0] ?? expect.fail(`no row ${claimId}`);
const withEvents = (events: Atlas['events']): Atlas => ({ ...smallAtlas, events });

describe('the claims as CSV', () => {
  it('has the columns of the contract, in its order', () => {
    expect(writeClaimsCsv(smallAtlas).split('\r\n')[0]).toBe(contract.split(', ').join(','));
    expect(writeClaimsCsv(withEvents([]))).toBe(`${contract.split(', ').join(',')}\r\n`);
  });

  it('has one row for each claim and figure, and one for a claim without figures', () => {
    const expected = smallAtlas.events
      .flatMap((one) => one.claims)
      .reduce((sum, one) => sum + Math.max(one.figures.length, 1), 0);
    expect(rows).toHaveLength(expected);
    expect(rowsOf('two-figures').map((row) => [row.measure, row.low, row.best, row.high, row.bound])).toEqual([
      ['executed', '500', '', '', 'at-least'],
      ['arrested', '', '', '', 'in-words'],
    ]);
    const { measure, low, best, high, bound, unit, scope, figure_verbatim } = rowOf('silent-on-figures');
    expect([measure, low, best, high, bound, unit, scope, figure_verbatim]).toEqual(Array(8).fill(''));
  });

  it('ends every line with CRLF, quotes what needs it, and has no byte-order mark', () => {
    const text = writeClaimsCsv(smallAtlas);
    expect(text.endsWith('\r\n')).toBe(true);
    expect(text.startsWith('claim_id')).toBe(true);
    expect(text).toContain('"Commas, ""quotes""\nand a second line; Петроград"');
    expect(rowOf('two-figures').event_title).toBe('Commas, "quotes"\nand a second line; Петроград');
  });

  it('leads to each record and to the gazetteers, where the atlas has an address', () => {
    const home = 'https://example.org/atlas/';
    const [row] = parsed(writeClaimsCsv(smallAtlas, provenanceOfWhole(smallAtlas, home)));
    expect(row).toMatchObject({
      claim_url: `${home}?claim=two-figures`,
      event_url: `${home}?event=petrograd-1918`,
      place_url: `${home}?place=petrograd`,
      ...{ geonames: '498817', wikidata: '' },
    });
    expect(rowOf('two-figures')).toMatchObject({ claim_url: '', event_url: '', place_url: '', geonames: '498817' });
  });

  it('gives a time control the seconds of the days it could mean, and none where there is no date', () => {
    expect(rowOf('two-figures')).toMatchObject({ start: '1918-09-05T00:00:00', end: '1918-09-05T23:59:59' });
    expect(rowOf('no-date')).toMatchObject({ edtf: '', start: '', end: '' });
  });

  it('says where: a point as it is, an outline by a point inside it, a country and unplaced with empty cells', () => {
    const [ofCountry] = parsed(writeClaimsCsv(withEvents([event('there', { placeId: 'islands' })])));
    expect(ofCountry).toMatchObject({ place_id: 'islands', place_kind: 'country', lon: '', lat: '' });
    expect(rowOf('western-claim')).toMatchObject({ place_id: 'western-village', lon: '-12.5', lat: '41.25' });
    const { lon, lat } = rowOf('between-claim');
    const horseshoe = smallAtlas.places.find((place) => place.id === 'horseshoe')?.geometry as Polygon;
    expect(booleanPointInPolygon([Number(lon), Number(lat)], horseshoe)).toBe(true);
    const nowhere = { place_id: 'unplaced', place_title: '', place_kind: '', place_basis: '', lon: '', lat: '' };
    expect(rowOf('formula')).toMatchObject(nowhere);
    expect(rowOf('two-figures').also_at).toBe('prison;western-village');
  });

  it('dates a claim as itself, else as its event, else not at all', () => {
    expect(rowOf('two-figures')).toMatchObject({ edtf: '1918-09-05', earliest: '1918-09-05', latest: '1918-09-05' });
    expect(rowOf('own-date')).toMatchObject({
      edtf: '1918-09-02~',
      date_verbatim: 'as printed, 1918-09-02~',
      date_role: 'event',
      date_inferred: 'true',
      calendar: 'unknown',
      earliest: '1918-08-30',
      latest: '1918-09-18',
    });
    const none = {
      edtf: '',
      date_verbatim: '',
      date_role: '',
      date_inferred: '',
      calendar: '',
      earliest: '',
      latest: '',
    };
    expect(rowOf('no-date')).toMatchObject(none);
    expect(rowOf('undated-claim')).toMatchObject(none);
  });

  it('leaves an open end empty', () => {
    expect(rowOf('western-claim')).toMatchObject({ earliest: '1918-09-05', latest: '' });
    expect(rowOf('until-claim')).toMatchObject({ earliest: '', latest: '1919-12-31' });
    expect(rowOf('either-claim')).toMatchObject({ earliest: '1918-09-05', latest: '1918-09-18' });
  });

  it('tells an erratum in one cell', () => {
    expect(rowOf('silent-on-figures').erratum).toBe('Prints 1920. Known: It was 1918.');
    expect(rowOf('two-figures').erratum).toBe('');
  });

  it('cites each claim in one line: record, atlas, version of the data, passage', () => {
    expect(rowOf('two-figures').citation).toBe(
      '“Commas, ‘quotes’ and a second line; Петроград” (Petrograd, 1918-09-05), A small atlas, data version 0.1.0, record two-figures, recorded November 23, 2026; citing “The 100% {Gazette} & its #1 price: $5_~^\\,” line 7 (“first words here … last words here”).',
    );
    expect(rowOf('silent-on-figures').citation).toContain('“Мемуары,” Ватага, line 7');
    expect(rowOf('silent-on-figures').citation).toContain(', crediting Somebody.');
    expect(rows.filter(({ citation = '' }) => /[\r\n]/.test(citation) || citation === '')).toEqual([]);
  });

  it('leaves text that a spreadsheet would run as it is, and names it', () => {
    expect(rowOf('formula').says).toBe('=1+1 is no formula');
    expect(rowOf('formula').low).toBe('-1');
    expect(formulaLikeCells(flatClaims, smallAtlas)).toEqual(['formula: says']);
  });

  it('reads back to the same values, whatever the text', () => {
    const text = fc.oneof(fc.string({ unit: 'grapheme' }), fc.stringMatching(/^[,";\r\n '=-]{0,9}$/));
    fc.assert(
      fc.property(text, text, fc.option(fc.double({ noNaN: true, noDefaultInfinity: true })), (title, says, best) => {
        const one = event('one', {
          title: `t${title}`,
          claims: [claim('c', { says: `s${says}`, figures: [figure({ best })] })],
        });
        const [row] = parsed(writeClaimsCsv(withEvents([one])));
        expect([row?.event_title, row?.says]).toEqual([`t${title}`, `s${says}`]);
        expect(row?.best === '' ? null : Number(row?.best)).toBe(best === null ? null : best + 0);
      }),
    );
  });

  it('invents no place for an event whose place the atlas does not hold', () => {
    expect([...claimRows(withEvents([event('lost', { placeId: 'atlantis' })]))][0]?.place).toBeNull();
  });
});

// Looking up wordings in a source's text, reading numbers out of them, and quoting them.
import { describe, expect, it } from 'vitest';
import { joinPath, pathText } from '../../src/dataset/json-path.ts';
import { counted, inWords, quote } from '../../src/dataset/quote.ts';
import { numbersIn } from '../../src/dataset/rules/figure-number.ts';
import { geojsonFaults } from '../../src/dataset/rules/geojson-syntax.ts';
import { normalise, passageOf, readSourceText, wordsOf } from '../../src/dataset/source-text.ts';

describe('a source text', () => {
  it('is read line by line, no-break spaces as spaces, quotation marks as printed', () => {
    expect(readSourceText('\uFEFFone\u00a0 two\r\n\r\n  “three”\n').lines).toEqual(['one two', '', '“three”', '']);
  });

  it('finds the passage from the first words to the last', () => {
    expect(passageOf('a b c d b e', 'b c', 'b e')).toBe('b c d b e');
  });

  it('finds one that is no longer than its first words', () => {
    expect(passageOf('a b c d', 'b c d', 'c d')).toBe('b c d');
  });

  it('takes a later beginning where the end does not follow the first', () => {
    expect(passageOf('x end y', 'y', 'end')).toBeNull();
    expect(passageOf('end start end', 'start', 'end')).toBe('start end');
  });

  it('compares words without case and punctuation', () => {
    expect(wordsOf('The “Red” Terror, 1918–22')).toEqual(['the', 'red', 'terror', '1918', '22']);
    expect(normalise('ﬁve\u2009men')).toBe('five men');
  });
});

describe('the numbers of a wording', () => {
  it.each([
    ['between 2,000 and 3,000', [2000, 3000]],
    ['10-15 thousand', [10_000, 15_000]],
    ['1.5 million', [1_500_000]],
    ['100 000 people', [100_000]],
    ['10,00-20,000', [1000, 20_000]],
    ['12.733', [12_733]],
  ])('%s', (wording, numbers) => {
    for (const number of numbers) expect(numbersIn(wording)).toContain(number);
  });

  it('are none where there are no digits', () => {
    expect(numbersIn('thousands').size).toBe(0);
  });
});

describe('a quotation', () => {
  it('has at most 60 characters, on one line', () => {
    expect(quote('a\nb\u0007c')).toBe('"a b c"');
    expect(quote('x'.repeat(1_000_000))).toBe(`"${'x'.repeat(59)}…"`);
  });

  it('tells what is not a text', () => {
    expect([quote(null), quote([1]), quote([]), quote({}), quote(undefined), quote(7)]).toEqual([
      'null',
      'a list',
      'an empty list',
      'an object',
      'nothing',
      '7',
    ]);
  });

  it('counts and lists in words', () => {
    expect([counted(1, 'event'), counted(0, 'event'), inWords(['a']), inWords(['a', 'b', 'c'])]).toEqual([
      '1 event',
      '0 events',
      'a',
      'a, b and c',
    ]);
  });
});

describe('a path', () => {
  it('is written as Issues show it', () => {
    expect(pathText(['features', 3, 'geometry'])).toBe('features[3].geometry');
    expect(pathText(['title-short', 'a b'])).toBe('title-short["a b"]');
    expect([joinPath('', 'a'), joinPath('a', ''), joinPath('[0]', 'a'), joinPath('a', '[0]')]).toEqual([
      'a',
      'a',
      '[0].a',
      'a[0]',
    ]);
  });
});

describe('the safety net', () => {
  it('tells what an independent GeoJSON reader objects to, by line', () => {
    const text = '{ "type": "FeatureCollection",\n "features": [{ "type": "Feature", "geometry": null }] }';
    expect([...geojsonFaults({ name: 'a.geojson', text })].map(({ what }) => what)).toEqual([
      expect.stringMatching(/^at line 2, a GeoJSON reader objects: .*requires a properties member/),
      expect.stringMatching(/^at line 2, a GeoJSON reader objects: .*properties member is missing/),
    ]);
  });

  it('leaves other files alone', () => {
    expect([...geojsonFaults({ name: 'sources.json', text: '[]' })]).toEqual([]);
  });
});

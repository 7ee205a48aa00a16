// Workbooks: whatever the text, a reader of the format gets it back, as text.
import fc from 'fast-check';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { longestCell } from '../../../src/dataset/writers/sheet-text.ts';
import { writeWorkbook } from '../../../src/dataset/writers/workbook.ts';
import { hostileStrings } from '../../hostile-strings.ts';
import { bareCells, sheetsOf } from './read-workbook.ts';

async function back(texts: string[]): Promise<unknown[]> {
  const bytes = await writeWorkbook([{ name: 'texts', header: ['first'], rows: texts.map((text) => [text, 'end']) }]);
  const { cells, formulas } = bareCells(bytes);
  expect(formulas).toBe(0);
  expect(cells.filter(({ type, formatCode }) => type !== 's' || formatCode !== '@')).toEqual([]);
  const { texts: rows = [] } = await sheetsOf(bytes);
  return rows.slice(1).map(([text]) => text);
}

describe('text in a workbook', () => {
  it.each([
    ['months and days', ['October 1917', '10/01/17', '18.07.1918', '1918-07-18', '1-2', 'MARCH1', '5E3']],
    ['numbers that are names', ['007', '1918', '+380', '0x1F', '12345678901234567890']],
    ['formulas', ['=1+1', '+1', '-1', '@SUM(A1)', '=HYPERLINK("http://example.org")', "'=1", '\t=1']],
    ['marks and line ends', ['<b>&amp;"\'', 'one\ntwo', 'one\r\ntwo', 'one\rtwo', ' led by blanks ', '\u00a0']],
    ['what the format itself uses', ['_x000D_', '_x005F_', '__x0041__', '_x41_', '_X000D_']],
    [
      'characters that XML has not',
      ['a\u0000b', '\u0007', '\u001b[0m', '\u007f\u0085\u009f', '\ufffd', '\ufffe\uffff'],
    ],
    ['characters that no letter is', ['\u{1fffe}x', '\u{10ffff}y', '\ufdd0']],
    ['what every object has', ['constructor', '__proto__', 'toString', 'hasOwnProperty', 'valueOf']],
    ['letters beyond the first plane', ['𐍈', '👍🏽', 'Ѣѣ', 'ґ', 'é']],
  ])('comes back: %s', async (_, texts) => {
    expect(await back(texts)).toEqual(texts);
  });

  it('comes back: what readers of the page have tried', async () => {
    const texts = hostileStrings.filter((text) => text !== '' && text.length <= longestCell);
    expect(texts.length).toBeGreaterThan(10);
    expect(await back(texts)).toEqual(texts);
  });

  it('comes back, whatever it is', async () => {
    const text = fc.oneof(
      fc.string({ unit: 'binary', minLength: 1 }),
      fc.stringMatching(/^[_xX0-9A-F\r\n\t =]{1,12}$/),
      fc.string({ unit: 'grapheme', minLength: 1 }),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(text, { minLength: 1, maxLength: 30 }), async (texts) => {
        expect(await back(texts)).toEqual(texts);
      }),
      { numRuns: 25 },
    );
  });

  it('is escaped only where XML has no such character: LibreOffice reads nothing else back', async () => {
    const rows = [
      ['constructor'],
      ['a\ufffdb'],
      ['\u0085'],
      ['\u{1fffe}'],
      ['one\r\ntwo'],
      ['a\u0007b'],
      ['_x0041_'],
      ['\ud800'],
    ];
    const files = unzipSync(await writeWorkbook([{ name: 'texts', header: ['first'], rows }]));
    const texts = strFromU8(files['xl/sharedStrings.xml'] ?? new Uint8Array());
    expect([...texts.matchAll(/<t[^>]*>([^<]*)<\/t>/g)].map(([, text]) => text)).toEqual([
      ...['first', 'constructor', 'a\ufffdb', '\u0085', '\u{1fffe}'],
      ...['one_x000D_\ntwo', 'a_x0007_b', '_x005F_x0041_', '_xD800_'],
    ]);
  });

  it('that is longer than a cell is cut, and says so', async () => {
    const [cut] = await back(['x'.repeat(longestCell + 1)]);
    expect(cut).toHaveLength(longestCell);
    expect(cut).toMatch(/cut here/);
    expect(await back(['x'.repeat(longestCell)])).toEqual(['x'.repeat(longestCell)]);
  });

  it('stands beside numbers that are numbers', async () => {
    const rows = [[1, -1.5, 0, 1e21, 30.31413, null, '', true]];
    const bytes = await writeWorkbook([{ name: 'numbers', header: ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'], rows }]);
    expect((await sheetsOf(bytes)).numbers?.[1]).toEqual([1, -1.5, 0, 1e21, 30.31413, null, null, 'true']);
  });
});

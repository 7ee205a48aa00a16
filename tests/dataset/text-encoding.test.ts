// In which encoding a text was written is seen in its bytes; no letter is lost before that is known.
import { describe, expect, it } from 'vitest';
import { datasetFile } from '../../src/dataset/dataset-file.ts';
import { loadDataset } from '../../src/dataset/load-dataset.ts';
import { decodeText } from '../../src/dataset/readers/text-encoding.ts';
import { goodFiles, loadWith } from './good-corpus.ts';

/** Windows-1251 and -1252 have one byte for each letter; only what the tests need. */
function inCodePage(text: string, label: 'windows-1251' | 'windows-1252'): Uint8Array {
  const decoder = new TextDecoder(label);
  const byteOf = new Map(Array.from({ length: 256 }, (_, byte) => [decoder.decode(Uint8Array.of(byte)), byte]));
  // Some releases of Node read Windows-1252 as Latin-1.
  if (label === 'windows-1252') byteOf.set('’', 0x92).set('—', 0x97);
  return Uint8Array.from(text, (letter) => byteOf.get(letter) ?? 0x3f);
}

function inUtf16(text: string, littleEndian: boolean, mark: boolean): Uint8Array {
  const view = new DataView(new ArrayBuffer((text.length + (mark ? 1 : 0)) * 2));
  if (mark) view.setUint16(0, 0xfeff, littleEndian);
  for (let at = 0; at < text.length; at++) view.setUint16((at + (mark ? 1 : 0)) * 2, text.charCodeAt(at), littleEndian);
  return new Uint8Array(view.buffer);
}

const french = 'L’été à Kharkov — « dit-il »';
const russian = 'Харьков, «красный террор», 1919 год';

describe('the encoding of a text', () => {
  it.each([
    ['utf-8', new TextEncoder().encode(russian), russian],
    ['utf-8-bom', new TextEncoder().encode(`\uFEFF${french}`), `\uFEFF${french}`],
    ['utf-16le', inUtf16(russian, true, true), russian],
    ['utf-16be', inUtf16(french, false, true), french],
    ['utf-16le', inUtf16('name,lat,lon', true, false), 'name,lat,lon'],
    ['utf-16be', inUtf16('name,lat,lon', false, false), 'name,lat,lon'],
    ['windows-1252', inCodePage(french, 'windows-1252'), french],
    ['windows-1251', inCodePage(russian, 'windows-1251'), russian],
  ] as const)('is %s', (encoding, bytes, text) => {
    expect(decodeText(bytes)).toEqual({ encoding, text });
  });

  it('is none for what is no text', () => {
    expect(decodeText(Uint8Array.of(0, 1, 2, 3, 4, 5))).toBeNull();
    expect(decodeText(new TextEncoder().encode('a\u0001b'))).toBeNull();
  });

  it('of a file of the corpus must be UTF-8, and the others stay', () => {
    const text = goodFiles.find(({ name }) => name === 'cities.geojson')?.text.replace('Kazan', 'Kazañ') ?? '';
    for (const bytes of [inCodePage(text, 'windows-1252'), inUtf16(text, true, true)]) {
      const files = goodFiles.map((file) => (file.name === 'cities.geojson' ? datasetFile(file.name, bytes) : file));
      const { issues, atlas } = loadDataset(files);
      const [first] = issues.filter(({ file }) => file === 'cities.geojson');
      expect(first).toMatchObject({ rule: 'encoding', severity: 'error' });
      expect(first?.sentence).toMatch(
        /^cities.geojson: the file is (?:UTF-16|not UTF-8; .*Windows-1252.*); the atlas reads UTF-8\.$/,
      );
      expect(atlas.places.map(({ id }) => id)).toEqual(['soviet-russia', 'volga-region', 'kazan-prison']);
    }
    expect(loadWith('cities.geojson', text).issues.some(({ rule }) => rule === 'encoding')).toBe(false);
  });
});

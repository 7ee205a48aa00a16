// The address of a view over a file of the reader's own: the file by its name and checksum, the view as it is; and what is asked for while the file is not there.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { askedFile, besideFile, fileAddress, queryOfFile, viewOfFile } from '../../src/app/asked-file.ts';
import { addressOfFolder, askedFolder } from '../../src/app/asked-folder.ts';
import { memoryAddress } from '../../src/app/memory-address.ts';
import { checksumOf } from '../../src/own-records/checksum.ts';

const memory = (search: string) => memoryAddress({ search, page: 'https://atlas.example/', onReload: () => {} });
const sum = '0123456789abcdef';

describe('an address that names a file', () => {
  test('gives back name, checksum and view, whatever they are called', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme', minLength: 1, maxLength: 60 }),
        fc.webQueryParameters(),
        (name, view) => {
          fc.pre(!/(?:^|&)(?:file|sum)=/.test(view));
          const query = queryOfFile({ name, sum }, `?${view}`);
          expect(askedFile(query)).toEqual({ name, sum });
          expect(viewOfFile(query)).toBe(
            view.replace(/&+/g, '&').replace(/^&|&$/g, '') ? `?${view.replace(/&+/g, '&').replace(/^&|&$/g, '')}` : '',
          );
        },
      ),
    );
    expect(askedFile('?from=1835-01-01')).toBeNull();
    expect(askedFile('?file=a.csv&sum=<script>')).toEqual({ name: 'a.csv', sum: null });
  });

  test('shows the atlas as it opens while the file is not there, in the language of the link', () => {
    const asked: string[] = [];
    const place = memory(`?file=a.csv&sum=${sum}&lang=uk&from=1835-01-01&place=own-town`);
    const address = besideFile(place, () => asked.push('anew'));
    expect([address.written(), address.search()]).toEqual(['?lang=uk', '?lang=uk']);
    const heard: string[] = [];
    address.onMoved(() => heard.push(address.search()));
    place.open('?place=other');
    expect(address.search()).toBe('?place=other');
    place.back();
    expect([heard, asked]).toEqual([['?place=other'], ['anew']]);
  });

  test('is that of the file until the reader goes back to another', () => {
    const place = memory('?from=1835-01-01');
    place.change(queryOfFile({ name: 'my table.csv', sum }, '?from=1836-01-01'), true);
    const left: string[] = [];
    const heard: string[] = [];
    const address = fileAddress(place, {
      file: { name: 'my table.csv', sum },
      onReload: () => {},
      onLeft: () => left.push(place.search()),
    });
    address.onMoved(() => heard.push(address.search()));
    expect(address.search()).toBe('?from=1836-01-01');
    address.change('?from=1837-01-01', true);
    expect(place.search()).toBe(`?file=my+table.csv&sum=${sum}&from=1837-01-01`);
    expect(address.whole('?x=1')).toBe(`https://atlas.example/?file=my+table.csv&sum=${sum}&x=1`);
    place.back();
    place.back();
    expect([heard, left]).toEqual([['?from=1836-01-01'], ['?from=1835-01-01']]);
  });
});

test('the checksum is the beginning of what sha256sum prints', async () => {
  expect(await checksumOf(new Blob(['abc']))).toBe('ba7816bf8f01cfea');
});

test('the address of a prepared folder means what it says, in the language of the page', () => {
  const query = addressOfFolder('Data/MyEvents & more/', '?lang=ru&place=x');
  expect(query).toBe('?data=Data/MyEvents+%26+more/&lang=ru');
  expect(askedFolder(query)).toBe('Data/MyEvents & more/');
  expect(askedFolder('?place=x')).toBeNull();
});

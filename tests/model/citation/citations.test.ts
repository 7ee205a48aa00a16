// A claim, an event and a view in every form, word for word; and no text, however hostile, that breaks one of them.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { bibtexItem } from '../../../src/model/citation/bibtex-item.ts';
import { chicagoBibliography, chicagoNote } from '../../../src/model/citation/chicago.ts';
import { citationForm, citationFormNames } from '../../../src/model/citation/citation-forms.ts';
import { textOf } from '../../../src/model/citation/citation-text.ts';
import type { CitedItem } from '../../../src/model/citation/cited-item.ts';
import { cslItem, cslJson } from '../../../src/model/citation/csl-item.ts';
import { gostDescription, gostReference } from '../../../src/model/citation/gost.ts';
import { mla } from '../../../src/model/citation/mla.ts';
import { ris } from '../../../src/model/citation/ris.ts';

const claim: CitedItem = {
  kind: 'claim',
  id: 'putilov-works-storming-1919-wikipedia',
  title: 'Storming of the Putilov works',
  about: ['Putilov works', 'Petrograd', '16 March 1919'],
  passages: [
    {
      title: 'Red Terror',
      container: 'Wikipedia',
      line: 78,
      start: 'On 16 March 1919, Cheka stormed',
      end: 'trial during the next few days',
      attributedTo: null,
    },
  ],
  recorded: '2026-11-03',
  atlas: { id: 'red-terror-atlas', title: 'Red Terror Atlas', version: '0.1.0' },
  address: 'https://example.org/atlas/?claim=putilov-works-storming-1919-wikipedia',
  accessed: '2026-09-28',
};

const credited: CitedItem = {
  ...claim,
  kind: 'event',
  id: 'kiev',
  title: 'What is a “terror”?',
  about: [],
  passages: [
    ...claim.passages,
    { title: 'Notes', container: '', line: 3, start: 'one', end: 'one', attributedTo: 'S. P. Melgunov' },
  ],
  recorded: null,
};

const view: CitedItem = {
  kind: 'view',
  id: null,
  title: 'Records from 15 August 1918 to 31 October 1918',
  about: ['36 records, 89 claims', 'Category: execution, massacre'],
  passages: [],
  recorded: null,
  atlas: claim.atlas,
  address: 'https://example.org/atlas/?from=1918-08-15&to=1918-10-31',
  accessed: '2026-05-01',
};

describe('Chicago', () => {
  test('a claim, in a note and in a bibliography', () => {
    expect(textOf(chicagoNote(claim))).toBe(
      '“Storming of the Putilov works” (Putilov works, Petrograd, 16 March 1919), Red Terror Atlas, data version 0.1.0, record putilov-works-storming-1919-wikipedia, recorded November 3, 2026, accessed September 28, 2026, https://example.org/atlas/?claim=putilov-works-storming-1919-wikipedia (citing “Red Terror,” Wikipedia, line 78 [“On 16 March 1919, Cheka stormed … trial during the next few days”]).',
    );
    expect(textOf(chicagoBibliography(claim))).toBe(
      '“Storming of the Putilov works.” Putilov works, Petrograd, 16 March 1919. Red Terror Atlas. Data version 0.1.0, record putilov-works-storming-1919-wikipedia. Recorded November 3, 2026. Accessed September 28, 2026. https://example.org/atlas/?claim=putilov-works-storming-1919-wikipedia (citing “Red Terror,” Wikipedia, line 78 [“On 16 March 1919, Cheka stormed … trial during the next few days”]).',
    );
  });

  test('an event with several sources, one of them crediting somebody; a title with marks of its own', () => {
    expect(textOf(chicagoNote({ ...credited, address: null, accessed: null }))).toBe(
      '“What is a ‘terror’?” Red Terror Atlas, data version 0.1.0, record kiev; citing “Red Terror,” Wikipedia, line 78 (“On 16 March 1919, Cheka stormed … trial during the next few days”); “Notes,” line 3 (“one”), crediting S. P. Melgunov.',
    );
  });

  test('a view is described, not titled', () => {
    expect(textOf(chicagoNote(view))).toBe(
      'Records from 15 August 1918 to 31 October 1918, Red Terror Atlas, data version 0.1.0, accessed May 1, 2026, https://example.org/atlas/?from=1918-08-15&to=1918-10-31 (36 records, 89 claims; Category: execution, massacre).',
    );
  });

  test('the atlas alone is in italics', () => {
    for (const parts of [chicagoNote(claim), chicagoBibliography(view), mla(claim)]) {
      expect(parts.filter(({ italic }) => italic)).toEqual([{ text: 'Red Terror Atlas', italic: true }]);
    }
  });
});

describe('MLA', () => {
  test('a claim: short months, an address without its scheme, the source at the end', () => {
    expect(textOf(mla(claim))).toBe(
      '“Storming of the Putilov works.” Red Terror Atlas, data version 0.1.0, record putilov-works-storming-1919-wikipedia, 3 Nov. 2026, example.org/atlas/?claim=putilov-works-storming-1919-wikipedia (accessed 28 Sept. 2026). Putilov works, Petrograd, 16 March 1919. Citing “Red Terror,” Wikipedia, line 78 (“On 16 March 1919, Cheka stormed … trial during the next few days”).',
    );
    expect(textOf(mla(view))).toContain('(accessed 1 May 2026). 36 records');
  });
});

describe('GOST', () => {
  test('a claim, as a reference after 7.0.5-2008', () => {
    expect(gostReference(claim)).toBe(
      'Storming of the Putilov works (Putilov works, Petrograd, 16 March 1919) [Электронный ресурс] // Red Terror Atlas : [сайт]. Версия данных 0.1.0. Запись putilov-works-storming-1919-wikipedia. 03.11.2026. URL: https://example.org/atlas/?claim=putilov-works-storming-1919-wikipedia (дата обращения: 28.09.2026). Основание: Red Terror // Wikipedia, строка 78 («On 16 March 1919, Cheka stormed … trial during the next few days»).',
    );
  });

  test('an event and a view, as descriptions after 7.0.100-2018', () => {
    expect(gostDescription(credited)).toContain(
      'Основание: Red Terror // Wikipedia, строка 78 («On 16 March 1919, Cheka stormed … trial during the next few days») ; Notes, строка 3 («one»), со ссылкой на: S. P. Melgunov.',
    );
    expect(gostDescription(view)).toBe(
      'Records from 15 August 1918 to 31 October 1918 : 36 records, 89 claims; Category: execution, massacre. – Текст. Изображение : электронные // Red Terror Atlas : [сайт]. – Версия данных 0.1.0. – URL: https://example.org/atlas/?from=1918-08-15&to=1918-10-31 (дата обращения: 01.05.2026).',
    );
  });
});

test('nothing stands right after an address, whatever else is known: it would become a part of the link', () => {
  const variants = [claim, credited, view].flatMap((item) => [
    item,
    { ...item, accessed: null },
    { ...item, about: [], passages: [] },
    { ...item, accessed: null, about: [], passages: [], recorded: null },
  ]);
  for (const item of variants) {
    const shown = item.address?.replace('https://', '') ?? '';
    for (const name of ['chicago', 'mla', 'gost'] as const) {
      for (const { parts } of citationForm(name, item).texts) {
        const text = textOf(parts);
        const after = text.slice(text.indexOf(shown) + shown.length);
        expect([text.includes(shown), /^(?: \(.*\.)?$/s.test(after), text], text).toEqual([true, true, text]);
      }
    }
  }
});

test('a sentence of the page within a citation brings no second mark with it', () => {
  const spoken = { ...view, about: ['36 records', 'Rests on five texts. It is no register of victims.', 'Petrograd.'] };
  for (const item of [spoken, { ...spoken, address: null }])
    for (const name of citationFormNames)
      for (const { parts } of citationForm(name, item).texts) {
        const text = textOf(parts);
        expect(text).toContain('no register of victims; Petrograd');
        expect(text).not.toMatch(/\.[;,.)]|[;,]\./);
      }
});

describe('for reference managers', () => {
  test('BibTeX', () => {
    expect(bibtexItem({ ...claim, title: '50% of {all} & $5_a' })).toBe(
      `@online{red-terror-atlas:putilov-works-storming-1919-wikipedia,
  title = {{50\\% of \\{all\\} \\& \\$5\\_a}},
  key = {50\\% of \\{all\\} \\& \\$5\\_a},
  organization = {{Red Terror Atlas}},
  year = {2026},
  month = nov,
  date = {2026-11-03},
  version = {0.1.0},
  url = {https://example.org/atlas/?claim=putilov-works-storming-1919-wikipedia},
  urldate = {2026-09-28},
  note = {Putilov works, Petrograd, 16 March 1919. Red Terror Atlas, data version 0.1.0, record putilov-works-storming-1919-wikipedia. Citing “Red Terror,” Wikipedia, line 78 (“On 16 March 1919, Cheka stormed … trial during the next few days”)},
}
`,
    );
    expect(bibtexItem(view)).toMatch(/^@online\{red-terror-atlas:view-2026-05-01,\n/);
  });

  test('RIS: a tag a line, CRLF, TY first and ER last', () => {
    expect(ris({ ...view, title: 'Two\r\nER  - lines' }).split('\r\n')).toEqual([
      'TY  - ELEC',
      'TI  - Two ER - lines',
      'T2  - Red Terror Atlas',
      'ET  - data version 0.1.0',
      'UR  - https://example.org/atlas/?from=1918-08-15&to=1918-10-31',
      'Y2  - 2026/05/01/',
      'AB  - 36 records, 89 claims; Category: execution, massacre',
      'N1  - Red Terror Atlas, data version 0.1.0',
      'ER  - ',
      '',
    ]);
    expect(ris(claim)).toContain(
      '\r\nPY  - 2026\r\nDA  - 2026/11/03/\r\nAN  - putilov-works-storming-1919-wikipedia\r\n',
    );
  });

  test('CSL-JSON: a list of one item', () => {
    expect(JSON.parse(cslJson(claim))).toEqual([
      {
        id: 'red-terror-atlas:putilov-works-storming-1919-wikipedia',
        type: 'webpage',
        title: 'Storming of the Putilov works',
        'container-title': 'Red Terror Atlas',
        version: '0.1.0',
        issued: { 'date-parts': [[2026, 11, 3]] },
        accessed: { 'date-parts': [[2026, 9, 28]] },
        URL: 'https://example.org/atlas/?claim=putilov-works-storming-1919-wikipedia',
        abstract: 'Putilov works, Petrograd, 16 March 1919',
        note: 'Red Terror Atlas, data version 0.1.0, record putilov-works-storming-1919-wikipedia. Citing “Red Terror,” Wikipedia, line 78 (“On 16 March 1919, Cheka stormed … trial during the next few days”)',
      },
    ]);
    expect(cslItem(view)).toMatchObject({
      type: 'webpage',
      abstract: '36 records, 89 claims; Category: execution, massacre',
    });
  });
});

/** Braces that TeX counts: those not escaped. */
function depthAfter(text: string): number {
  let depth = 0;
  for (const [brace] of text.replace(/\\[{}\\]/g, '').matchAll(/[{}]/g)) {
    depth += brace === '{' ? 1 : -1;
    if (depth < 0) return depth;
  }
  return depth;
}

test('whatever the texts hold, each form stays in shape and carries address, version, day and record', () => {
  const text = fc.oneof(fc.string({ unit: 'grapheme' }), fc.stringMatching(/^[{}\\$%&#_~^"“”\r\n,;@ ER-]{0,20}$/));
  const passage = fc.record({
    title: text,
    container: text,
    line: fc.nat(9999),
    start: text,
    end: text,
    attributedTo: fc.option(text),
  });
  fc.assert(
    fc.property(
      text,
      fc.array(text, { maxLength: 3 }),
      fc.array(passage, { maxLength: 3 }),
      (title, about, passages) => {
        const item = { ...claim, title, about, passages };
        for (const name of citationFormNames) {
          const form = citationForm(name, item);
          for (const { parts } of form.texts) {
            const written = textOf(parts);
            if (!form.file) {
              expect(written).not.toMatch(/[\r\n]/);
              expect(written).toMatch(/example\.org\/atlas\/\?claim=putilov-works-storming-1919-wikipedia(?: |$)/);
            }
            expect(written).toContain('putilov-works-storming-1919-wikipedia');
            expect(written).toContain('example.org/atlas/?claim=');
            expect(written).toContain('0.1.0');
          }
        }
        expect(depthAfter(bibtexItem(item))).toBe(0);
        const lines = ris(item).split('\r\n');
        expect(lines.slice(0, -1).filter((line) => !/^[A-Z][A-Z0-9] {2}- .*$/.test(line))).toEqual([]);
        expect(lines.filter((line) => line.startsWith('ER'))).toEqual(['ER  - ']);
        expect(JSON.parse(cslJson(item))[0].title).toBe(title);
      },
    ),
  );
});

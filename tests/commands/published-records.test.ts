// Pages and files of records, the feed of changes and the header files of hosts: the real ones of the corpus, and a record whose texts are hostile.
import { describe, expect, test } from 'vitest';
import { readHistories } from '../../src/commands/editions/histories.ts';
import { changeFeed } from '../../src/commands/publish/change-feed.ts';
import { hostHeaderFiles } from '../../src/commands/publish/host-headers.ts';
import { recordPages } from '../../src/commands/publish/record-pages.ts';
import { readCorpus } from '../../src/commands/read-corpus.ts';
import { loadDataset } from '../../src/dataset/load-dataset.ts';
import type { RecordFile, RecordHistory } from '../../src/model/editions/told-changes.ts';

const files = readCorpus('geo');
const { atlas } = loadDataset(files);
const histories = readHistories('geo', files);
const { pages, others } = recordPages(atlas, files, histories, true, '');
const fileOf = (id: string) => JSON.parse(others.get(`records/${id}.json`) ?? '') as RecordFile;

describe('a record', () => {
  test('has a page and a file of data, under its id and under each that it had once', () => {
    expect(pages.size).toBe(atlas.events.length);
    for (const [old, current] of Object.entries(atlas.retired ?? {})) {
      if (!pages.has(`records/${current}.html`)) continue;
      expect(others.get(`records/${old}.html`), old).toBe(pages.get(`records/${current}.html`));
      expect(fileOf(old).id).toBe(current);
    }
    const { record, sources, place } = fileOf('kharkov-executions-1919-12');
    expect(record).toMatchObject({
      id: 'kharkov-executions-1919-12',
      place: 'kharkov',
      claims: [{ source: 'wikipedia-red-terror' }],
    });
    expect(place).toEqual({ id: 'kharkov', title: 'Kharkov' });
    expect(sources.map(({ id }) => id)).toContain('wikipedia-red-terror');
  });

  test('tells what was, what is and why, and since when it stands', () => {
    const { first, steps } = fileOf('kharkov-executions-1919-12').history;
    expect(first).toMatchObject({ id: '2026.1' });
    const title = steps
      .flatMap(({ changes }) => changes)
      .flatMap(({ fields }) => fields)
      .find(({ field }) => field === 'title');
    expect(title?.was).toBe('Executions in Kharkov after its retaking in December 1919');
    const page = pages.get('records/kharkov-executions-1919-12.html') ?? '';
    for (const said of [
      String(title?.was),
      'The date belongs to the retaking',
      '?event=kharkov-executions-1919-12&amp;asof=2026.1',
      'edition 2026.1, 30 November 2026',
    ])
      expect(page).toContain(said);
    const later = fileOf('kharkov-retaking-1919-12').history;
    expect(later.first?.id).not.toBe('2026.1');
    expect(later.steps.flatMap(({ changes }) => changes.map(({ change }) => change))).toContain('new');
  });

  test('lets no markup out of its history', () => {
    const hostile = '</dd><script>alert(1)</script>';
    const history: RecordHistory = {
      first: { id: '2026.1', date: hostile },
      steps: [
        {
          edition: null,
          changes: [
            {
              ...{ type: 'claim', id: hostile, change: 'changed', leadsTo: hostile },
              fields: [
                { field: hostile, was: hostile, is: { [hostile]: hostile } },
                { field: 'when', was: { edtf: hostile, verbatim: hostile }, is: [hostile] },
                { field: 'figures', was: [{ bound: hostile, measure: '', unit: '', scope: '', verbatim: '' }], is: 7 },
              ],
              reasons: [{ kind: 'wording', why: hostile }],
            },
          ],
        },
      ],
    };
    const event = atlas.events[0];
    if (!event) throw new Error('the corpus has no record');
    const made = recordPages({ ...atlas, events: [event] }, files, { historyOf: () => history }, true, '');
    expect(made.pages.get(`records/${event.id}.html`)).not.toContain('<script>alert');
  });
});

test('the feed has an entry for each edition and leads to each record that the newest changed', () => {
  const [sealed] = histories.editions;
  if (!sealed) throw new Error('no edition is sealed');
  const event = atlas.events[0]?.id ?? '';
  const reasons = [{ kind: 'wording' as const, why: 'Said <better> & shorter.' }];
  const newer = {
    ...sealed,
    seal: { ...sealed.seal, id: '2026.2', before: { edition: '2026.1', sums: '' } },
    changes: [{ type: 'claim' as const, id: 'any', event, change: 'changed' as const, fields: [], reasons }],
  };
  const feed = changeFeed(atlas, [sealed, newer], 'https://atlas.example/') ?? '';
  expect(feed.match(/<entry>/g)).toHaveLength(3);
  expect(feed).toContain(`<link rel="alternate" href="https://atlas.example/records/${event}.html"/>`);
  expect(feed).toContain('<summary>Said &lt;better&gt; &amp; shorter.</summary>');
  expect(feed).toContain('<link rel="alternate" href="https://atlas.example/?asof=2026.1"/>');
  expect(changeFeed(atlas, [], '')).toBe(null);
});

test('header files let any site read the data, and keep for good what is sealed, but neither for pages', () => {
  const {
    _headers = '',
    '.htaccess': apache = '',
    'nginx-headers.conf': nginx = '',
  } = hostHeaderFiles(['2026.1', '2026.2']);
  expect(_headers).toContain('/editions/2026.2/*\n  Cache-Control: public, max-age=31536000, immutable');
  expect(_headers).toContain('/data/*\n  Access-Control-Allow-Origin: *');
  expect(_headers.slice(0, _headers.indexOf('/assets'))).not.toContain('Access-Control');
  const rule = (text: string, value: string) => {
    const lines = text.split('\n');
    const line = lines.findIndex((one) => one.includes(value));
    const [, pattern = ''] = /(?:m#|~ ")(.+?)(?:#">|"\))/.exec(lines[text === apache ? line - 1 : line] ?? '') ?? [];
    return new RegExp(pattern);
  };
  for (const text of [apache, nginx]) {
    const [readers, kept] = [
      rule(text, text === apache ? 'Allow-Origin' : '$atlas_readers "*"'),
      rule(text, 'immutable'),
    ];
    for (const open of [
      '/data/claims.csv',
      '/atlas/records/a.json',
      '/editions/2026.1/corpus/atlas.json',
      '/cities.geojson',
      '/x/changes.atom',
      '/atlas.json',
    ])
      expect(readers.test(open), open).toBe(true);
    for (const closed of [
      '/',
      '/index.html',
      '/records/a.html',
      '/places/a.html',
      '/assets/a.js',
      '/offline-worker.js',
    ])
      expect(readers.test(closed), closed).toBe(false);
    expect(kept.test('/atlas/editions/2026.1/SHA256SUMS')).toBe(true);
    expect(kept.test('/editions/next.json')).toBe(false);
    expect(kept.test('/index.html')).toBe(false);
  }
});

// Stories beside a corpus: a fault in one fails the validate command, and ends the build, with one sentence.
import { execFile } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Plugin } from 'vite';
import { expect, inject, test } from 'vitest';
import { compileStories } from '../../src/commands/stories/compile-stories.ts';

/** The four that no story may have, each as one change of a sound one. */
const faults: Record<string, [from: string, to: string, sentence: string]> = {
  'a wrong number': ['the same 30', 'the same 31', 'line 14: 31 stands in no claim that the step cites.'],
  'a dead id': [
    'nothing**.[^kazan-arrests-1919-05-notes]',
    'nothing**.[^kazan-arrests-1919-05-novel]',
    'line 14: there is no claim "kazan-arrests-1919-05-novel".',
  ],
  'a view that the page would cut': [
    'place=sviyazhsk',
    'place=nowhere',
    'line 21: the page would leave "place=nowhere" out of the view.',
  ],
  'a step without a cited claim': [
    'Of those who came {figure sviyazhsk-guests-1920-chronicle 2} stayed.[^sviyazhsk-guests-1920-chronicle]',
    'Many came.',
    'line 19: the step "Guests" cites no claim.',
  ],
};

/** A small corpus with the sound story, one text in it replaced. */
function corpusWith(from = '', to = ''): string {
  const folder = join(mkdtempSync(join(tmpdir(), 'atlas-stories-')), 'geo');
  cpSync('tests/fixtures/good', folder, { recursive: true });
  writeFileSync(join(folder, 'reading-log.json'), '{"readings": []}\n');
  mkdirSync(join(folder, 'stories'));
  const text = readFileSync('tests/fixtures/stories/arrests.md', 'utf8');
  expect(text).toContain(from);
  writeFileSync(join(folder, 'stories', 'arrests.md'), text.replace(from, to));
  return folder;
}

const validate = (folder: string): Promise<{ code: number; out: string }> =>
  new Promise((done) => {
    const command = join(inject('commandFolder'), 'validate.mjs');
    execFile(process.execPath, [command], { env: { ...process.env, ATLAS_GEO: folder } }, (error, out) =>
      done({ code: error ? Number(error.code) : 0, out }),
    );
  });

/** What the build says, and the module that it gives to the page. */
function built(folder: string): { said: string[]; module: string } {
  const plugin = compileStories(join(folder, '..'), folder) as Plugin & Record<'buildStart' | 'load', () => unknown>;
  const said: string[] = [];
  const say = (sentence: string) => said.push(sentence);
  plugin.buildStart.call({ error: say, warn: say } as never);
  return { said, module: String((plugin.load as (id: string) => unknown).call({} as never, '\0corpus-stories')) };
}

test('a sound story passes, and is in the site in every language of the corpus', async () => {
  const folder = corpusWith();
  const { out } = await validate(folder);
  expect(out, 'it was read').toContain('11 files');
  expect(out).not.toContain('[story-');
  const { said, module } = built(folder);
  expect(said).toEqual([]);
  expect(module).toContain('"id":"arrests"');
  for (const language of ['en', 'ru']) {
    const file = join(folder, '..', '.work', 'site', `stories-${language}.json`);
    expect(JSON.parse(readFileSync(file, 'utf8'))).toMatchObject([{ id: 'arrests', steps: [{}, {}] }]);
  }
});

test.each(Object.entries(faults))('%s fails both with one sentence', async (_, [from, to, sentence]) => {
  const folder = corpusWith(from, to);
  const { code, out } = await validate(folder);
  expect(code).toBe(1);
  expect(out.split('\n').filter((line) => line.includes('[story-'))).toEqual([
    expect.stringContaining(`stories/arrests.md, ${sentence}`),
  ]);
  expect(built(folder).said).toEqual([expect.stringContaining(`geo/stories/arrests.md, ${sentence}`)]);
});

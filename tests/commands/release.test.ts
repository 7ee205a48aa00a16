// `npm run release` on a folder that ATLAS_GEO names: what it seals, and each thing it refuses.
import { execFile, execFileSync } from 'node:child_process';
import { appendFileSync, cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, inject, it } from 'vitest';
import { sealFaults } from '../../src/commands/editions/sealed-folder.ts';
import { projectRoot } from '../../src/commands/run-tool.mjs';

let parent: string;
let geo: string;
const at = (path: string) => join(geo, path);
const text = (path: string) => readFileSync(at(path), 'utf8');
const log = '# Changes\n\n## Unreleased\n\n- Something changed.\n';

beforeEach(() => {
  parent = mkdtempSync(join(tmpdir(), 'release-'));
  geo = join(parent, 'geo');
  cpSync('tests/fixtures/good', geo, { recursive: true });
  cpSync('tests/fixtures/reading-log/good.json', at('reading-log.json'));
  writeFileSync(at('CHANGELOG.md'), log);
  writeFileSync(at('README.md'), `> *A small atlas*, data version ${JSON.parse(text('atlas.json')).edition}, record x`);
  cpSync('CITATION.cff', join(parent, 'CITATION.cff'));
});
afterEach(() => rmSync(parent, { recursive: true }));

function release(...words: string[]): Promise<{ code: number; out: string; said: string }> {
  const env = { ...process.env, ATLAS_GEO: geo };
  return new Promise((done) => {
    execFile(
      process.execPath,
      [join(inject('commandFolder'), 'release.mjs'), ...words],
      { cwd: projectRoot, env },
      (error, out, said) => done({ code: error ? Number(error.code) : 0, out, said }),
    );
  });
}

/** Another title for the first event of the towns. */
function retitle(): string {
  const towns = JSON.parse(text('cities.geojson'));
  const [event] = towns.features[0].properties.events;
  event.title = `${event.title} again`;
  writeFileSync(at('cities.geojson'), JSON.stringify(towns));
  return event.id;
}

const give = (records: object[]) =>
  writeFileSync(at('editions/next.json'), JSON.stringify({ form: 1, fields: [], records }));

describe('npm run release', { timeout: 240_000 }, () => {
  it('seals an edition, gives the corpus its name, and the next one tells what changed and why', async () => {
    expect(await release('2026.1', '--date', '2026-11-30')).toMatchObject({ code: 0, said: '' });
    expect(JSON.parse(text('atlas.json')).edition).toBe('2026.1');
    expect(readFileSync(join(parent, 'CITATION.cff'), 'utf8')).toMatch(
      /^version: "2026\.1"\ndate-released: 2026-11-30$/m,
    );
    expect(text('README.md')).toContain('data version 2026.1, record x');
    expect(text('CHANGELOG.md')).toContain('## Unreleased\n\n## Edition 2026.1, 2026-11-30\n\n- Something');
    expect(text('editions/2026.1/corpus/cities.geojson')).toBe(text('cities.geojson'));
    expect(JSON.parse(text('editions/2026.1/corpus/atlas.json')).edition).toBe('2026.1');
    execFileSync('sha256sum', ['--check', '--strict', '--quiet', 'SHA256SUMS'], { cwd: at('editions/2026.1') });

    const id = retitle();
    writeFileSync(at('CHANGELOG.md'), text('CHANGELOG.md').replace('Unreleased\n', 'Unreleased\n\n- A title.\n'));
    const refused = await release('2026.2');
    expect(refused).toMatchObject({ code: 1, out: '' });
    expect(refused.said).toContain(`1 changed record has no reason in ${at('editions/next.json')}: ${id}.`);
    expect(existsSync(at('editions/2026.2'))).toBe(false);

    give([{ ids: [id], kind: 'wording', why: 'Said twice.' }]);
    const checked = await release('2026.2', '--check');
    expect(checked.out).toContain('since edition 2026.1 0 new, 1 changed and 0 gone');
    expect(existsSync(at('editions/2026.2'))).toBe(false);
    expect(await release('2026.2')).toMatchObject({ code: 0 });
    expect(existsSync(at('editions/next.json'))).toBe(false);
    const { changes, since } = JSON.parse(text('editions/2026.2/changes.json'));
    expect(since).toBe('2026.1');
    expect(changes).toMatchObject([
      { type: 'event', id, fields: [{ field: 'title' }], reasons: [{ why: 'Said twice.' }] },
    ]);
    const [before, after] = ['2026.1', '2026.2'].map((one) => JSON.parse(text(`editions/${one}/hashes.json`)).event);
    expect(Object.keys(after).filter((one) => after[one] !== before[one])).toEqual([id]);
    expect(sealFaults(geo)).toEqual([]);
  });

  it('refuses what cannot be an edition, in a sentence', async () => {
    expect((await release()).code).toBe(2);
    expect((await release('2026.1', '2026.2')).code).toBe(2);
    for (const [words, sentence] of [
      [['next'], 'called after its year'],
      [['../2026.1'], 'called after its year'],
      [['2026.1', '--date', '2026-02-31x'], 'is no day'],
    ] as const) {
      const { code, said } = await release(...words);
      expect([code, said]).toEqual([1, expect.stringContaining(sentence)]);
    }
    await release('2026.2');
    expect((await release('2026.2')).said).toContain('is sealed already, and what is sealed stays as it is');
    expect((await release('2026.1')).said).toContain('Edition 2026.2 is sealed already');
    expect((await release('2026.3')).said).toContain('No record has changed since edition 2026.2');
    retitle();
    expect((await release('2026.3')).said).toContain('no reason');
    writeFileSync(
      at('editions/next.json'),
      '{"form": 1, "records": [{"ids": ["a"], "kind": "mood", "why": "None."}], "fields": []}',
    );
    expect((await release('2026.3')).said).toContain('records.0.kind');
    writeFileSync(at('editions/next.json'), '{');
    expect((await release('2026.3')).said).toContain('is no JSON');
  });

  it('refuses changes that the change log does not tell, and records with an error', async () => {
    await release('2026.1');
    give([{ ids: [retitle()], kind: 'wording', why: 'Said twice.' }]);
    writeFileSync(at('CHANGELOG.md'), '# Changes\n\n## Unreleased\n\n## Edition 2026.1\n\n- Old.\n');
    expect((await release('2026.2')).said).toContain('tells nothing under "## Unreleased"');
    writeFileSync(at('CHANGELOG.md'), log);
    writeFileSync(at('sources.json'), '[]');
    expect((await release('2026.2')).said).toMatch(/has \d+ errors?: "npm run validate" names each/);
  });

  it('refuses to follow an edition that is not as it was sealed', async () => {
    await release('2026.1');
    give([{ ids: [retitle()], kind: 'wording', why: 'Said twice.' }]);
    writeFileSync(at('CHANGELOG.md'), log);
    appendFileSync(at('editions/2026.1/corpus/cities.geojson'), ' ');
    expect((await release('2026.2')).said).toContain('2026.1/corpus/cities.geojson is not as it was sealed');
    cpSync('tests/fixtures/good/cities.geojson', at('editions/2026.1/corpus/cities.geojson'));
    writeFileSync(at('editions/2026.1/corpus/more.json'), '{}');
    expect((await release('2026.2')).said).toContain('corpus/more.json is not as it was sealed');
    rmSync(at('editions/2026.1/corpus/more.json'));
    expect((await release('2026.2')).code).toBe(0);
    rmSync(at('editions/2026.1'), { recursive: true });
    expect(sealFaults(geo)).toEqual([
      expect.stringContaining('was sealed after edition 2026.1, which is not what stands before it now'),
    ]);
  });
});

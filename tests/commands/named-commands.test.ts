// Every command that a message, a remedy, a comment or a page of the project names can be run: its script, its tool, its format exist.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { projectRoot } from '../../src/commands/run-tool.mjs';
import { formats } from '../../src/dataset/writers/formats.ts';

const { scripts, dependencies, devDependencies } = JSON.parse(readFileSync(join(projectRoot, 'package.json'), 'utf8'));

/** Commands of npm's own that need no script. */
const ofNpm = ['ci', 'install', 'ls'];

const roots = ['src', 'geo', 'bench', 'docs', 'tests', '.github', '.ci'];
const alone = [
  'README.md',
  'CHANGELOG.md',
  'CONTRIBUTING.md',
  'SECURITY.md',
  'CITATION.cff',
  'index.html',
  'vite.config.ts',
];
/** This file holds names that are wrong on purpose. */
const self = 'tests/commands/named-commands.test.ts';

function textFiles(): [path: string, text: string][] {
  const below = roots.flatMap((root) => {
    try {
      return readdirSync(join(projectRoot, root), { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile() && /\.(?:tsx?|mjs|md|json|ya?ml|html|cff)$|^run$/.test(entry.name))
        .map((entry) => join(entry.parentPath, entry.name).slice(projectRoot.length + 1));
    } catch {
      return [];
    }
  });
  return [...alone, ...below]
    .filter((path) => path !== self)
    .flatMap((path) => {
      try {
        return [[path, readFileSync(join(projectRoot, path), 'utf8')] as [string, string]];
      } catch {
        return [];
      }
    });
}

/** What is wrong with the commands named in a text. */
function faultsOf(text: string): string[] {
  const faults: string[] = [];
  const missing = (named: string, known: boolean) => (known ? [] : [`${named}: there is no such command`]);
  for (const [named, script = ''] of text.matchAll(/\bnpm run (?:--?[a-z]+ )*([a-z][\w-]*(?::[\w-]+)*)/g)) {
    faults.push(...missing(named, script in scripts));
  }
  for (const [named, word = ''] of text.matchAll(/\bnpm (?!run\b|package|registry)([a-z]+)\b(?=["`'); ]|$)/gm)) {
    // "npm" in running text is followed by words; as a command it is quoted, or stands at the start of a line or after a prompt.
    const quoted = new RegExp(`["\`']npm ${word}|^\\s*(?:- run: )?npm ${word}|=\\S+ npm ${word}`, 'm').test(text);
    if (quoted) faults.push(...missing(named, word in scripts || ofNpm.includes(word)));
  }
  for (const [named, format = ''] of text.matchAll(/\bnpm run (?:--?[a-z]+ )*export -- ([a-z][a-z-]*)/g)) {
    faults.push(
      ...missing(
        named,
        formats.some(({ name }) => name === format),
      ),
    );
  }
  for (const [named, tool = ''] of text.matchAll(/\bnpx ([a-z@][\w@/-]*)/g)) {
    faults.push(...missing(named, tool in { ...dependencies, ...devDependencies }));
  }
  for (const [named, file = ''] of text.matchAll(/\b(?:tsx|node) ((?:src|bench)\/[\w/.-]+\.(?:ts|mjs))/g)) {
    faults.push(...missing(named, textFileExists(file)));
  }
  return faults;
}

function textFileExists(file: string): boolean {
  try {
    return readFileSync(join(projectRoot, file)).length > 0;
  } catch {
    return false;
  }
}

/** Scripts that are run, and the remedies that name a program of ours without saying how to run it. */
const programs = Object.values(scripts as Record<string, string>).flatMap(
  (script) => /src\/commands\/([\w-]+)\.(?:ts|mjs)$/.exec(script)?.[1] ?? [],
);

describe('the commands that are named', () => {
  const files = textFiles();

  it('are looked for where they are named', () => {
    const named = files.flatMap(([, text]) => [...text.matchAll(/\bnpm run [a-z-]+/g)].map(([one]) => one));
    expect(named.length).toBeGreaterThan(50);
    expect(new Set(named)).toContain('npm run format-geo');
  });

  it('all exist', () => {
    expect(files.flatMap(([path, text]) => faultsOf(text).map((fault) => `${path}: ${fault}`))).toEqual([]);
  });

  it('are named in remedies with the words that run them', () => {
    const bare = new RegExp(`\\b(?:${programs.filter((name) => name.includes('-')).join('|')})\\b`);
    const remedies = files
      .filter(([path]) => /^src\/(?:dataset|commands)\//.test(path))
      .flatMap(([path, text]) => [...text.matchAll(/\bfix: (['"`].*)/g)].map(([, fix = '']) => [path, fix] as const));
    expect(remedies.length).toBeGreaterThan(50);
    expect(remedies.filter(([, fix]) => bare.test(fix.replace(/npm run [\w:-]+/g, '')))).toEqual([]);
  });
});

describe('the search itself', () => {
  it.each([
    ['Run "npm run mend" first.', 1],
    ['`npm run --silent export -- shapefile`', 1],
    ['`npm run --silent export -- bibtex`', 0],
    ['npx prettier .', 1],
    ['"npm strat" starts it', 1],
    ['"npm start" starts it, "npm ci" installs', 0],
    ['npx tsx bench/none.ts', 1],
  ])('judges %j', (text, faults) => {
    expect(faultsOf(text)).toHaveLength(faults);
  });
});

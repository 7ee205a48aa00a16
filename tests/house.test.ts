// The house as it stands keeps its rules, and the rules themselves are seen to find what they are for.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { projectRoot } from '../src/commands/run-tool.mjs';
import { corpusBreaches, tracesOf } from './corpus-traces.ts';
import * as rules from './house-rules.ts';

const textFile =
  /\.(ts|tsx|mjs|js|css|html|md|json|geojson|cff|txt|yml|yaml|csv|svg)$|(^|\/)(LICENSE|NOTICE|run|\.[a-z]+)$/;

/** What is made by a command and not kept; `.git` is a file in a second work tree. */
const madeFolders = ['node_modules', 'dist', '.git', '.work', 'red-terror-atlas', 'red-terror-atlas.html'];

function pathsBelow(folder: string): string[] {
  return readdirSync(join(projectRoot, folder), { withFileTypes: true }).flatMap((entry) => {
    const path = folder === '' ? entry.name : `${folder}/${entry.name}`;
    if (madeFolders.includes(entry.name)) return [];
    return entry.isDirectory() ? pathsBelow(path) : [path];
  });
}

function treeOnDisk(): rules.Tree {
  const read = (path: string) => (textFile.test(path) ? readFileSync(join(projectRoot, path), 'utf8') : '');
  return new Map(pathsBelow('').map((path) => [path, read(path)]));
}

describe('the house', () => {
  const tree = treeOnDisk();
  test.each([
    ['lets each room import only what the table allows', rules.importBreaches],
    ['has every source file in a room', rules.roomBreaches],
    ['has the same tables of words in every language', rules.languageBreaches],
    ['lets no two rooms import each other', () => rules.cycleBreaches(rules.mayImport)],
    ['has no file of more than 400 lines', rules.lengthBreaches],
    ['names nothing of the corpus in src/', (all: rules.Tree) => corpusBreaches(all, tracesOf('geo'))],
    ['has no name that says nothing', rules.nameBreaches],
    ['opens each source file with a sentence', rules.openingBreaches],
    ['holds nothing of one machine', rules.machineBreaches],
    ['locks packages without naming a host', rules.lockBreaches],
    ['gives every text an element of its own', rules.textBreaches],
    ['leaves the page around an atlas alone', rules.pageBreaches],
    ['names no elements of any page in its style sheets', rules.styleBreaches],
  ])('%s', (_, breaches) => {
    expect(breaches(tree)).toEqual([]);
  });
});

/** One small tree with a single file. */
const alone = (path: string, text: string): rules.Tree => new Map([[path, text]]);

describe('the import rule', () => {
  test.each([
    [
      'src/model/place.ts',
      "import type { Issue } from '../dataset/issue.ts';",
      'model may import nothing of ours, not dataset',
    ],
    [
      'src/views/place/FacingPage.tsx',
      "import { mapView } from '../../map/map-view.ts';",
      'views/place may import model, messages, loading, state, scene, views/parts, views/figures, views/cite, not map',
    ],
    ['src/map/map-view.ts', "const view = await import('../views/time/Timeline.tsx');", 'not views/time'],
    ['src/map/look/theme.ts', "import { recordLayers } from '../marks/record-layers.ts';", 'not map/marks'],
    ['src/map/marks/place-marks.ts', "import { buildStyle } from '../style.ts';", 'not map.'],
    ['src/views/parts/Mixed.tsx', "import { Totals } from '../figures/Totals.tsx';", 'not views/figures'],
    ['src/views/time/Timeline.tsx', "import { Header } from '../page/Header.tsx';", 'not views/page'],
    ['src/views/page/Header.tsx', "import { narrow } from '../../lookup/narrowing.ts';", 'not lookup'],
    ['src/state/actions.ts', "import { barsOf } from '../scene/bars.ts';", 'not scene'],
    ['src/state/actions.ts', "import { wholeAddress } from './address/permalink.ts';", 'not state/address'],
    ['src/scene/scene.ts', "import { requireFile } from '../loading/lazy-part.ts';", 'not loading'],
    ['src/scene/scene.ts', "import { mountAtlas } from '../app/mount-atlas.tsx';", 'only the front doors import'],
    ['src/scene/scene.ts', "export type { Issue } from '../dataset/issue.ts';", 'not dataset'],
    ['src/lookup/day-histogram.ts', "import {\n  a,\n  b,\n} from '../scene/scene.ts';", 'not scene'],
    [
      'src/messages/en/messages.ts',
      "import { a } from '../../scene/scene.ts';",
      'messages may import model, not scene',
    ],
    ['src/model/place.ts', "type A = import('../scene/scene.ts').Scene;", 'not scene'],
    ['src/lookup/a.ts', "new Worker(new URL('../dataset/load.ts', import.meta.url));", 'not dataset'],
    ['src/state/store.ts', "import '../main.tsx';", 'no room imports a front door'],
    [
      'src/app/mount-atlas.tsx',
      "import { validate } from '../commands/validate.ts';",
      'the commands never reach a browser',
    ],
    [
      'src/model/place.ts',
      "import { driver } from '../../tests/browser/atlas-driver.ts';",
      'only the front doors, app and the commands look outside',
    ],
    [
      'src/lookup/places.ts',
      "import atlas from '../../geo/atlas.json';",
      'only the front doors, app and the commands look outside',
    ],
    ['src/model/place.ts', "import { a } from './claim';", 'carries the ending'],
    ['src/model/place.ts', "import { z } from 'zod';", 'zod has its door in src/dataset/'],
    ['src/model/place.ts', "import { z } from 'zod/mini';", 'zod has its door'],
    ['src/model/area.ts', "import { area } from '@turf/turf';", 'turf has its door in src/model/geometry.ts'],
    ['src/views/on-map/Map.tsx', "import type { Map } from 'maplibre-gl';", 'maplibre-gl has its door in src/map/'],
    ['src/app/mount-atlas.tsx', "await import('maplibre-gl');", 'maplibre-gl has its door'],
    ['src/dataset/tiles.ts', "import { PMTiles } from 'pmtiles';", 'pmtiles has its door in src/map/'],
    ['src/map/legend.ts', "import { useState } from 'react';", 'react has its door'],
    ['src/embed.ts', "import { createRoot } from 'react-dom/client';", 'react has its door'],
    ['src/state/store.ts', "import { Slider } from 'react-aria-components';", 'react has its door'],
    ['src/views/cite/DownloadMenu.tsx', "await import('write-excel-file/browser');", 'write-excel-file has its door'],
    [
      'src/views/parts/save-file.ts',
      "import { zipSync } from 'fflate';",
      'fflate has its door in src/dataset/writers/',
    ],
    [
      'src/dataset/load-dataset.ts',
      "import { readFile } from 'node:fs/promises';",
      'node has its door in src/commands/',
    ],
  ])('finds what is wrong in %s: %s', (path, text, sentence) => {
    const found = rules.importBreaches(alone(path, text));
    expect(found).toHaveLength(1);
    expect(found[0]).toContain(`${path} imports `);
    expect(found[0]).toContain(sentence);
  });

  test.each([
    ['src/dataset/schemas/place.ts', "import { z } from 'zod';\nimport type { Place } from '../../model/place.ts';"],
    ['src/model/geometry.ts', "import { area } from '@turf/turf';"],
    ['src/map/basemap/basemap.ts', "import { PMTiles } from 'pmtiles';\nimport 'maplibre-gl/dist/maplibre-gl.css';"],
    ['src/views/time/Timeline.tsx', "import { Slider } from 'react-aria-components';\nimport './timeline.css';"],
    [
      'src/main.tsx',
      "import { createRoot } from 'react-dom/client';\nimport { mountAtlas } from './app/mount-atlas.tsx';",
    ],
    ['src/views/place/FacingPage.tsx', "import { Totals } from '../figures/Totals.tsx';"],
    ['src/map/style.ts', "import { themes } from './look/theme.ts';"],
    ['src/state/address/permalink.ts', "import { next } from '../actions.ts';"],
    [
      'src/app/mount-atlas.tsx',
      "import { buildLookup } from '../lookup/build-lookup.ts';\nimport cities from '../../geo/cities.geojson?raw';",
    ],
    [
      'src/commands/validate.ts',
      "import { readFile } from 'node:fs/promises';\nimport { load } from '../dataset/load-dataset.ts';",
    ],
    ['src/model/place.ts', "// import { z } from 'zod';\n * import { z } from 'zod';\nconst said = \"from 'zod'\";"],
    ['tests/geo.test.ts', "import { z } from 'zod';"],
  ])('is content with %s: %s', (path, text) => {
    expect(rules.importBreaches(alone(path, text))).toEqual([]);
  });
});

describe('the other rules', () => {
  test('find a file outside every room', () => {
    expect(rules.roomBreaches(alone('src/tools/a.ts', ''))).toHaveLength(1);
    expect(rules.roomBreaches(alone('src/extra.ts', ''))).toHaveLength(1);
    expect(rules.roomBreaches(alone('src/views/Header.tsx', ''))).toHaveLength(1);
    expect(rules.roomBreaches(alone('src/views/atlas.css', ''))).toHaveLength(1);
    expect(rules.roomBreaches(alone('src/map/symbols/ring.ts', ''))).toHaveLength(1);
    expect(
      rules.roomBreaches(
        new Map([
          ['src/embed.ts', ''],
          ['src/map/map-view.ts', ''],
          ['src/map/look/theme.ts', ''],
          ['src/app/mount-atlas.tsx', ''],
          ['src/dataset/readers/kinds/needs.ts', ''],
          ['src/vite-env.d.ts', ''],
        ]),
      ),
    ).toEqual([]);
  });

  test('find a table in which rooms go round', () => {
    expect(rules.cycleBreaches({ model: [], state: ['model', 'scene'], scene: ['state'] })).toEqual([
      'state names scene, which does not stand above it: that allows a cycle.',
    ]);
    expect(rules.cycleBreaches({ model: ['model'] })).toHaveLength(1);
  });

  test('find a table of words that one language lacks', () => {
    const tree = new Map([
      ['src/messages/en/map.ts', ''],
      ['src/messages/en/time.ts', ''],
      ['src/messages/ru/map.ts', ''],
      ['src/messages/plural.ts', ''],
    ]);
    expect(rules.languageBreaches(tree)).toEqual(['src/messages/ru/time.ts is missing.']);
  });

  test('find a file of 401 lines, not one of 400', () => {
    const lines = (count: number) => '//\n'.repeat(count);
    expect(rules.lengthBreaches(alone('src/model/a.ts', lines(401)))).toEqual([
      'src/model/a.ts has 401 lines, and 400 is the most: move one of its verbs into a file of its own.',
    ]);
    expect(rules.lengthBreaches(alone('src/model/a.ts', lines(400)))).toEqual([]);
  });

  test.each(['utils.ts', 'csv-helpers.ts', 'MapManager.tsx', 'common.ts', 'index.ts'])(
    'find the empty name %s',
    (name) => {
      expect(rules.nameBreaches(alone(`src/map/${name}`, ''))).toHaveLength(1);
    },
  );

  test.each([
    ['src/model/a.ts', "const opening = '?place=kharkov';"],
    ['src/model/a.ts', '// The years from 1917 on.'],
    ['src/views/parts/a.css', '/* As in the Red Terror Atlas. */'],
    ['src/views/parts/A.tsx', 'export const A = () => <p>Атлас красного террора</p>;'],
    ['src/commands/a.mjs', "const id = 'red-terror-atlas';"],
    ['src/lookup/a.ts', '/** `Kharkov` and `Харьков` are one name. */'],
    ['src/lookup/a.ts', "const source = 'timenote-red-terror';"],
  ])('find what %s says of the corpus: %s', (path, text) => {
    expect(corpusBreaches(alone(path, text), tracesOf('geo'))).toHaveLength(1);
  });

  test('leave other years, colours and parts of words alone, and every folder but src/', () => {
    const text = "const colours = ['#191920', '#0f1918']; // Since 1923 and 1835; kharkovite, Kharkovs, 19180.";
    expect(corpusBreaches(alone('src/model/a.ts', text), tracesOf('geo'))).toEqual([]);
    expect(corpusBreaches(alone('tests/a.test.ts', 'the year 1918'), tracesOf('geo'))).toEqual([]);
  });

  test('leave a name alone that only holds such a word', () => {
    expect(rules.nameBreaches(alone('src/lookup/day-index.ts', ''))).toEqual([]);
  });

  test('find a file that passes on everything', () => {
    expect(rules.nameBreaches(alone('src/map/symbols.ts', "export * from './ring.ts';"))).toHaveLength(1);
  });

  test.each([
    "import './a.ts';\n// A late comment that comes after.",
    '// too short',
    '',
    '// no sentence here to be found\nexport {};',
  ])('find that a file does not open with a sentence: %j', (text) => {
    expect(rules.openingBreaches(alone('src/map/a.ts', text))).toHaveLength(1);
  });

  test('take a line comment, a block comment and one below a shebang for an opening', () => {
    const openings = [
      '// Draws the ring around a place.\n',
      '/** Draws the ring\n * around a place. */\n',
      '#!/usr/bin/env node\n// Draws the ring around a place.\n',
    ];
    for (const text of openings) expect(rules.openingBreaches(alone('src/map/a.ts', text))).toEqual([]);
  });

  test.each([
    ['see https://registry.npmjs.org/zod', 'a package registry: registry.npmjs.org'],
    ['from artifactory.example.com', 'a package registry: artifactory.example.com'],
    ['const a = "/home/anna/atlas";', 'a path on one machine: /home/anna'],
    ['cd /tmp/atlas', 'a path on one machine: /tmp/atlas'],
    ['C:\\Users\\anna', 'a path on one machine: C:\\Users'],
  ])('find the trace of a machine in %j', (text, sentence) => {
    expect(rules.machineBreaches(alone('docs/a.md', `one\n${text}`))).toEqual([`docs/a.md, line 2, names ${sentence}`]);
  });

  test('leave addresses and relative paths alone', () => {
    const text =
      'https://example.org/home/page and ./tmp/file and src/work/a and /usr/bin/env and https://registry.example.org/';
    expect(rules.machineBreaches(alone('docs/a.md', text))).toEqual([]);
    expect(rules.machineBreaches(alone('tests/a.test.ts', '/home/anna/atlas'))).toEqual([]);
  });

  test.each([
    "import { createElement, useState } from 'react';",
    "import {\n  type ReactNode,\n  cloneElement,\n} from 'react';",
    "import { createPortal } from 'react-dom';",
    "import { jsx } from 'react/jsx-runtime';",
    '/** @jsxImportSource react */',
  ])('find text that could share an element: %j', (text) => {
    const settings: [string, string][] = [
      ['tsconfig.json', '"jsxImportSource": "#views"'],
      ['vite.config.ts', "react({ jsxImportSource: '#views' })"],
    ];
    expect(rules.textBreaches(new Map([...settings, ['src/views/page/A.tsx', text]]))).toHaveLength(1);
    expect(rules.textBreaches(new Map(settings))).toEqual([]);
    expect(rules.textBreaches(new Map())).toHaveLength(2);
  });

  test.each([
    ["document.getElementById('list')", 'asks the whole page'],
    ["document.querySelector('.map')", 'asks the whole page'],
    ['const here = location.href;', "uses the page's own address"],
    ['history.pushState(null, "", "?")', "uses the page's own address"],
    ['<h2 id="title">', 'gives an element a fixed id'],
    ['<input type="radio" name="lens" />', 'gives a group a fixed name'],
    ['const id = useId();', 'gives an element an id that another atlas may have'],
  ])('find what would reach beyond one atlas: %s', (text, what) => {
    expect(rules.pageBreaches(alone('src/views/place/A.tsx', text))[0]).toContain(`A.tsx, line 1, ${what}`);
    expect(rules.pageBreaches(alone('src/main.tsx', text))).toEqual([]);
  });

  test('leave alone what one atlas asks of itself', () => {
    const text =
      "elements.root.querySelector('.map'); state.location.x; <h2 id={elements.idOf('a')}>; document.createElement('a')";
    expect(rules.pageBreaches(alone('src/views/place/A.tsx', text))).toEqual([]);
  });

  test.each(['p {\n}', '.a,\nul {\n}', '* {\n}', ':root {\n}', 'body .a {\n}', '.a {\n}\n\nh2:hover {\n}'])(
    'find a style for elements of any page: %j',
    (text) => {
      expect(rules.styleBreaches(alone('src/views/place/a.css', text))).toHaveLength(1);
      expect(rules.styleBreaches(alone('src/views/page/whole-page.css', text))).toEqual([]);
    },
  );

  test('leave a style alone that begins inside the atlas', () => {
    const text = '.a p,\n.b > li {\n  transition: color;\n}\n:where(.atlas) a {\n}\n/* p { */';
    expect(rules.styleBreaches(alone('src/views/place/a.css', text))).toEqual([]);
  });

  test('find a package that is locked to a host of one machine', () => {
    const lock = (resolved?: string) =>
      alone('package-lock.json', JSON.stringify({ packages: { 'node_modules/a': { version: '1.0.0', resolved } } }));
    expect(rules.lockBreaches(lock('http://localhost:4873/a.tgz'))).toHaveLength(1);
    expect(rules.lockBreaches(lock('https://registry.npmjs.org/a/-/a-1.0.0.tgz'))).toEqual([]);
    expect(rules.lockBreaches(lock())).toEqual([]);
  });
});

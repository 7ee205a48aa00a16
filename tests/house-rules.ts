// The rules of the house as functions: each takes the project's text files by path and gives one sentence per breach.

/** Text files by path from the project's root, with `/` between folders. */
export type Tree = ReadonlyMap<string, string>;

/** What every room of the map and of the views may import, besides the rooms beside it that the table names. */
const drawn = ['model', 'messages', 'loading', 'state', 'scene'];

/**
 * Room by room: which others it may import. The table of src/README.md in code. A room is a folder of src/, or a folder inside one that stands here
 * by name; deeper folders belong to the room around them. Each room names only rooms above it, so that there are no cycles.
 */
export const mayImport: Record<string, string[]> = {
  model: [],
  messages: ['model'],
  dataset: ['model', 'messages'],
  lookup: ['model'],
  loading: ['model'],
  state: ['model', 'lookup', 'messages'],
  'state/address': ['model', 'lookup', 'messages', 'state'],
  stories: ['model', 'messages', 'dataset', 'lookup', 'state', 'state/address'],
  commands: ['dataset', 'model', 'messages', 'stories'],
  scene: ['model', 'lookup', 'messages', 'state'],
  corpus: ['model', 'lookup', 'loading', 'state', 'scene'],
  'own-records': ['model', 'lookup', 'messages', 'loading', 'dataset', 'corpus'],
  prepared: ['model', 'loading'],
  'map/look': drawn,
  'map/basemap': [...drawn, 'map/look'],
  'map/many': [...drawn, 'map/look'],
  'map/area': [...drawn, 'map/look'],
  'map/marks': [...drawn, 'map/look', 'map/many', 'map/area'],
  'map/fan': [...drawn, 'map/look', 'map/marks'],
  map: [...drawn, 'map/look', 'map/basemap', 'map/many', 'map/area', 'map/marks', 'map/fan'],
  'views/parts': drawn,
  'views/history': [...drawn, 'views/parts'],
  'views/figures': [...drawn, 'views/parts'],
  'views/narrow': [...drawn, 'views/parts', 'views/figures'],
  'views/cite': [...drawn, 'views/parts', 'views/narrow', 'views/history'],
  'views/lists': [...drawn, 'views/parts', 'views/figures'],
  'views/on-map': [...drawn, 'views/parts'],
  'views/search': [...drawn, 'views/parts', 'views/narrow'],
  'views/time': [...drawn, 'views/parts', 'views/narrow'],
  'views/place': [...drawn, 'views/parts', 'views/figures', 'views/cite'],
  'views/compare': [...drawn, 'views/parts', 'views/figures', 'views/narrow', 'views/place'],
  'views/story': [...drawn, 'views/parts'],
  'views/film': [...drawn, 'views/parts', 'views/figures'],
  'views/paper': [
    ...drawn,
    'views/parts',
    'views/figures',
    'views/narrow',
    'views/cite',
    'views/compare',
    'views/story',
  ],
  'views/embed': [...drawn, 'views/parts', 'views/cite', 'views/paper'],
  'views/own': [...drawn, 'views/parts', 'own-records'],
  'views/prepared': [...drawn, 'views/parts', 'prepared'],
  'views/page': [
    ...drawn,
    ...[
      'parts',
      'history',
      'narrow',
      'cite',
      'lists',
      'on-map',
      'search',
      'time',
      'place',
      'compare',
      'story',
      'film',
      'paper',
      'embed',
      'own',
    ].map((room) => `views/${room}`),
  ],
};

/** Folders that hold rooms: every file in one stands in a room of the table, and `views/` itself is none. */
const innerOnly = new Set(['views', 'map']);

/** The composition root: knows every room a reader's browser needs, and only the front doors know it. */
const compositionRoot = 'app';

/** The files of src/ that stand in no room. They know every room a reader's browser needs, so not the commands. */
const frontDoors = /^src\/(main\.tsx|embed\.tsx?|single-file\.tsx|offline-worker\.ts)$/;

/** Libraries that have one door each. A package's sub-paths count as the package. */
const doors: { library: RegExp; name: string; door: RegExp; where: string }[] = [
  {
    name: 'zod',
    library: /^zod(\/|$)/,
    door: /^src\/(dataset|own-records)\//,
    where: 'src/dataset/ and src/own-records/',
  },
  { name: 'turf', library: /^@turf\//, door: /^src\/model\/geometry\.ts$/, where: 'src/model/geometry.ts' },
  { name: 'maplibre-gl', library: /^maplibre-gl(\/|$)/, door: /^src\/map\//, where: 'src/map/' },
  { name: 'pmtiles', library: /^pmtiles(\/|$)/, door: /^src\/(map|commands)\//, where: 'src/map/ or src/commands/' },
  { name: 'kdbush', library: /^kdbush$/, door: /^src\/map\//, where: 'src/map/' },
  {
    name: 'react',
    library: /^(react|react-dom|react-aria|react-aria-components|react-stately)(\/|$)|^@react-/,
    door: /^src\/(views\/|app\/|main\.tsx$)/,
    where: 'src/views/, src/app/ and src/main.tsx',
  },
  { name: 'react-virtual', library: /^@tanstack\//, door: /^src\/views\//, where: 'src/views/' },
  {
    name: 'write-excel-file',
    library: /^write-excel-file(\/|$)/,
    door: /^src\/dataset\/writers\/workbook\.ts$/,
    where: 'src/dataset/writers/workbook.ts',
  },
  {
    name: 'fflate',
    library: /^fflate$/,
    door: /^src\/(dataset\/writers|corpus|own-records)\//,
    where: 'src/dataset/writers/, src/corpus/ and src/own-records/',
  },
  { name: 'node', library: /^node:/, door: /^src\/commands\//, where: 'src/commands/' },
];

const codeFile = /\.(ts|tsx|mjs)$/;
const longestFile = 400;

/** Who imports whom, and which library; dynamic imports, type imports and workers count. */
export function importBreaches(tree: Tree): string[] {
  return codeOf(tree, 'src/').flatMap(([path, text]) =>
    importsOf(text).flatMap((wanted) => {
      const fault = wanted.startsWith('.') ? roomFault(path, wanted) : libraryFault(path, wanted);
      return fault === null ? [] : [`${path} imports ${wanted}: ${fault}`];
    }),
  );
}

/** Every file of src/ stands in a room that the table knows, or is a front door. Declarations (`.d.ts`) hold no code. */
export function roomBreaches(tree: Tree): string[] {
  return [...tree.keys()]
    .filter((path) => /^src\/.*\.(ts|tsx|mjs|css)$/.test(path) && !frontDoors.test(path) && !path.endsWith('.d.ts'))
    .filter((path) => roomOf(path) !== compositionRoot && mayImport[roomOf(path)] === undefined)
    .map(
      (path) =>
        `${path} stands in no room of the house: move it into one of ${[...Object.keys(mayImport), compositionRoot].join(', ')}.`,
    );
}

/** No room may import one that stands below it in the table, nor itself: so the rooms form no cycle. */
export function cycleBreaches(table: Record<string, readonly string[]>): string[] {
  const rooms = Object.keys(table);
  return rooms.flatMap((room, at) =>
    (table[room] ?? [])
      .filter((other) => !rooms.slice(0, at).includes(other))
      .map((other) => `${room} names ${other}, which does not stand above it: that allows a cycle.`),
  );
}

/** Each language's folder has a file for every file of the English one, and no other. */
export function languageBreaches(tree: Tree): string[] {
  const folders = new Map<string, Set<string>>();
  for (const path of tree.keys()) {
    const [, language, file] = /^src\/messages\/(\w+)\/(.+)$/.exec(path) ?? [];
    if (language && file) folders.set(language, (folders.get(language) ?? new Set()).add(file));
  }
  const all = new Set([...folders.values()].flatMap((files) => [...files]));
  return [...folders].flatMap(([language, files]) =>
    [...all].filter((file) => !files.has(file)).map((file) => `src/messages/${language}/${file} is missing.`),
  );
}

/** What a module asks for, as written: static, dynamic and type imports, re-exports, workers. */
export function importsOf(text: string): string[] {
  const forms = [
    // Anchored to the start of a line, so that a comment or a string is not taken for an import.
    /^\s*(?:import|export)\b[^'"`;]*?\bfrom\s*['"]([^'"]+)['"]/gm,
    /^\s*import\s*['"]([^'"]+)['"]/gm,
    /\bimport\s*\(\s*['"]([^'"]+)['"]/g,
    /\bnew URL\(\s*['"](\.[^'"]+\.(?:ts|tsx|mjs)(?:\?[^'"]*)?)['"]\s*,\s*import\.meta\.url/g,
  ];
  return forms.flatMap((form) => [...text.matchAll(form)].map((match) => match[1] ?? ''));
}

function roomFault(path: string, wanted: string): string | null {
  const target = resolvePath(path, wanted.replace(/\?.*$/, ''));
  if (!/\.[a-z0-9]+$/.test(target)) return 'an import carries the ending of its file.';
  const [from, to] = [roomOf(path), roomOf(target)];
  const isRoot = frontDoors.test(path) || from === compositionRoot;
  if (!target.startsWith('src/'))
    return /^(?:geo|recipes)\//.test(target) && (isRoot || from === 'commands')
      ? null
      : 'only the front doors, app and the commands look outside src/, and only into geo/ and recipes/.';
  if (!codeFile.test(target)) return null;
  if (frontDoors.test(target)) return frontDoors.test(path) ? null : 'no room imports a front door.';
  if (isRoot) return to === 'commands' ? 'the commands never reach a browser.' : null;
  if (to === compositionRoot) return 'only the front doors import the composition root.';
  if (from === to || mayImport[from]?.includes(to)) return null;
  return `${from} may import ${mayImport[from]?.join(', ') || 'nothing of ours'}, not ${to}.`;
}

function libraryFault(path: string, wanted: string): string | null {
  const held = doors.find(({ library, door }) => library.test(wanted) && !door.test(path));
  return held === undefined ? null : `${held.name} has its door in ${held.where}.`;
}

/** The room a file stands in: the deepest folder around it that the table names, or else its folder below src/. */
function roomOf(path: string): string {
  const [, ...folders] = path.split('/').slice(0, -1);
  const inner = folders.slice(0, 2).join('/');
  return mayImport[inner] === undefined && !innerOnly.has(folders[0] ?? '') ? (folders[0] ?? '') : inner;
}

function resolvePath(from: string, wanted: string): string {
  const parts = from.split('/').slice(0, -1);
  for (const part of wanted.split('/')) {
    if (part === '..') parts.pop();
    else if (part !== '.') parts.push(part);
  }
  return parts.join('/');
}

/** No file of code grows beyond what one can keep in mind. */
export function lengthBreaches(tree: Tree): string[] {
  return [...tree]
    .filter(([path]) => /^(src|tests|bench)\/.*\.(ts|tsx|mjs|css)$/.test(path))
    .map(([path, text]): [string, number] => [path, text.replace(/\n$/, '').split('\n').length])
    .filter(([, lines]) => lines > longestFile)
    .map(
      ([path, lines]) =>
        `${path} has ${lines} lines, and ${longestFile} is the most: move one of its verbs into a file of its own.`,
    );
}

/** Names that say nothing about what is inside, and files that only pass on what others export. */
export function nameBreaches(tree: Tree): string[] {
  return codeOf(tree, 'src/').flatMap(([path, text]) => {
    const name = path.slice(path.lastIndexOf('/') + 1).replace(/\..*$/, '');
    const words = name
      .replace(/([a-z])([A-Z])/g, '$1-$2')
      .toLowerCase()
      .split('-');
    const empty =
      words.find((word) => /^(utils?|helpers?|managers?)$/.test(word)) ?? /^(common|index)$/i.exec(name)?.[0];
    return [
      ...(empty === undefined ? [] : [`${path} is called "${empty}": name it after what it exports.`]),
      ...(/^\s*export\s*\*/m.test(text)
        ? [`${path} passes on everything another file exports: import from where a thing is made.`]
        : []),
    ];
  });
}

/** Each file says first what it is for. */
export function openingBreaches(tree: Tree): string[] {
  return [...tree]
    .filter(([path]) => /^src\/.*\.(ts|tsx|mjs|css)$/.test(path))
    .filter(([, text]) => !opensWithSentence(text))
    .map(([path]) => `${path} does not open with a comment sentence that says what it is for.`);
}

function opensWithSentence(text: string): boolean {
  const comment = /^(?:\/\/[^\n]*\n?)+|^\/\*[\s\S]*?\*\//.exec(text.replace(/^#!.*\n/, ''))?.[0] ?? '';
  const words = comment.replace(/[/*\s]+/g, ' ').trim();
  return words.split(' ').length >= 4 && /[.?!:](\s|$)/.test(words);
}

/** Nothing in the project holds only on one machine: no address of a package registry, no path into somebody's disk. */
export function machineBreaches(tree: Tree): string[] {
  const traces: [RegExp, string][] = [
    [
      /\b(?:registry\.(?:npmjs\.org|yarnpkg\.com|npmmirror\.com)|npm\.pkg\.github\.com|[\w.-]*(?:artifactory|jfrog|verdaccio)[\w.-]*)/i,
      'a package registry',
    ],
    [/(?<![\w.:/~-])\/(?:work|home|root|Users|tmp|mnt|private)\/[\w.]+/, 'a path on one machine'],
    [/\b[A-Z]:\\\w+/, 'a path on one machine'],
  ];
  return [...tree]
    .filter(([path]) => !path.startsWith('tests/') && path !== 'package-lock.json')
    .flatMap(([path, text]) =>
      traces.flatMap(([trace, what]) => {
        const found = trace.exec(text);
        return found ? [`${path}, line ${lineOf(text, found.index)}, names ${what}: ${found[0]}`] : [];
      }),
    );
}

function lineOf(text: string, at: number): number {
  return text.slice(0, at).split('\n').length;
}

/** What belongs to the whole page: an atlas may stand in somebody else's, beside another one. */
const ofThePage: [RegExp, string][] = [
  [/\bdocument\.(?:querySelector|querySelectorAll|getElementById|title|head)\b/, 'asks the whole page'],
  [/(?<![\w.])(?:location|history)\.\w/, "uses the page's own address"],
  [/\s(?:id|htmlFor|aria-labelledby|aria-describedby|aria-controls)="[^"]+"/, 'gives an element a fixed id'],
  [/type="radio"\s+name="|<details[^>]*\sname="/, 'gives a group a fixed name'],
  [/= useId\(\)/, 'gives an element an id that another atlas may have'],
];

/** Rooms of the atlas that stand in one element: they ask nothing of the page around it. What is handed in knows the page: `app/browser-*`. */
export function pageBreaches(tree: Tree): string[] {
  return codeOf(tree, 'src/')
    .filter(([path]) => /^src\/(app|state|scene|map|views)\//.test(path) && !/^src\/app\/browser-/.test(path))
    .filter(([path]) => path !== 'src/views/parts/use-own-id.ts')
    .flatMap(([path, text]) =>
      ofThePage.flatMap(([trace, what]) => {
        const found = trace.exec(text);
        return found ? [`${path}, line ${lineOf(text, found.index)}, ${what}: ${found[0].trim()}`] : [];
      }),
    );
}

const anyElement =
  /^\s*(?:\*|:root|(?:html|body|a|p|ul|ol|li|h[1-6]|button|input|select|table|kbd|summary|details)\b)[^{};]*[{,]$/;

/** Rules that hold for a whole page stand in one style sheet; every other names its elements inside the atlas. Reads a selector a line. */
export function styleBreaches(tree: Tree): string[] {
  return [...tree]
    .filter(([path]) => /^src\/views\/.*\.css$/.test(path) && path !== 'src/views/page/whole-page.css')
    .flatMap(([path, text]) =>
      text
        .split('\n')
        .flatMap((line, i) =>
          anyElement.test(line) ? [`${path}, line ${i + 1}, names elements of any page: ${line.trim()}`] : [],
        ),
    );
}

/** package-lock.json names no host that only some machines can reach. */
export function lockBreaches(tree: Tree): string[] {
  const text = tree.get('package-lock.json');
  if (text === undefined) return ['package-lock.json is missing.'];
  const { packages }: { packages: Record<string, { resolved?: string }> } = JSON.parse(text);
  return Object.entries(packages)
    .filter(([, { resolved }]) => resolved !== undefined && !resolved.startsWith('https://registry.npmjs.org/'))
    .map(([path, { resolved }]) => `package-lock.json takes ${path} from ${resolved}: leave the host out.`);
}

/** Text alone in its element survives the browser's translation: JSX goes through src/views/parts/jsx-runtime.ts, and nothing goes round it. */
export function textBreaches(tree: Tree): string[] {
  const roundIt: [RegExp, string][] = [
    [/@jsx(?:Runtime|ImportSource|Frag)?\s/, 'a JSX pragma'],
    [
      /\bimport\b[^'"`;]*\b(?:createElement|cloneElement|createPortal)\b[^'"`;]*\bfrom\s*['"]react(?:-dom)?['"]/,
      'createElement and its like',
    ],
    [/\bfrom\s*['"]react\/jsx-(?:dev-)?runtime['"]/, "the library's own JSX runtime"],
  ];
  const settings = ['tsconfig.json', 'vite.config.ts']
    .filter((path) => !/["']?jsxImportSource["']?:\s*["']#views["']/.test(tree.get(path) ?? ''))
    .map((path) => `${path} does not set jsxImportSource to #views, by which every text gets an element of its own.`);
  const goingRound = codeOf(tree, 'src/')
    .filter(([path]) => !/^src\/views\/parts\/jsx-(dev-)?runtime\.ts$/.test(path))
    .flatMap(([path, text]) =>
      roundIt
        .filter(([way]) => way.test(text))
        .map(
          ([, what]) => `${path} uses ${what}: its text would share an element, and a translating browser breaks that.`,
        ),
    );
  return [...settings, ...goingRound];
}

function codeOf(tree: Tree, stem: string): [string, string][] {
  return [...tree].filter(([path]) => path.startsWith(stem) && codeFile.test(path));
}

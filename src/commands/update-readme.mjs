// Keeps the list of files in src/README.md true: adds what is new with its opening words, takes out what is gone.
// Lines that somebody has written stay as they are. Run it with `node src/commands/update-readme.mjs`.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, sep } from 'node:path';
import { projectRoot } from './run-tool.mjs';

const marks = { begin: '<!-- files: begin -->', end: '<!-- files: end -->' };
/** In characters. */
const longestNote = 150;

const readme = join(projectRoot, 'src', 'README.md');
const text = readFileSync(readme, 'utf8');
const [before, list, after] = [
  text.slice(0, text.indexOf(marks.begin)),
  text.slice(text.indexOf(marks.begin), text.indexOf(marks.end)),
  text.slice(text.indexOf(marks.end)),
];

/** Notes as they stand, by path below src/. */
const written = new Map([...list.matchAll(/^- `(.+?)`: (.+)$/gm)].map(([, path = '', note = '']) => [path, note]));
/** What a room is for, as it stands, by folder. */
const purposes = new Map([...list.matchAll(/^### (\S+)\n\n(.+)$/gm)].map(([, room = '', said = '']) => [room, said]));

const files = readdirSync(join(projectRoot, 'src'), { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile() && entry.name !== 'README.md')
  .map((entry) =>
    join(entry.parentPath, entry.name)
      .slice(join(projectRoot, 'src').length + 1)
      .replaceAll(sep, '/'),
  )
  .sort();

/** @type {Map<string, string[]>} */
const byRoom = new Map();
for (const file of files) {
  const room = file.includes('/') ? `${file.split('/')[0]}/` : 'front-doors';
  byRoom.set(room, [...(byRoom.get(room) ?? []), file]);
}

// The rooms stay in the order in which they stand, new ones last; an empty room keeps its place and purpose.
const rooms = [...new Set([...purposes.keys(), ...byRoom.keys()])];
const sections = rooms.map((room) => {
  const lines = (byRoom.get(room) ?? []).map((file) => `- \`${file}\`: ${written.get(file) ?? openingWords(file)}`);
  const purpose = purposes.get(room) ?? 'A room whose purpose nobody has written down yet.';
  return `### ${room}\n\n${purpose}\n${lines.length > 0 ? `\n${lines.join('\n')}\n` : ''}`;
});
writeFileSync(readme, `${before}${marks.begin}\n\n${sections.join('\n')}\n${after}`);

/**
 * The first sentence of a file's opening comment.
 * @param {string} file path below src/
 */
function openingWords(file) {
  const opening = readFileSync(join(projectRoot, 'src', file), 'utf8').replace(/^#!.*\n/, '');
  const comment = /^(?:\/\/.*\n?)+|^\/\*[\s\S]*?\*\//.exec(opening)?.[0] ?? '';
  const words = comment
    .replace(/^\s*(\/\/|\/\*+|\*\/|\*)[ \t]?/gm, '')
    .replace(/\*\/$/, '')
    .replace(/\s+/g, ' ')
    .trim();
  const sentence = /^.*?[\w)`'"][.?!](?=\s|$)/.exec(words)?.[0] ?? words;
  if (sentence === '') return `what ${dirname(file)} needs of it`;
  return sentence.length <= longestNote ? sentence : `${sentence.slice(0, sentence.lastIndexOf(' ', longestNote))} …`;
}

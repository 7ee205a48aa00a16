// npm run format-geo -- [--check]: rewrites the files of geo/ in the one committed form, so that a change shows as a small difference.
// Exit 0: written, or nothing to do; 1: out of form (--check), or a file that cannot be read, which is left as it is; 2: wrong usage.
import { writeFileSync } from 'node:fs';
import { roleOf } from '../dataset/readers/file-role.ts';
import { readJson } from '../dataset/readers/read-json.ts';
import { inCommittedForm } from './committed-form.ts';
import { expectHangUps } from './expect-hang-ups.mjs';
import { corpusFolder, readCorpus } from './read-corpus.ts';

const usage = 'Usage: npm run format-geo -- [--check]';

function formatted(check: boolean): number {
  let code = 0;
  for (const file of readCorpus()) {
    const role = roleOf(file);
    const reading = readJson(file.name, file.text);
    const issue = 'issue' in role ? role.issue : reading.ok ? null : reading.issue;
    if (issue || !reading.ok) {
      process.stderr.write(`${issue?.sentence}\n`);
      code = 1;
      continue;
    }
    const text = inCommittedForm(reading.value);
    if (text === file.text) continue;
    if (check) code = 1;
    else writeFileSync(file.name, text);
    process.stdout.write(
      `${file.name}: ${check ? 'is not in the committed form; run "npm run format-geo"' : 'written anew'}.\n`,
    );
  }
  return code;
}

expectHangUps();
const words = process.argv.slice(2);
const unknown = words.find((word) => word !== '--check');
if (unknown !== undefined) {
  process.stderr.write(`There is no option "${unknown}".\n${usage}\n`);
  process.exitCode = 2;
} else {
  try {
    process.exitCode = formatted(words.includes('--check'));
  } catch (problem) {
    process.stderr.write(`${corpusFolder}: ${problem instanceof Error ? problem.message : String(problem)}\n`);
    process.exitCode = 1;
  }
}

// Rewrites the files of geo/ in the one committed form, so that a change shows as a small difference.
// Usage: tsx src/commands/format-geo.ts [--check]; with --check nothing is written, and the exit is 1 if something would be.
import { writeFileSync } from 'node:fs';
import { readJson } from '../dataset/readers/read-json.ts';
import { inCommittedForm } from './committed-form.ts';
import { readCorpus } from './read-corpus.ts';

const onlyCheck = process.argv.includes('--check');
for (const file of readCorpus()) {
  const reading = readJson(file.name, file.text);
  if (!reading.ok) {
    process.stderr.write(`${reading.issue.sentence}\n`);
    process.exitCode = 1;
    continue;
  }
  const text = inCommittedForm(reading.value);
  if (text === file.text) continue;
  if (onlyCheck) process.exitCode = 1;
  else writeFileSync(file.name, text);
  process.stdout.write(`${file.name}: ${onlyCheck ? 'is not in the committed form' : 'written anew'}\n`);
}

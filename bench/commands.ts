// Our own commands over made corpora of growing size: processor time an event beyond what the smallest corpus costs, and the most memory held, of
// validate, of a build's work on the corpus, and of each export. Budget: 1.5 times the cost an event at 10^3, and 1 GB. The heap is held to 800 MB: without
// a limit the runtime lets garbage lie as long as the machine has memory, and the figure says more of the machine than of the command.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { projectRoot } from '../src/commands/run-tool.mjs';
import { formats } from '../src/dataset/writers/formats.ts';
import { makeCorpus } from './made-corpus.ts';

interface Used {
  ms: number;
  megabytes: number;
}

interface CommandFigures extends Used {
  command: string;
  events: number;
  msAnEvent: number;
  /** Times that of the first size. */
  ratio: number;
}

const smallest = join(projectRoot, 'tests', 'fixtures', 'good');

const commandsIn = (work: string): [name: string, words: string[]][] => [
  ['validate', ['src/commands/validate.ts']],
  ['build', ['bench/build-corpus.ts']],
  ...formats.map(({ name, file }): [string, string[]] => [
    `export ${name}`,
    ['src/commands/export.ts', name, '--out', join(work, file)],
  ]),
];

function run(name: string, words: readonly string[], geo: string, work: string): Used {
  const usage = join(work, 'usage.json');
  rmSync(usage, { force: true });
  const own = name === 'build' ? [geo, join(work, 'site')] : [];
  const { stderr, status } = spawnSync(
    process.execPath,
    ['--import', 'tsx', '--import', './bench/report-usage.mjs', ...words, ...own],
    {
      cwd: projectRoot,
      env: { ...process.env, ATLAS_GEO: geo, USAGE_FILE: usage, NODE_OPTIONS: '--max-old-space-size=800' },
      stdio: ['ignore', 'ignore', 'pipe'],
      encoding: 'utf8',
    },
  );
  rmSync(join(work, 'site'), { recursive: true, force: true });
  // A made corpus breaks no rule, so an error here is a fault of the bench or the command.
  if (!existsSync(usage) || (status !== 0 && geo !== smallest))
    throw new Error(`${name} failed: ${stderr.slice(-2000)}`);
  return JSON.parse(readFileSync(usage, 'utf8')) as Used;
}

const say = (line: string) => process.stdout.write(`${line}\n`);

/** @param sizes events, the smallest first */
export function benchCommands(sizes: readonly number[]): CommandFigures[] {
  const work = mkdtempSync(join(tmpdir(), 'atlas-commands-'));
  const figures: CommandFigures[] = [];
  try {
    const commands = commandsIn(work);
    const start = new Map(commands.map(([name, words]) => [name, run(name, words, smallest, work).ms]));
    const first = new Map<string, number>();
    say(
      `${'command'.padEnd(24)}${['events', 's', 'ms/event', 'times', 'MB'].map((word) => word.padStart(10)).join('')}`,
    );
    for (const size of sizes) {
      const geo = join(work, `geo-${size}`);
      const events = makeCorpus(join(projectRoot, 'geo'), geo, size);
      for (const [command, words] of commands) {
        const { ms, megabytes } = run(command, words, geo, work);
        const msAnEvent = Math.max(0, ms - (start.get(command) ?? 0)) / events;
        const ratio = msAnEvent / (first.get(command) ?? msAnEvent);
        if (!first.has(command)) first.set(command, msAnEvent);
        figures.push({ command, events, ms, megabytes, msAnEvent, ratio });
        const cells = [
          String(events),
          (ms / 1000).toFixed(1),
          msAnEvent.toFixed(2),
          ratio.toFixed(2),
          megabytes.toFixed(0),
        ];
        const over = ratio > 1.5 || megabytes > 1000 ? '  over budget' : '';
        say(`${command.padEnd(24)}${cells.map((cell) => cell.padStart(10)).join('')}${over}`);
      }
      rmSync(geo, { recursive: true });
    }
    return figures;
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
}

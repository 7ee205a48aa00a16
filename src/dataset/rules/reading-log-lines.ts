// Nothing is overlooked: each source with a text has been read, and each of its lines has claims or a reason for having none.
import { quote } from '../quote.ts';
import type { Finding, Rule, RuleContext } from './rule.ts';

function* readingFaults({ readings, sources, complete }: RuleContext): Iterable<Finding> {
  const seen = new Set<string>();
  for (const at of readings) {
    const { source, text_file } = at.record;
    if (seen.has(source)) {
      const what = `${quote(source)} has two readings in the log.`;
      yield { at, field: 'source', what, fix: 'Join them: one reading a source.' };
    }
    seen.add(source);
    const record = sources.find((each) => each.record.id === source)?.record;
    if (complete.sources && record?.custom.text_file !== text_file) {
      const has = record ? `its text is ${quote(record.custom.text_file ?? null)}` : 'no source bears this id';
      const what = `${has}, and the log has ${quote(text_file)}.`;
      yield { at, field: 'text_file', what, fix: 'Run the command reading-log again.' };
    }
  }
}

function* lineFaults({ readings }: RuleContext): Iterable<Finding> {
  for (const { lines } of readings) {
    let before = 0;
    for (const at of lines) {
      const { line, claims, reason, rest } = at.record;
      if (line <= before) {
        const what = `line ${line} stands after line ${before}.`;
        yield { at, field: 'line', what, fix: 'Keep the lines in order, each once.' };
      }
      before = Math.max(before, line);
      if (claims.length === 0 && reason === null) {
        const what = 'no claim rests on it, and no reason is given.';
        yield { at, field: 'reason', what, fix: 'Record what the line says, or write why nothing of it is recorded.' };
      }
      if (claims.length > 0 && reason !== null) {
        const what = 'the line has claims and a reason for having none.';
        yield { at, field: 'reason', what, fix: 'Write what is left over into rest, and null here.' };
      }
      if (claims.length === 0 && rest !== null) {
        const what = 'the line has no claims, so all of it is left over.';
        yield { at, field: 'rest', what, fix: 'Write why into reason, and null here.' };
      }
    }
  }
}

export const readingLogLines: Rule = {
  id: 'reading-log-line',
  holds: 'In a reading log, every source with a text has one reading, and every line claims or a reason, never both.',
  severity: 'error',
  onError: 'keep',
  *check(context) {
    const { readingLog, readings, sources } = context;
    if (!readingLog) return;
    yield* readingFaults(context);
    const read = new Set(readings.map(({ record }) => record.source));
    for (const { record } of sources) {
      if (record.custom.text_file === undefined || read.has(record.id)) continue;
      const what = `source ${quote(record.id)} has a text and no reading.`;
      yield {
        at: readingLog,
        field: 'readings',
        what,
        fix: 'Run the command reading-log with the texts, then complete it.',
      };
    }
    yield* lineFaults(context);
  },
};

// Says in plain words what a zod schema found wrong.
import type * as z from 'zod';
import type { Issue } from './issue.ts';
import { joinPath, pathText } from './json-path.ts';
import { addressOf, type RecordLocation } from './located.ts';
import { describe, inWords, quote } from './quote.ts';
import { idPattern } from './schemas/text-schema.ts';

type SchemaIssue = z.core.$ZodIssue;

const patternWords: [string, string][] = [
  [idPattern.source, 'an id of lower-case words joined by hyphens'],
  ['^\\d{4}-\\d{2}-\\d{2}$', 'a day such as "1835-02-20"'],
  ['^\\d{4}$', 'a year such as "1835"'],
  ['^[A-Z]{2}$', 'a country code of two capitals such as "UA"'],
  ['^https?:', 'a web address beginning with http:// or https://'],
  ['^(?:gn:', 'an identifier such as "gn:706483" or "wd:Q42308"'],
  ['\\.txt$', 'a file name ending in .txt, without folders'],
  ['\\.geojson$', 'a file name ending in .geojson, without folders'],
  ['^\\d+\\.\\d+(?:\\.\\d+)?$', 'an edition such as "2026.1"'],
  ['\\S', 'a text that is not blank'],
];

const typeWords: Record<string, string> = {
  string: 'a text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
  object: 'an object',
  null: 'null',
};

function valueAt(root: unknown, path: readonly PropertyKey[]): unknown {
  let value = root;
  for (const step of path) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, step)) return undefined;
    value = (value as Record<PropertyKey, unknown>)[step];
  }
  return value;
}

function allowed(values: readonly unknown[]): string {
  return inWords(
    values.map((value) => (typeof value === 'string' ? `"${value}"` : String(value))),
    'or',
  );
}

/** What was wanted in the place of `found`, as a phrase after "is not". */
function wanted(issue: SchemaIssue): string {
  switch (issue.code) {
    case 'invalid_type':
      return typeWords[issue.expected] ?? `a value of type ${issue.expected}`;
    case 'invalid_value':
      if (issue.values.length === 0) return 'a term that the vocabulary lists (it lists none here)';
      return issue.values.length > 1 ? `one of ${allowed(issue.values)}` : allowed(issue.values);
    case 'invalid_format':
      return patternWords.find(([part]) => issue.pattern?.includes(part))?.[1] ?? `a text of the form ${issue.pattern}`;
    case 'invalid_union':
      return 'options' in issue && Array.isArray(issue.options)
        ? `one of ${allowed(issue.options)}`
        : 'one of the forms allowed here';
    default:
      return 'allowed here';
  }
}

function size(issue: SchemaIssue & { code: 'too_big' | 'too_small' }): string {
  const [limit, word] = issue.code === 'too_big' ? [issue.maximum, 'at most'] : [issue.minimum, 'at least'];
  if (issue.origin === 'string') return `has the wrong length: ${word} ${limit} characters are allowed`;
  if (issue.origin === 'array') return `has the wrong number of members: ${word} ${limit} are allowed`;
  return `is out of range: ${word} ${limit} is allowed`;
}

function explain(issue: SchemaIssue, found: unknown): { what: string; fix: string } {
  if (issue.code === 'unrecognized_keys') {
    const names = issue.keys.slice(0, 5).map((key) => quote(key));
    const more = issue.keys.length > 5 ? [`${issue.keys.length - 5} more`] : [];
    return {
      what: `has ${issue.keys.length === 1 ? 'an unknown field' : 'unknown fields'}: ${inWords([...names, ...more])}.`,
      fix: 'Take it out, or write it as the editor’s manual names it.',
    };
  }
  if (found === undefined) return { what: 'is missing.', fix: `Add it: it must be ${wanted(issue)}.` };
  if (issue.code === 'too_big' || issue.code === 'too_small') {
    return { what: `${size(issue)}; found ${describeShortly(found)}.`, fix: 'Bring it within the limit.' };
  }
  return { what: `is ${describeShortly(found)}, not ${wanted(issue)}.`, fix: `Write ${wanted(issue)} there.` };
}

function describeShortly(found: unknown): string {
  if (Array.isArray(found)) return `a list of ${found.length}`;
  return typeof found === 'string' && found !== '' ? quote(found) : describe(found);
}

/** One Issue per fault that zod names, addressed inside `spot`'s file. `root` is what was parsed; it stands at `spot.path`. */
export function explainSchemaIssues(error: z.core.$ZodError, root: unknown, spot: RecordLocation): Issue[] {
  // Where two limits are broken at once (of whole numbers in general, and our own), the later one is our own.
  const issues = new Map(error.issues.map((issue) => [`${pathText(issue.path)} ${issue.code}`, issue]));
  return [...issues.values()].map((issue) => {
    const inside = pathText(issue.path);
    const { what, fix } = explain(issue, valueAt(root, issue.path));
    const field = inside === '' ? '' : `field ${inside}`;
    return {
      rule: 'schema',
      severity: 'error',
      file: spot.file,
      recordId: spot.recordId,
      path: joinPath(spot.path, inside),
      sentence: `${addressOf(spot, field)} ${what}`,
      fix,
    };
  });
}

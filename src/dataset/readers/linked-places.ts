// Checks a Linked Places file (LPF v1.3) as far as the World Historical Gazetteer would refuse it.
import { dayFromIso } from '../../model/calendar.ts';
import { explainSchemaIssues } from '../explain-issue.ts';
import type { Issue } from '../issue.ts';
import { joinPath, pathText } from '../json-path.ts';
import { quote } from '../quote.ts';
import { textsOf } from '../rules/plain-text.ts';
import { linkedFeatureSchema } from '../schemas/linked-places-schema.ts';

/** A year, month or day without EDTF's marks: the gazetteer takes no others. */
const plainDate = /^-?\d{4}(?:-(?:0[1-9]|1[0-2])(?:-\d{2})?)?$/;

function isPlainDate(text: string): boolean {
  return plainDate.test(text) && (text.length !== 10 || dayFromIso(text) !== null);
}

export function checkLinkedPlaces(file: string, features: readonly unknown[]): Issue[] {
  const seen = new Map<string, number>();
  return features.flatMap((feature, index) => {
    const path = `features[${index}]`;
    const raw = typeof feature === 'object' && feature !== null ? (feature as Record<string, unknown>)['@id'] : null;
    const id = typeof raw === 'string' ? raw.slice(0, 120) : null;
    const spot = { kind: 'place', file, path, recordId: id } as const;
    const parsed = linkedFeatureSchema.safeParse(feature);
    if (!parsed.success) return explainSchemaIssues(parsed.error, feature, spot);
    const issue = (inside: string, what: string, fix: string): Issue => ({
      ...{ rule: 'linked-places', severity: 'error', file, recordId: id, path: joinPath(path, inside) },
      sentence: `${file}: place ${quote(id)}, ${inside}: ${what}`,
      fix,
    });
    const issues: Issue[] = [];
    const first = seen.get(parsed.data['@id']);
    if (first === undefined) seen.set(parsed.data['@id'], index);
    else issues.push(issue('@id', `feature ${first} has the same id.`, 'Give each feature an id of its own.'));
    if (!parsed.data.names.some(({ citations }) => citations && citations.length > 0)) {
      issues.push(issue('names', 'none of the names is cited.', 'Add citations to one of them.'));
    }
    for (const [steps, text] of textsOf({ when: parsed.data.when, names: parsed.data.names }, ['events'])) {
      if (!steps.includes('timespans') || isPlainDate(text)) continue;
      issues.push(
        issue(
          pathText(steps),
          `${quote(text)} is not a plain, real date.`,
          'Write 1835, 1835-02 or 1835-02-20; marks go into certainty.',
        ),
      );
    }
    return issues;
  });
}

// From files to trust: sifts what can be shown from what cannot, and says everything that is wrong, in one order.
import type { Atlas } from '../model/atlas.ts';
import type { DatasetFile } from './dataset-file.ts';
import { defaultDescription } from './default-description.ts';
import type { Issue } from './issue.ts';
import { createIssueList } from './issue-list.ts';
import { joinPath } from './json-path.ts';
import { atlasOfSound, recordAround, spotKey, type Verdicts } from './leave-out.ts';
import { quote } from './quote.ts';
import { checkClaimsCsv } from './readers/claims-csv.ts';
import { checkLinkedPlaces } from './readers/linked-places.ts';
import { allRules } from './rules/all-rules.ts';
import { geojsonFaults } from './rules/geojson-syntax.ts';
import { type Finding, issueOf, type Rule, type RuleContext } from './rules/rule.ts';
import type { Rejected, SiftOutput } from './sift-events.ts';
import { type SiftedFiles, siftFiles } from './sift-files.ts';
import { sortIssues } from './sort-issues.ts';
import { readSourceText } from './source-text.ts';

export interface LoadOptions {
  /** Texts of the sources by `custom.text_file`; with them the passages are looked up. */
  sourceTexts?: ReadonlyMap<string, string>;
  /** SHA-256 of the normalised texts by `custom.text_file`; with them a changed text is noticed. */
  sourceDigests?: ReadonlyMap<string, string>;
  /** The records were judged when they were sealed: rules that were made later are not asked. */
  asSealed?: boolean;
}

export interface LoadedDataset {
  /**
   * Every sound record. A claim may name a source that is not in `sources` where the list of sources itself is at fault;
   * all other ids resolve.
   */
  atlas: Atlas;
  /** All faults, sorted by file, path and rule. */
  issues: Issue[];
  /** What is not in the atlas; a place's events and an event's claims are listed too. */
  rejected: Rejected[];
}

function contextOf(files: readonly DatasetFile[], sifted: SiftedFiles, options: LoadOptions): RuleContext {
  const texts = options.sourceTexts
    ? new Map([...options.sourceTexts].map(([name, text]) => [name, readSourceText(text)]))
    : null;
  const [west, south, east, north] = (sifted.description?.record ?? defaultDescription).bounds;
  return {
    ...sifted,
    claims: sifted.events.flatMap((event) => event.claims.map((claim) => ({ claim, event }))),
    files,
    texts,
    digests: options.sourceDigests ?? null,
    bounds: west < east && south < north ? [west, south, east, north] : defaultDescription.bounds,
    ownRules: sifted.description?.record.rules ?? {},
  };
}

function applyRule(rule: Rule, context: RuleContext, verdicts: Verdicts, output: SiftOutput): void {
  for (const finding of rule.check(context)) {
    output.issues.add(issueOf(rule, finding));
    if ((finding.severity ?? rule.severity) !== 'error') continue;
    const { file, path } = finding.at;
    if (rule.onError === 'leave-out') verdicts.leftOut.add(spotKey(file, path));
    if (rule.onError === 'drop-reference') verdicts.dropped.add(spotKey(file, joinPath(path, finding.field)));
  }
}

/** Keys that JSON.parse would swallow: what was written under them is lost, so the record around them is left out. */
function applyKeyFaults(context: RuleContext, verdicts: Verdicts, output: SiftOutput): void {
  for (const { file, path, key, kind } of context.keyFaults) {
    if (kind === 'reserved') continue;
    const around = recordAround(context, file, path);
    const at = around ?? { kind: 'file', file, path: '', recordId: null };
    if (around) verdicts.leftOut.add(spotKey(around.file, around.path));
    const inside = path.slice(at.path.length).replace(/^\./, '');
    const what = `the field ${quote(key)} is written twice; only one of the two would be read.`;
    const finding: Finding = { at, field: inside, what, fix: 'Keep one of the two.' };
    output.issues.add(issueOf({ id: 'repeated-field', severity: 'error' }, finding));
  }
}

/** Holds what was sifted against every rule, and makes the atlas of what is sound. */
export function judge(
  files: readonly DatasetFile[],
  sifted: SiftedFiles,
  options: LoadOptions,
  output: SiftOutput,
): LoadedDataset {
  const context = contextOf(files, sifted, options);
  const verdicts: Verdicts = { leftOut: new Set(), dropped: new Set() };
  applyKeyFaults(context, verdicts, output);
  for (const rule of options.asSealed ? [] : allRules) applyRule(rule, context, verdicts, output);
  for (const table of context.tables) output.issues.add(...checkClaimsCsv(table, context));
  for (const { file, features } of context.linkedPlaces) output.issues.add(...checkLinkedPlaces(file, features));
  const faulty = new Set(output.issues.all().map((issue) => issue.file));
  for (const file of files.filter(({ name }) => !faulty.has(name))) {
    for (const finding of geojsonFaults(file))
      output.issues.add(issueOf({ id: 'geojson', severity: 'error' }, finding));
  }
  const atlas = atlasOfSound(context, verdicts, output);
  return { atlas, issues: sortIssues(output.issues.all()), rejected: output.rejected };
}

/** Sifts a corpus, or any part of one. Never throws for what is in the files. */
export function loadDataset(files: readonly DatasetFile[], options: LoadOptions = {}): LoadedDataset {
  const output: SiftOutput = { issues: createIssueList(), rejected: [] };
  return judge(files, siftFiles(files, output), options, output);
}

// Files handed in beside a corpus: each is told for what it is, its records are held against those of the corpus, and what differs or is new
// is checked as if it had been changed there. A file that bears the name of a corpus file stands in its place.
import type { Atlas } from '../model/atlas.ts';
import { compareClaimsTable } from './compare/compare-claims-table.ts';
import { compareLinkedPlaces } from './compare/compare-linked-places.ts';
import { compareRecords, recordsOfFile } from './compare/compare-records.ts';
import { changedForm, compareWritten } from './compare/compare-written.ts';
import { type Comparison, differenceIssues } from './compare/comparison.ts';
import { layOver } from './compare/lay-over.ts';
import type { DatasetFile } from './dataset-file.ts';
import type { Issue } from './issue.ts';
import { createIssueList } from './issue-list.ts';
import { judge, type LoadedDataset, type LoadOptions, loadDataset } from './load-dataset.ts';
import { baseName } from './readers/file-role.ts';
import type { Recognition } from './readers/kinds/file-kind.ts';
import { fileInWords } from './readers/kinds/foreign-file.ts';
import { recogniseFile, sampleOfText } from './readers/kinds/recognise-file.ts';
import type { SiftOutput } from './sift-events.ts';
import { siftFiles } from './sift-files.ts';
import { sortIssues } from './sort-issues.ts';

export interface LoadedBeside extends LoadedDataset {
  /** Issues of the files handed in alone; those of the corpus are not repeated. */
  issues: Issue[];
  /** One for each file of records that is not the corpus's own. */
  comparisons: Comparison[];
}

/** A table that was garbled on its way differs in nearly every row: that it is to be taken anew has been said. */
const garbled = ['encoding', 'garbled-letters', 'rewritten-cells', 'readable'];

/** `null` for what is no text, and for a form of ours that is broken off: its reader says where. */
function found({ name, text, encoding = 'utf-8', fault }: DatasetFile): Recognition | null {
  if (fault) return null;
  const sample = sampleOfText(name, { text, encoding });
  const recognition = recogniseFile(sample);
  return recognition.kind.standing === 'written' && sample.json?.whole === false ? null : recognition;
}

/** Never throws for what is in the files. */
export function loadBeside(
  corpus: readonly DatasetFile[],
  handedIn: readonly DatasetFile[],
  options: LoadOptions = {},
): LoadedBeside {
  const own = new Set(corpus.map(({ name }) => name));
  const kinds = new Map(handedIn.map((file) => [file.name, found(file)]));
  const isOf = (file: DatasetFile, ...ids: string[]) => ids.includes(kinds.get(file.name)?.kind.id ?? '');
  const is = (file: DatasetFile) => {
    const recognition = kinds.get(file.name);
    return recognition ? fileInWords(recognition) : '';
  };
  // Held against the corpus as it is, not as other files handed in would change it.
  let atlasOfCorpus: Atlas | null = null;
  const atlas = () => {
    atlasOfCorpus ??= loadDataset(corpus).atlas;
    return atlasOfCorpus;
  };
  const comparisons: Comparison[] = [];
  const changed: Issue[] = [];
  const read = handedIn.filter((file) => {
    const { format = null, standing } = kinds.get(file.name)?.kind ?? {};
    if (format === null) return true;
    const comparison = compareWritten(file, is(file), format, atlas());
    if (comparison) comparisons.push(comparison);
    const asItIs = comparison && comparison.differing.length + comparison.added.length === 0;
    if (!asItIs && standing === 'written') changed.push(changedForm(file.name, is(file), format));
    return !comparison && standing !== 'written';
  });
  const replaced = new Set(read.map(({ name }) => baseName(name)));
  const others = corpus.filter(({ name }) => !replaced.has(baseName(name)));
  const stands = (file: DatasetFile) => corpus.some(({ name }) => baseName(name) === baseName(file.name));

  const output: SiftOutput = { issues: createIssueList(), rejected: [] };
  const files = [...others, ...read];
  let sifted = siftFiles(files, output);
  const base = siftFiles(corpus, { issues: createIssueList(), rejected: [] });
  for (const file of read.filter((one) => !own.has(one.name) && isOf(one, 'layer', 'unplaced', 'sources'))) {
    const records = recordsOfFile(sifted, file.name);
    const comparison = compareRecords(file.name, is(file), records, base, sifted.versions.get(file.name) ?? null);
    comparisons.push(comparison);
    if (!stands(file)) sifted = layOver(sifted, comparison);
  }
  const loaded = judge(files, sifted, options, output);
  const issues = loaded.issues.filter(({ file }) => handedIn.some(({ name }) => name === file));

  for (const file of read.filter((one) => isOf(one, 'claims-csv', 'linked-places'))) {
    if (issues.some((issue) => issue.file === file.name && garbled.includes(issue.rule))) continue;
    const compareCopy = isOf(file, 'claims-csv') ? compareClaimsTable : compareLinkedPlaces;
    comparisons.push(compareCopy(file, is(file), atlas()));
  }
  const differences = createIssueList();
  differences.add(...comparisons.flatMap(differenceIssues));
  return { ...loaded, issues: sortIssues([...issues, ...changed, ...differences.all()]), comparisons };
}

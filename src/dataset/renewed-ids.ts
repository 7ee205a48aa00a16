// Files that left the atlas before an id was retired: their old ids are read as the ids of today, and that is said.
import { withCurrentIds } from '../model/retired-ids.ts';
import type { DatasetFile } from './dataset-file.ts';
import type { Issue } from './issue.ts';
import { counted, quote } from './quote.ts';
import { baseName } from './readers/file-role.ts';
import { readJson } from './readers/read-json.ts';
import { retiredSchema } from './schemas/retired-schema.ts';

const retiredFile = 'retired.json';

/** The file that lists the retired ids names both: it is never rewritten. */
const listsThem = ({ name }: DatasetFile) => baseName(name) === retiredFile;

/**
 * @param files handed in from outside
 * @param corpus beside which they are read; its list of retired ids is the one asked
 * @returns the files in the ids of today, and a warning for each in which an old one stood
 */
export function inIdsOfToday(
  files: readonly DatasetFile[],
  corpus: readonly DatasetFile[],
): { files: DatasetFile[]; issues: Issue[] } {
  const list = corpus.find(listsThem);
  const reading = list && readJson(list.name, list.text);
  const parsed = retiredSchema.safeParse(reading?.ok ? reading.value : null);
  if (!parsed.success) return { files: [...files], issues: [] };
  const { retired } = parsed.data;
  const issues: Issue[] = [];
  const renewed = files.map((file) => {
    if (listsThem(file)) return file;
    const { text, found } = withCurrentIds(file.text, retired);
    const [first] = found;
    if (first === undefined) return file;
    const those =
      found.length === 1
        ? `the retired id ${quote(first)} was`
        : `${counted(found.length, 'retired id')}, the first ${quote(first)}, were`;
    issues.push({
      ...{ rule: 'retired-id', severity: 'warning', file: file.name, recordId: null, path: '' },
      sentence: `${file.name}: ${those} read as the id${found.length === 1 ? '' : 's'} of today.`,
      fix: `Write ${quote(retired[first] ?? first)}${found.length === 1 ? '' : ' and so on'}; geo/${retiredFile} lists them all. Old ids stay readable.`,
    });
    return { ...file, text };
  });
  return { files: renewed, issues };
}

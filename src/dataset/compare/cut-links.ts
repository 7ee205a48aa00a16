// Links of a record to others, as a file that holds a part of the atlas must have cut them: what leads out of the file is no difference.
import type { Relation } from '../../model/relation.ts';
import { sameValue } from './comparison.ts';

/** Are they the same, or the same without those that lead out of the file? */
export const sameLinks = (mine: readonly string[], theirs: readonly string[], isInFile: (id: string) => boolean) =>
  sameValue(mine, theirs) || sameValue(mine, theirs.filter(isInFile));

/** The same of relations; absent is none. */
export const sameRelations = (
  mine: readonly Relation[] = [],
  theirs: readonly Relation[] = [],
  isInFile: (id: string) => boolean,
) =>
  sameValue(mine, theirs) ||
  sameValue(
    mine,
    theirs.filter(({ to }) => isInFile(to)),
  );

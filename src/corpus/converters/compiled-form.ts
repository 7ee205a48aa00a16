// Turns the compiled atlas, plain JSON, into columns: takes seconds for a hundred thousand records, so it is done in the worker or when a site is built.
import { buildLookup } from '../../lookup/build-lookup.ts';
import type { CompiledAtlas } from '../../model/compiled-atlas.ts';
import type { Columns } from '../column-file.ts';
import { columnsOfCorpus } from '../corpus-columns.ts';

export function columnsOfCompiled(compiled: CompiledAtlas): Columns {
  const { description, leftOut } = compiled;
  return columnsOfCorpus(buildLookup(compiled), { description, leftOut });
}

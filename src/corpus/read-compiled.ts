// Reads the compiled atlas, plain JSON: the form of a corpus of some hundred records.
import { type CompiledAtlas, compiledForm } from '../model/compiled-atlas.ts';
import type { CorpusFault } from './corpus-fault.ts';

export function readCompiled(bytes: Uint8Array): { ok: true; compiled: CompiledAtlas } | CorpusFault {
  try {
    const value: unknown = JSON.parse(new TextDecoder().decode(bytes));
    if (!isAtlas(value)) return { ok: false, fault: 'damaged', cause: 'the file holds no atlas' };
    if (value.form !== compiledForm)
      return { ok: false, fault: 'other-edition', cause: `form ${value.form}, not ${compiledForm}` };
    return { ok: true, compiled: value };
  } catch (cause) {
    return { ok: false, fault: 'damaged', cause };
  }
}

const lists = ['sources', 'places', 'events', 'spans', 'leftOut'] as const;

/** The outermost shape: the build has checked all that is inside. */
function isAtlas(value: unknown): value is CompiledAtlas {
  if (typeof value !== 'object' || value === null) return false;
  const atlas = value as Partial<CompiledAtlas>;
  return typeof atlas.description === 'object' && lists.every((list) => Array.isArray(atlas[list]));
}

// The name of a relation's link among the atlas's own elements, so that going back finds it.
import type { AtlasState } from '../../state/atlas-state.ts';

export const relationName = ({ from, to, kind }: NonNullable<AtlasState['backTo']>): string =>
  `relation-${from}-${kind}-${to}`;

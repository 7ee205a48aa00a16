// The choice that an action leads to: known before the action is applied, so that what the choice leaves can be worked out elsewhere meanwhile.
import type { FacetName, Filters } from '../lookup/facets.ts';
import { type Narrowing, noNarrowing } from '../lookup/narrowing.ts';
import type { Action } from './actions.ts';
import type { Aspect } from './beside.ts';

/** Longest words to search for, in characters: nobody means more. */
export const longestQuery = 200;

export const trimmedQuery = (query: string): string => query.trim().slice(0, longestQuery);

/** The filters with a value chosen that was not, or the other way round. */
export function toggled(filters: Filters, facet: FacetName, value: string): Filters {
  const chosen = filters[facet];
  const after = chosen.includes(value) ? chosen.filter((one) => one !== value) : [...chosen, value].sort();
  return { ...filters, [facet]: after };
}

function choiceAfter({ filters, query, area, lens }: Narrowing, action: Action): Narrowing {
  const choice = { filters, query, area, lens };
  switch (action.type) {
    case 'facet-toggled':
      return { ...choice, filters: toggled(filters, action.facet, action.value) };
    case 'words-searched':
      return { ...choice, query: trimmedQuery(action.query) };
    case 'area-chosen':
      return { ...choice, area: action.area };
    case 'lens-chosen':
      return { ...choice, lens: action.lens };
    case 'filters-cleared':
      return noNarrowing;
    default:
      return choice;
  }
}

const withAspect = (choice: Narrowing, aspect: Aspect | null | undefined): Narrowing => {
  if (aspect?.type === 'lens') return { ...choice, lens: aspect.lens };
  return aspect?.type === 'area' ? { ...choice, area: aspect.area } : choice;
};

/** The choices that an action leads to: of the view, and of the one beside it. The same twice where nothing that narrows sets them apart. */
export function choicesAfter(before: Narrowing & { beside?: Aspect | null }, action: Action): readonly Narrowing[] {
  const after = choiceAfter(before, action);
  if (action.type === 'beside-chosen') {
    const own = withAspect(after, action.own);
    return [own, withAspect(own, action.beside)];
  }
  return [after, withAspect(after, before.beside)];
}

// The choice that an action leads to: known before the action is applied, so that what the choice leaves can be worked out elsewhere meanwhile.
import type { FacetName, Filters } from '../lookup/facets.ts';
import { type Narrowing, noNarrowing } from '../lookup/narrowing.ts';
import type { Action } from './actions.ts';

/** Longest words to search for, in characters: nobody means more. */
export const longestQuery = 200;

export const trimmedQuery = (query: string): string => query.trim().slice(0, longestQuery);

/** The filters with a value chosen that was not, or the other way round. */
export function toggled(filters: Filters, facet: FacetName, value: string): Filters {
  const chosen = filters[facet];
  const after = chosen.includes(value) ? chosen.filter((one) => one !== value) : [...chosen, value].sort();
  return { ...filters, [facet]: after };
}

export function choiceAfter({ filters, query, area, lens }: Narrowing, action: Action): Narrowing {
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

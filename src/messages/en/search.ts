// English words of the search.

const number = new Intl.NumberFormat('en');
const records = (n: number) => `${number.format(n)} ${n === 1 ? 'record' : 'records'}`;

export const enSearch = {
  label: 'Search places, events and sources',
  placeholder: 'Search',
  hint: 'Press / to search',
  clear: 'Clear the search',
  results: 'Search results',
  show: (n: number, words: string) => `Show the ${records(n)} with “${words}”`,
  inWindow: (n: number) => `${number.format(n)} of them in the time window`,
  /** Of `all` records `within` are in the window. */
  widens: (all: number, within: number) =>
    `${within > 0 ? `${number.format(within)} of them in` : 'outside'} the time window, which will be widened to hold ${all === 1 ? 'it' : 'all'}`,
  partOnly: (asked: string, found: string) => `Nothing holds all of “${asked}”; this is what “${found}” finds.`,
  groups: {
    choices: 'Narrow to',
    places: 'Places',
    events: 'Events',
    persons: 'Persons and bodies',
    sources: 'Sources',
  },
  /** Beside the heading of a group of which not all is shown. */
  ofAll: (shown: number, all: number) => `the first ${number.format(shown)} of ${number.format(all)}`,
  foundAs: (name: string) => `as ${name}`,
  today: (name: string) => `today ${name}`,
  person: (n: number) => `credited in ${records(n)}`,
  nothing: (words: string) => `Nothing holds “${words}”.`,
  nothingNext: 'Try fewer words, or only the beginning of a name; any spelling and either alphabet will do.',
  hiddenByFilters: (n: number, words: string) =>
    `${n === 1 ? 'The one record' : `All ${records(n)}`} with “${words}” ${n === 1 ? 'is' : 'are'} hidden by the other filters.`,
  announce: (n: number) => `${number.format(n)} ${n === 1 ? 'result' : 'results'}`,
};

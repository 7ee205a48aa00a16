// The rows of the search list: one list for the keyboard, whatever group a row stands in.
import type { Messages } from '../../messages/en/messages.ts';
import type { CreditedPerson, EventHit, PlaceHit, SearchResults } from '../../scene/search.ts';
import type { Action } from '../../state/actions.ts';
import { joinedInWords } from '../parts/joined-words.ts';
import type { Dates } from '../parts/use-dates.ts';
import { choicesNamed, type SearchChoice } from './search-choices.ts';

type Source = SearchResults['sources']['hits'][number];

export type SearchRow =
  | { type: 'show'; query: string; records: number; inWindow: number | null; widens: boolean }
  | { type: 'choice'; choice: SearchChoice }
  | { type: 'place'; hit: PlaceHit }
  | { type: 'event'; hit: EventHit }
  /** `id`: of the person whom claims name so; `null`: they name a body, or nobody by this name. */
  | { type: 'person'; hit: CreditedPerson; id: string | null }
  | { type: 'source'; hit: Source };

export interface RowGroup {
  /** `words`: the one row that shows all that holds the words; it needs no heading. */
  name: 'words' | 'choices' | 'places' | 'events' | 'persons' | 'sources';
  rows: readonly SearchRow[];
  total: number;
  /** Position of the first row in the list of all rows. */
  first: number;
}

export interface RowList {
  all: readonly SearchRow[];
  groups: readonly RowGroup[];
}

export function rowsOf(results: SearchResults, messages: Messages): RowList {
  const { query, records, inWindow, widens, places, events, persons, sources } = results;
  const choices = choicesNamed([results.asked ?? query, ...results.shorter], results.choosable, messages);
  const all: SearchRow[] = [];
  const groups: RowGroup[] = [];
  const add = (name: RowGroup['name'], rows: readonly SearchRow[], total: number) => {
    if (rows.length === 0) return;
    groups.push({ name, rows, total, first: all.length });
    all.push(...rows);
  };
  const addChoices = () =>
    add(
      'choices',
      rowsFrom(choices, (choice) => ({ type: 'choice', choice })),
      choices.length,
    );
  // Who names a source, or official reports, means what rests on them rather than a word in a text.
  const lensFirst = choices[0]?.action.type === 'lens-chosen';
  if (lensFirst) addChoices();
  if (records > 0) add('words', [{ type: 'show', query, records, inWindow, widens }], 1);
  add(
    'places',
    rowsFrom(places.hits, (hit) => ({ type: 'place', hit })),
    places.total,
  );
  if (!lensFirst) addChoices();
  add(
    'events',
    rowsFrom(events.hits, (hit) => ({ type: 'event', hit })),
    events.total,
  );
  add(
    'persons',
    rowsFrom(persons.hits, (hit) => ({ type: 'person', hit, id: personNamed(hit, results.choosable.persons) })),
    persons.total,
  );
  add(
    'sources',
    rowsFrom(sources.hits, (hit) => ({ type: 'source', hit })),
    sources.total,
  );
  return { all, groups };
}

const rowsFrom = <Hit>(hits: readonly Hit[], row: (hit: Hit) => SearchRow): SearchRow[] => hits.map(row);

/** A person is listed under one of the names that sources credit. */
function personNamed({ names }: CreditedPerson, persons: ReadonlyMap<string, string>): string | null {
  for (const [id, title] of persons) if (names.includes(title)) return id;
  return null;
}

/** What choosing a row does. */
export function actionOf(row: SearchRow): Action {
  switch (row.type) {
    case 'show':
      return { type: 'words-searched', query: row.query, ofAllYears: true };
    case 'choice':
      return row.choice.action;
    case 'place':
      return { type: 'place-chosen', place: row.hit.place.id, by: 'list' };
    case 'event':
      return { type: 'event-chosen', event: row.hit.record.event.id, claim: null };
    case 'person':
      return row.id === null
        ? { type: 'words-searched', query: row.hit.words, ofAllYears: true }
        : { type: 'person-chosen', person: row.id };
    case 'source':
      return { type: 'source-opened', source: row.hit.id };
  }
}

/** A row in two lines: what it is, and what tells it from others. */
export function rowWords(row: SearchRow, messages: Messages, dates: Dates): { title: string; second: string } {
  const { search, terms } = messages;
  const joined = (...parts: (string | null)[]) => parts.filter(Boolean).join(' · ');
  switch (row.type) {
    case 'show':
      return {
        title: search.show(row.records, row.query),
        second:
          row.inWindow === null
            ? ''
            : row.widens
              ? search.widens(row.records, row.inWindow)
              : search.inWindow(row.inWindow),
      };
    case 'choice':
      return { title: row.choice.words, second: row.choice.second };
    case 'place': {
      const { place, foundAs, modernName } = row.hit;
      return {
        title: place.title,
        second: joined(
          terms.placeKind(place.kind),
          foundAs && search.foundAs(foundAs),
          modernName && search.today(modernName),
        ),
      };
    }
    case 'event': {
      const { record, place, joined: others } = row.hit;
      return {
        title: record.event.title,
        second: joined(dates.ofEvent(record.event), place?.title ?? null, joinedInWords(others, messages)),
      };
    }
    case 'person':
      return { title: row.hit.name, second: search.person(row.hit.records) };
    case 'source':
      return {
        title: row.hit.title,
        second: joined(terms.sourceType(row.hit.custom.source_type), row.hit['title-short'] ?? null),
      };
  }
}

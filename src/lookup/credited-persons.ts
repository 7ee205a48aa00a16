// The persons and bodies that the sources credit, and the authors of the works they cite: gathered from free wording, one entry each.
import type { Claim } from '../model/claim.ts';
import type { CslName } from '../model/source.ts';
import type { Lookup } from './build-lookup.ts';
import { foldedWords, foldName } from './fold-name.ts';

export interface CreditedPerson {
  /** The fullest way in which the corpus names the person. */
  name: string;
  /** Every way, the fullest among them. */
  names: readonly string[];
  /** The word that finds what the corpus says of the person: the surname, or the name of a body. */
  words: string;
  /** Records with a claim that credits the person, or cites a work of theirs. */
  records: number;
}

/** Where one credit ends and the next begins: `Charles Saroléa, cited by Sergei Melgunov`. */
const between = /[;,()#]|\s(?:and|by|citing)\s/;
/** Words with a capital letter, initials, and the small words inside a name. */
const capitalised = /\p{Lu}[\p{L}\p{M}'’.-]*(?:\s+(?:(?:de|von|van|der)\s+)?\p{Lu}[\p{L}\p{M}'’.-]*)*/gu;
const title = /^(?:(?:Professor|Prof\.|Dr\.?|General|Comrade|Chekist)\s+)+/u;
const article = /^The\s+/;

/** The names in a credit as a source words it; none in `numerous reports`. */
export function namesCredited(credit: string): string[] {
  return credit.split(between).flatMap((part) => {
    const segment = part.trim();
    return [...segment.matchAll(capitalised)].flatMap((match) => {
      const written = match[0].replace(article, '');
      const name = written.replace(title, '');
      const isPerson = name !== written;
      // One capitalised word amid others is hardly a name (`Soviet historiography`), and what has an article is an office.
      const standsAlone = written === segment.replace(article, '') || name.includes(' ');
      const hasArticle = segment.slice(0, match.index).endsWith('the ');
      const isLong = name.replace(/\P{L}/gu, '').length > 2;
      return isLong && (isPerson || (standsAlone && !hasArticle)) ? [name] : [];
    });
  });
}

const surnameOf = (name: string): string => name.split(/\s+/).at(-1) ?? name;
const initialOf = (name: string): string => (/\s/.test(name) ? (foldName(name)[0] ?? '') : '');

interface Gathered {
  names: Map<string, number>;
  initial: string;
  records: Set<number>;
}

const authorName = ({ family = '', given = '', literal = '' }: CslName): string =>
  literal || `${given} ${family}`.trim();

/** Newspapers and books are sources, places are places: they have groups of their own. */
function nameElsewhere(lookup: Lookup, surnames: ReadonlySet<string>): (name: string) => boolean {
  const places = lookup.places.flatMap(({ names }) => names.map(({ toponym }) => toponym));
  const works = [...lookup.sources.values()].flatMap((source) => [source.title, source['title-short'] ?? '']);
  const titles = new Set(
    works.map((title) => foldName(title.replace(article, ''))).filter((key) => !surnames.has(key)),
  );
  const placeWords = new Set(places.flatMap(foldedWords));
  return (name) => titles.has(foldName(name)) || placeWords.has(foldName(surnameOf(name))) || /^St\.? /.test(name);
}

/** In the order of their records, most first. */
export function creditedPersons(lookup: Lookup): CreditedPerson[] {
  const authors = new Map(
    [...lookup.sources.values()].map(({ id, author = [] }) => [id, author.map(authorName).flatMap(namesCredited)]),
  );
  const isElsewhere = nameElsewhere(lookup, new Set([...authors.values()].flat().map(surnameOf).map(foldName)));
  const inCredit = new Map<string, readonly string[]>();
  const namesOfClaim = ({ attributedTo, citedWork }: Claim): readonly string[] => {
    const credit = attributedTo ?? '';
    const credited = inCredit.get(credit) ?? namesCredited(credit).filter((name) => !isElsewhere(name));
    inCredit.set(credit, credited);
    return [...credited, ...(authors.get(citedWork ?? '') ?? [])];
  };

  const bySurname = new Map<string, Gathered[]>();
  const gather = (name: string, record: number | null) => {
    const surname = foldName(surnameOf(name));
    const initial = initialOf(name);
    const known = bySurname.get(surname) ?? [];
    bySurname.set(surname, known);
    let person = known.find((one) => initial === '' || one.initial === '' || one.initial === initial);
    if (!person) {
      person = { names: new Map(), initial, records: new Set() };
      known.push(person);
    }
    if (person.initial === '') person.initial = initial;
    person.names.set(name, (person.names.get(name) ?? 0) + 1);
    if (record !== null) person.records.add(record);
  };
  for (const names of authors.values()) for (const name of names) gather(name, null);
  for (let number = 0; number < lookup.size; number++) {
    for (const claim of lookup.eventAt(number).claims) for (const name of namesOfClaim(claim)) gather(name, number);
  }
  const persons = [...bySurname.values()].flat().map(personFrom);
  // Whose works no claim rests on is found among the sources.
  return persons.filter(({ records }) => records > 0).sort(byRecords);
}

function personFrom({ names, records }: Gathered): CreditedPerson {
  const fullest = [...names]
    .sort(([a, timesA], [b, timesB]) => b.length - a.length || timesB - timesA)
    .map(([name]) => name);
  const name = fullest[0] as string;
  return { name, names: fullest, words: surnameOf(name), records: records.size };
}

const byRecords = (a: CreditedPerson, b: CreditedPerson): number =>
  b.records - a.records || a.name.localeCompare(b.name, 'en');

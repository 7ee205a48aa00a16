// English words of a place's page: its names, its years, what its claims disagree about.
import type { NamesKind } from '../../model/place-name-rows.ts';

const number = new Intl.NumberFormat('en');
/** Browsers know most of these; not all of them know all. */
const languages: Record<string, string> = {
  am: 'Amharic',
  be: 'Belarusian',
  bn: 'Bengali',
  crh: 'Crimean Tatar',
  de: 'German',
  el: 'Greek',
  es: 'Spanish',
  et: 'Estonian',
  fi: 'Finnish',
  hi: 'Hindi',
  hu: 'Hungarian',
  lt: 'Lithuanian',
  lv: 'Latvian',
  pl: 'Polish',
  sh: 'Serbo-Croatian',
  sv: 'Swedish',
  tt: 'Tatar',
  uk: 'Ukrainian',
  zh: 'Chinese',
};
const otherLanguages = new Intl.DisplayNames('en', { type: 'language' });
const list = new Intl.ListFormat('en');

const small = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve'];
const inWords = (n: number) => small[n] ?? number.format(n);
const opening = (words: string) => words.charAt(0).toUpperCase() + words.slice(1);
const counted = (n: number, one: string, many: string) => `${inWords(n)} ${n === 1 ? one : many}`;
const count = (n: number, one: string, many: string) => `${number.format(n)} ${n === 1 ? one : many}`;

const names: Record<Exclude<NamesKind, 'other'>, string> = {
  'of-then': 'Then',
  later: 'Later',
  spellings: 'Also',
};

export const enPanel = {
  names,
  language: (tag: string) => languages[tag] ?? otherLanguages.of(tag) ?? tag,
  /** `today, since 1991`, `until 1935`, `1914–1924`: a name without an end is that of today. */
  nameYears: (from: string | undefined, to: string | undefined) =>
    from === undefined
      ? `until ${to}`
      : to === undefined
        ? `today, since ${from}`
        : from === to
          ? from
          : `${from}–${to}`,
  moreNames: (n: number) => `${count(n, 'more name', 'more names')}`,

  inWindow: (records: number) => `${count(records, 'record', 'records')} in the time window`,
  saidInWindow: (claims: number, records: number) =>
    `${count(claims, 'claim', 'claims')} said in the time window, in ${count(records, 'record', 'records')}`,
  showAllYears: (more: number) => `Show all years (${number.format(more)} more)`,
  onlyWindow: 'Only the time window',
  outsideWindow: 'outside the time window',
  unfiled: 'filed under no place',

  openSource: (title: string, standpoint: string) => `About the source: ${title}. ${standpoint}.`,
  newStyle: (day: string) => `${day} New Style`,
  oldStyle: 'Old Style',
  thatIs: (printed: string, other: string) => `${printed}, that is ${other}`,
  inStyle: (printed: string, style: string) => `${printed} ${style}`,

  /** `known`: how it is known, by the stances of the claims that give it. */
  figureEnd: (amount: string, known: string[]) => `${amount} (${list.format(known)})`,
  figureVersions: (versions: number, from: string, to: string, what: string) =>
    `${opening(counted(versions, 'version', 'versions'))}: from ${from} to ${to} ${what}`.trim(),
  dateVersions: (dates: string[]) =>
    dates.length > 4
      ? `${opening(counted(dates.length, 'date', 'dates'))}: from ${dates[0]} to ${dates.at(-1)}`
      : `${opening(counted(dates.length, 'date', 'dates'))}: ${list.format(dates)}`,
  /** What kind of thing the claim rests on. */
  evidence: (kind: string) => `evidence: ${kind}`,
  circumstance: {
    names: { where: 'where', by: 'by whom', against: 'against whom' },
    said: (what: string, said: string | null, printed: string | null) =>
      `${what}: ${said ?? 'not said'}${printed === null ? '' : ` (“${printed}”)`}`,
    versions: (what: string, said: string[]) =>
      `${opening(counted(said.length, 'version', 'versions'))} of ${what}: ${said.join('; ')}`,
  },
  dateRoles: {
    event: (date: string) => date,
    period: (date: string) => date,
    order: (date: string) => `${date} for the order`,
    report: (date: string) => `${date} for the report`,
    publication: (date: string) => `${date} for the publication`,
  },
  against(disputing: number, denying: number) {
    const all = disputing + denying;
    const verb = (n: number, one: string, many: string) => `${inWords(n)} ${n === 1 ? one : many}`;
    if (disputing > 0 && denying > 0)
      return `${opening(counted(all, 'claim', 'claims'))} speak against what others say: ${verb(disputing, 'disputes', 'dispute')} it, ${verb(denying, 'denies', 'deny')} it`;
    const does = denying > 0 ? ['denies', 'deny'] : ['disputes', 'dispute'];
    return `${opening(counted(all, 'claim', 'claims'))} ${does[all === 1 ? 0 : 1]} what others say`;
  },
  voices: (sources: number, independent: number) =>
    sources === independent
      ? `${opening(inWords(sources))} independent sources tell of it`
      : `${opening(counted(sources, 'source', 'sources'))} tell of it: ${counted(independent, 'independent voice', 'independent voices')}`,
  dependence: {
    'same-text': (sources: number, independent: number) =>
      `${opening(counted(sources, 'source', 'sources'))} tell of it, but their texts are in part the same: ${counted(independent, 'independent voice', 'independent voices')}`,
    'same-authority': (sources: number, independent: number) =>
      `${opening(counted(sources, 'source', 'sources'))} tell of it, but not each on an authority of its own: ${counted(independent, 'independent voice', 'independent voices')}`,
  },
  groups: {
    ordered: 'Laws and orders',
    said: 'Said and printed',
    done: 'Done',
    estimates: 'Estimates and numbers reported',
    dated: 'Others in the time window',
    long: 'Of the whole period, or more than a year of it',
    undated: 'Without a date',
    outside: 'Outside the time window',
  },
  /** Of a corpus that has these kinds; any other is called what its vocabulary calls it. */
  groupsOfKind: { institution: 'Institutions', condition: 'States of affairs' } as Readonly<Record<string, string>>,
  groupOf: (group: string, records: number) => `${group} (${number.format(records)})`,
  rowVersions: (n: number) => count(n, 'version', 'versions'),
  rowSources: (sources: number, independent: number) =>
    sources === independent
      ? count(sources, 'source', 'sources')
      : `${count(sources, 'source', 'sources')}, ${number.format(independent)} independent`,
  inShort: 'In short',
  placeFacts: 'Names, position, outline',
  /** Before the names of places inside, each with its count. */
  inTowns: 'In places inside:',
  inOtherTowns: (n: number) => `elsewhere ${number.format(n)}`,

  differ: {
    title: 'Why they differ',
    counted: 'What is counted',
    dated: 'Over which time',
    speakers: 'Who speaks',
    noFigure: 'no figure',
    noVictims: 'no word on who they were',
    through: (text: string) => `in ${text}`,
    said: (what: string, by: string[]) => `${what} (${list.format(by)})`,
    note: 'Editor’s note',
  },

  openPassage: 'Open',
  leavesSite: (source: string) =>
    `Open the passage in ${source}. This leaves the atlas; the text may have changed since it was read.`,
  leadsOut: '“Open ↗” leads out of the atlas; the text there may have changed since it was read.',
  copyPassage: 'Copy',
  copyPassageOf: (source: string) => `Copy where the passage stands in ${source}`,
  passageStands: (title: string, line: number, start: string, end: string) =>
    `${title}, line ${line}: “${start}” … “${end}”`,
  moreOfClaim: 'More: cite, correct, link',
  linkToClaim: 'Link to this claim',
  personsNamed: 'Persons named',
  claimsNaming: (person: string) => `The claims that name ${person}`,
  otherClaims: 'Other claims',
  /** Each with what the claims of a record say to it, for they do not say the same. */
  questions: {
    name: 'What the claims answer',
    figures: 'How many',
    against: 'Who',
    by: 'By whom',
    denials: 'Who denies it',
    notSaid: 'not said',
  },
  /** On a phone, where its head is pulled to: how much of the screen a page takes. */
  stops: {
    full: 'This page: the whole screen',
    half: 'This page: half of the screen',
    peek: 'This page: its name alone, the map large',
  },

  lensNames: {
    source: (source: string) => source,
    compare: (first: string, second: string) => `${first} and ${second}`,
    official: 'official reports',
    disputed: 'disputed records',
  },
  lensHides: (claims: number, lens: string) =>
    `${count(claims, 'other claim is', 'other claims are')} not shown (lens: ${lens}).`,
  takeLensOff: 'Take the lens off',
  silent: (claims: number) => `${count(claims, 'other claim', 'other claims')} not shown`,

  sharedNote: (claims: string[]) => `Concerns ${list.format(claims)}.`,
  claimAt: (source: string, line: number) => `${source}, line ${line}`,
  seeNoteAbove: 'See the editor’s note above.',
  seeSharedNote: 'See the editor’s note below.',
};

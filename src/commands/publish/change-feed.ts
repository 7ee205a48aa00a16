// What changed, as a feed (Atom, RFC 4287) for whoever follows the atlas or keeps a copy of its records: an entry for each edition, and for each record
// that the newest one changed.

import { dayInWords } from '../../messages/date-words.ts';
import { enHistory } from '../../messages/en/changes.ts';
import type { Messages } from '../../messages/en/messages.ts';
import type { Atlas } from '../../model/atlas.ts';
import { dayFromIso } from '../../model/calendar.ts';
import { eventOfChange, type RecordChange } from '../../model/editions/record-change.ts';
import { currentId } from '../../model/retired-ids.ts';
import type { SealedEdition } from '../editions/sealed-folder.ts';
import { escaped } from './html.ts';
import { recordWords } from './page-words.ts';
import { recordsFolder } from './plain-page.ts';

export const feedFile = 'changes.atom';

/** Says that something came at that day; the hour is nobody's matter. */
const moment = (day: string) => `${day}T00:00:00Z`;

function element(name: string, text: string): string {
  return `<${name}>${escaped(text)}</${name}>`;
}

interface Entry {
  id: string;
  title: string;
  day: string;
  /** From the site's root. */
  path: string;
  summary: string;
}

function entryXml({ id, title, day, path, summary }: Entry, home: string): string {
  return [
    '  <entry>',
    `    ${element('id', id)}`,
    `    ${element('title', title)}`,
    `    ${element('updated', moment(day))}`,
    `    <link rel="alternate" href="${escaped(`${home}${path}`)}"/>`,
    `    ${element('summary', summary)}`,
    '  </entry>',
  ].join('\n');
}

function editionEntry({ seal, changes }: SealedEdition, name: string, words: Messages): Entry {
  const of = (what: RecordChange['change']) => String(changes.filter(({ change }) => change === what).length);
  return {
    id: `${name}:${seal.id}`,
    title: enHistory.step(seal.id, dayInWords(dayFromIso(seal.date) ?? 0, words)),
    day: seal.date,
    path: `?asof=${seal.id}`,
    summary: seal.before
      ? enHistory.counts(of('new'), of('changed'), of('gone'))
      : words.placesIntro(seal.counts.places, seal.counts.events),
  };
}

/** One for each record of today, with the reasons of all that changed in it. */
function recordEntries({ seal, changes }: SealedEdition, atlas: Atlas, name: string): Entry[] {
  const reasons = new Map<string, Set<string>>();
  for (const change of changes) {
    const event = currentId(eventOfChange(change) ?? '', atlas.retired);
    const said = reasons.get(event) ?? new Set();
    reasons.set(event, said);
    for (const { why } of change.reasons) said.add(why);
  }
  return atlas.events.flatMap(({ id, title }): Entry[] => {
    const said = reasons.get(id);
    if (!said) return [];
    const path = `${recordsFolder}${encodeURIComponent(id)}.html`;
    return [{ id: `${name}:${seal.id}:${id}`, title, day: seal.date, path, summary: [...said].join(' ') }];
  });
}

/**
 * `null` where no edition is sealed.
 * @param home address of the published atlas with the slash at its end; empty: links are relative to the feed
 */
export function changeFeed(atlas: Atlas, editions: readonly SealedEdition[], home: string): string | null {
  const newest = editions.at(-1);
  if (!newest) return null;
  const words = recordWords(atlas);
  const { id, licence } = atlas.description;
  // A name that stays the same wherever the atlas stands.
  const name = `urn:atlas:${id}`;
  const entries = [
    ...editions.toReversed().map((edition) => editionEntry(edition, name, words)),
    ...recordEntries(newest, atlas, name),
  ];
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${escaped(words.recordLanguage)}">`,
    `  ${element('id', name)}`,
    `  ${element('title', `${words.atlasTitle}: ${words.aboutBar.changes}`)}`,
    `  ${element('updated', moment(newest.seal.date))}`,
    `  <author>${element('name', `${words.atlasTitle} contributors`)}</author>`,
    `  ${element('rights', licence)}`,
    `  <link rel="self" type="application/atom+xml" href="${escaped(`${home}${feedFile}`)}"/>`,
    `  <link rel="alternate" type="text/html" href="${escaped(home || './')}"/>`,
    ...entries.map((entry) => entryXml(entry, home)),
    '</feed>',
    '',
  ].join('\n');
}

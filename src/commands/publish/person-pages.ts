// A static page for each person whom the sources name, and an index of them: the claims that name the person, by what they tell.
import { historicalDateInWords, undatedInWords } from '../../messages/date-words.ts';
import type { Messages } from '../../messages/en/messages.ts';
import type { Atlas } from '../../model/atlas.ts';
import { effectiveDate } from '../../model/effective-date.ts';
import { type Person, personParts, type ToldOfPerson, toldOfPerson } from '../../model/person.ts';
import type { Source } from '../../model/source.ts';
import { type Html, html } from './html.ts';
import { recordWords } from './page-words.ts';
import { pageData } from './place-data.ts';
import { personsFolder, placesFolder, plainPage } from './plain-page.ts';

const shortName = (source: Source | undefined, id: string): string => source?.['title-short'] ?? source?.title ?? id;

function toldHtml({ event, claim }: ToldOfPerson, sources: ReadonlyMap<string, Source>, words: Messages): Html {
  const when = effectiveDate(claim, event);
  const place = encodeURIComponent(event.placeId ?? 'unplaced');
  return html`<li class="${claim.rank === 'deprecated' && 'set-aside'}"><p><strong>${words.terms.stance(claim.stance)}</strong> ${claim.says}</p>
<p><small><a href="../${placesFolder}${place}.html#${claim.id}">${event.title}</a> · ${when ? historicalDateInWords(when, words) : undatedInWords([], words)} · <cite>${shortName(sources.get(claim.source), claim.source)}</cite> · ${words.claimLine(claim.locator.line)}</small></p></li>`;
}

function personBody(person: Person, told: readonly ToldOfPerson[], atlas: Atlas, words: Messages): Html {
  const sources = new Map(atlas.sources.map((source) => [source.id, source]));
  const sourceOf = new Map(told.map(({ claim }) => [claim.id, claim.source]));
  const { pages } = words;
  return html`<h1>${person.title}</h1>
<p><small>${pages.printedNames}: ${person.names.map(({ name, lang }, i) => html`${i > 0 && ', '}<bdi lang="${lang}">${name}</bdi>`)}</small></p>
${
  person.roles.length > 0 &&
  html`<ul>${person.roles.map(({ says, claim }) => {
    const source = sourceOf.get(claim) ?? '';
    return html`<li>${says} <small>· <cite>${shortName(sources.get(source), source)}</cite></small></li>`;
  })}</ul>`
}
<p><small>${pages.personsNote}</small></p>
${personParts.map((part) => {
  const having = told.filter(({ parts }) => parts.includes(part));
  return (
    having.length > 0 &&
    html`<h2>${pages.personParts[part]}</h2><ol class="claims">${having.map((one) => toldHtml(one, sources, words))}</ol>`
  );
})}`;
}

/**
 * Paths from the site's root, and texts; none where the corpus lists no persons.
 * @param home address of the published atlas with the slash at its end; empty: not known
 */
export function personPages(atlas: Atlas, hasPictures: boolean, home: string): Map<string, string> {
  const { persons = [], events, description } = atlas;
  const pages = new Map<string, string>();
  if (persons.length === 0) return pages;
  const words = recordWords(atlas);
  const add = (name: string, title: string, told: readonly ToldOfPerson[], body: Html) => {
    const path = `${personsFolder}${name}.html`;
    const named = [...new Set(told.map(({ event }) => event))];
    const data = pageData(title, named, path, description, home);
    const about = words.pages.describes(title, words.within, named.length);
    pages.set(path, plainPage({ path, title, description: about, body, data, words }, hasPictures, home));
  };
  const listed = persons
    .map((person) => ({ person, told: toldOfPerson(person.id, events) }))
    .sort((a, b) => a.person.title.localeCompare(b.person.title, words.recordLanguage));
  for (const { person, told } of listed) add(person.id, person.title, told, personBody(person, told, atlas, words));
  const entries = listed.map(
    ({ person, told }) =>
      html`<li><a href="${encodeURIComponent(person.id)}.html">${person.title}</a> <small>${words.pages.claimsNaming(told.length)}</small></li>`,
  );
  const index = html`<h1>${words.pages.persons}</h1><p>${words.pages.personsNote}</p><ul class="index">${entries}</ul>`;
  add(
    'index',
    words.pages.persons,
    listed.flatMap(({ told }) => told),
    index,
  );
  return pages;
}

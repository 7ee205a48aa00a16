// A static page for each person whom the sources name, and an index of them: the claims that name the person, by what they tell.
import { historicalDateInWords, undatedInWords } from '../../messages/date-words.ts';
import type { Messages } from '../../messages/en/messages.ts';
import type { Atlas } from '../../model/atlas.ts';
import { effectiveDate } from '../../model/effective-date.ts';
import type { AtlasEvent } from '../../model/event.ts';
import { type Person, personParts, type ToldOfPerson, toldOfPersons } from '../../model/person.ts';
import type { Source } from '../../model/source.ts';
import { type Html, html } from './html.ts';
import { recordWords } from './page-words.ts';
import { type Pages, pagesOf } from './pages.ts';
import { partLinks } from './part-links.ts';
import { pageData } from './place-data.ts';
import { cut, type PlaceParts, partName, placeParts } from './place-parts.ts';
import { personsFolder, placesFolder, plainPage } from './plain-page.ts';

/** Persons on one page of the index. */
const personsOnPage = 1000;

const shortName = (source: Source | undefined, id: string): string => source?.['title-short'] ?? source?.title ?? id;

interface PersonMaterial {
  sources: ReadonlyMap<string, Source>;
  parts: PlaceParts;
  words: Messages;
}

function toldHtml({ event, claim }: ToldOfPerson, { sources, parts, words }: PersonMaterial): Html {
  const when = effectiveDate(claim, event);
  const place = encodeURIComponent(parts.pageOf(event));
  return html`<li class="${claim.rank === 'deprecated' && 'set-aside'}"><p><strong>${words.terms.stance(claim.stance)}</strong> ${claim.says}</p>
<p><small><a href="../${placesFolder}${place}.html#${claim.id}">${event.title}</a> · ${when ? historicalDateInWords(when, words) : undatedInWords([], words)} · <cite>${shortName(sources.get(claim.source), claim.source)}</cite> · ${words.claimLine(claim.locator.line)}</small></p></li>`;
}

function personBody(person: Person, told: readonly ToldOfPerson[], material: PersonMaterial): Html {
  const { sources, words } = material;
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
    html`<h2>${pages.personParts[part]}</h2><ol class="claims">${having.map((one) => toldHtml(one, material))}</ol>`
  );
})}`;
}

/**
 * Paths from the site's root, and texts; none where the corpus lists no persons.
 * @param home address of the published atlas with the slash at its end; empty: not known
 */
export function personPages(atlas: Atlas, hasPictures: boolean, home: string): Pages {
  const { persons = [], events, description } = atlas;
  const pages = new Map<string, () => string>();
  if (persons.length === 0) return pagesOf(pages);
  const words = recordWords(atlas);
  const material = {
    sources: new Map(atlas.sources.map((source) => [source.id, source])),
    parts: placeParts(atlas),
    words,
  };
  const add = (name: string, title: string, events: readonly AtlasEvent[], bodyOf: () => Html) => {
    const path = `${personsFolder}${name}.html`;
    pages.set(path, () => {
      const data = pageData(title, events, path, description, home);
      const about = words.pages.describes(title, words.within, events.length);
      return plainPage({ path, title, description: about, body: bodyOf(), data, words }, hasPictures, home);
    });
  };
  const eventsOf = (told: readonly ToldOfPerson[]) => [...new Set(told.map(({ event }) => event))];
  const toldOf = toldOfPersons(events);
  const listed = persons
    .map((person) => ({ person, told: toldOf.get(person.id) ?? [] }))
    .sort((a, b) => a.person.title.localeCompare(b.person.title, words.recordLanguage));
  for (const { person, told } of listed)
    add(person.id, person.title, eventsOf(told), () => personBody(person, told, material));
  const naming = eventsOf(listed.flatMap(({ told }) => told));
  const parts = cut(listed, personsOnPage);
  for (const [part, own] of parts.entries())
    add(partName('index', part), words.pages.persons, naming, () => {
      const entries = own.map(
        ({ person, told }) =>
          html`<li><a href="${encodeURIComponent(person.id)}.html">${person.title}</a> <small>${words.pages.claimsNaming(told.length)}</small></li>`,
      );
      const ways = partLinks('index', part, parts.length, words);
      return html`<h1>${words.pages.persons}</h1><p>${words.pages.personsNote}</p>${ways}<ul class="index">${entries}</ul>${ways}`;
    });
  return pagesOf(pages);
}

// A static page for each place, one for what has no place, and an index of them all: for readers without a script, for search engines,
// for printing. Plain HTML, one small style sheet, no script.
import type { Messages } from '../../messages/en/messages.ts';
import type { Atlas } from '../../model/atlas.ts';
import type { AtlasEvent } from '../../model/event.ts';
import type { Place } from '../../model/place.ts';
import type { MovedRecord } from '../editions/moved-records.ts';
import { type Html, html } from './html.ts';
import { recordWords } from './page-words.ts';
import { type Pages, pagesOf } from './pages.ts';
import { partLinks } from './part-links.ts';
import { pageData, placeData, recordsData } from './place-data.ts';
import { cut, partCount, partName, unplacedPage } from './place-parts.ts';
import { personsFolder, placesFolder, plainPage, readingFolder, recordsFolder, storiesFolder } from './plain-page.ts';
import { type RecordMaterial, recordHtml, recordMaterial } from './record-html.ts';

/** Places on one page of the index. */
const placesOnPage = 1000;

/** @param ways to the other pages of the place, where its records do not fit on one */
function placeBody(place: Place, events: readonly AtlasEvent[], ways: Html | null, material: RecordMaterial): Html {
  const { titleOf, words } = material;
  const { terms } = words;
  const names = [...new Map(place.names.map((name) => [name.toponym, name])).values()];
  return html`<h1>${place.title}</h1>
<p>${terms.placeKind(place.kind)}${
    place.partOf.length > 0 && [
      ` ${words.liesIn} `,
      place.partOf.map((id, i) => html`${i > 0 && ', '}<a href="${encodeURIComponent(id)}.html">${titleOf(id)}</a>`),
    ]
  }</p>
<p><small>${names.map(({ toponym, lang, from, to }, i) => html`${i > 0 && ', '}<bdi lang="${lang}">${toponym}</bdi>${(from || to) && ` (${from ?? ''}–${to ?? ''})`}`)}</small></p>
<p><small>${words.precision}: ${terms.precision(place.where_prec)}${place.where_note && `. ${place.where_note}`}</small></p>
${place.boundary && html`<p><small>${words.boundary}: ${place.boundary}</small></p>`}
<p class="way"><a href="../index.html?place=${encodeURIComponent(place.id)}">${words.pages.onTheMap}</a></p>${ways}
${events.length === 0 && html`<p>${words.noRecords}</p>`}
${events.map((event) => recordHtml(event, material))}${ways}`;
}

/** Where links to this page lead that were made when the records stood on it. */
function movedBody(moved: readonly MovedRecord[], events: ReadonlyMap<string, AtlasEvent>, words: Messages): Html {
  return html`<section><h2>${words.pages.moved}</h2><ul>${moved.map(
    ({ event, fragments }) =>
      html`<li>${fragments.map((id) => html`<span id="${id}"></span>`)}<a href="../${recordsFolder}${encodeURIComponent(event)}.html">${events.get(event)?.title ?? event}</a></li>
`,
  )}</ul></section>`;
}

/** @param listed the places of this page, in the order of their names */
function indexBody(
  { places, events, persons = [] }: Atlas,
  listed: readonly Place[],
  ways: Html | null,
  { words, relations: { parts } }: RecordMaterial,
  hasStories: boolean,
): Html {
  const { terms } = words;
  const count = (place: string | null) => words.recordsAt(parts.eventsAt(place).length);
  return html`<h1>${words.places}</h1>
<p>${words.introduction} <em>${words.violenceNotice}</em></p>
<p>${words.placesIntro(places.length, events.length)}</p>
<p>${hasStories && html`<a href="../${storiesFolder}index.html">${words.stories}</a> · `}${persons.length > 0 && html`<a href="../${personsFolder}index.html">${words.pages.persons}</a> · `}<a href="../${readingFolder}index.html">${words.pages.reading}</a></p>
${ways}<ul class="index">${listed.map(
    ({ id, title, kind }) =>
      html`<li><a href="${encodeURIComponent(id)}.html">${title}</a> <small>${terms.placeKind(kind)}, ${count(id)}</small></li>`,
  )}<li><a href="${unplacedPage}.html">${words.unplacedTitle}</a> <small>${count(null)}</small></li></ul>${ways}`;
}

/**
 * Paths from the site's root, and texts. A joint record stands on the page of each of its places.
 * @param moved what stood on a page in an earlier edition
 * @param home address of the published atlas with the slash at its end; empty: not known
 */
export function placePages(
  atlas: Atlas,
  hasPictures: boolean,
  home: string,
  moved: ReadonlyMap<string | null, readonly MovedRecord[]> = new Map(),
  hasStories = false,
): Pages {
  const words = recordWords(atlas);
  const material = recordMaterial(atlas, words);
  const { parts } = material.relations;
  const pages = new Map<string, () => string>();
  const described = { ...material, home };
  const events = new Map(atlas.events.map((event) => [event.id, event]));
  const formerlyOn = (place: string | null) => {
    const records = moved.get(place) ?? [];
    return records.length > 0 && movedBody(records, events, words);
  };
  interface Made {
    body: Html;
    data: Record<string, unknown>;
  }
  const add = (name: string, title: string, count: number, make: (path: string) => Made) => {
    const path = `${placesFolder}${name}.html`;
    const description = words.pages.describes(title, words.within, count);
    pages.set(path, () => plainPage({ path, title, description, ...make(path), words }, hasPictures, home));
  };
  /** Each part of a place's records with the ways to the others; what is on a page that is whole is told to machines in the order of the atlas. */
  const addParts = (place: Place | null, bodyOf: (own: readonly AtlasEvent[], ways: Html | null) => Html) => {
    const id = place?.id ?? null;
    const [name, title] = place ? [place.id, place.title] : [unplacedPage, words.unplacedTitle];
    const here = parts.eventsAt(id);
    const count = partCount(here.length);
    for (let part = 0; part < count; part += 1)
      add(partName(name, part), title, here.length, (path) => {
        const own = parts.partsOf(id)[part] ?? [];
        const told = place && count === 1 ? here : own;
        const body = html`${bodyOf(own, partLinks(name, part, count, words))}${part === 0 && formerlyOn(id)}`;
        return {
          body,
          data: place
            ? placeData(place, told, path, atlas.description, described)
            : recordsData(title, told, path, atlas.description, described),
        };
      });
  };
  for (const place of atlas.places) addParts(place, (own, ways) => placeBody(place, own, ways, material));
  addParts(
    null,
    (own, ways) => html`<h1>${words.unplacedTitle}</h1><p>${words.unplacedIntro}</p>${ways}
${own.map((event) => recordHtml(event, material))}${ways}`,
  );
  const sorted = [...atlas.places].sort((a, b) => a.title.localeCompare(b.title, words.recordLanguage));
  for (const [part, listed] of cut(sorted, placesOnPage).entries()) {
    const ways = partLinks('index', part, Math.ceil(sorted.length / placesOnPage), words);
    add(partName('index', part), words.places, atlas.events.length, (path) => ({
      body: indexBody(atlas, listed, ways, material, hasStories),
      data: pageData(words.places, atlas.events, path, atlas.description, home),
    }));
  }
  return pagesOf(pages);
}

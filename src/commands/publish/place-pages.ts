// A static page for each place, one for what has no place, and an index of them all: for readers without a script, for search engines,
// for printing. Plain HTML, one small style sheet, no script.
import type { Messages } from '../../messages/en/messages.ts';
import type { Atlas } from '../../model/atlas.ts';
import type { AtlasEvent } from '../../model/event.ts';
import { compileDate } from '../../model/historical-date.ts';
import type { Place } from '../../model/place.ts';
import type { MovedRecord } from '../editions/moved-records.ts';
import { type Html, html } from './html.ts';
import { recordWords } from './page-words.ts';
import { pageData, placeData, recordsData } from './place-data.ts';
import { personsFolder, placesFolder, plainPage, readingFolder, recordsFolder, storiesFolder } from './plain-page.ts';
import { type RecordMaterial, recordHtml, recordMaterial } from './record-html.ts';
import { unplacedPage } from './relations-html.ts';

const startOf = ({ when }: AtlasEvent): number => (when ? compileDate(when).earliestStart : Number.POSITIVE_INFINITY);

function inTimeOrder(events: readonly AtlasEvent[]): AtlasEvent[] {
  return [...events].sort((a, b) => startOf(a) - startOf(b) || a.id.localeCompare(b.id));
}

function placeBody(place: Place, events: readonly AtlasEvent[], material: RecordMaterial): Html {
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
<p class="way"><a href="../index.html?place=${encodeURIComponent(place.id)}">${words.pages.onTheMap}</a></p>
${events.length === 0 && html`<p>${words.noRecords}</p>`}
${events.map((event) => recordHtml(event, material))}`;
}

/** Where links to this page lead that were made when the records stood on it. */
function movedBody(moved: readonly MovedRecord[], events: ReadonlyMap<string, AtlasEvent>, words: Messages): Html {
  return html`<section><h2>${words.pages.moved}</h2><ul>${moved.map(
    ({ event, fragments }) =>
      html`<li>${fragments.map((id) => html`<span id="${id}"></span>`)}<a href="../${recordsFolder}${encodeURIComponent(event)}.html">${events.get(event)?.title ?? event}</a></li>
`,
  )}</ul></section>`;
}

function indexBody(
  { places, events, persons = [] }: Atlas,
  counts: ReadonlyMap<string | null, number>,
  words: Messages,
  hasStories: boolean,
): Html {
  const { terms } = words;
  const sorted = [...places].sort((a, b) => a.title.localeCompare(b.title, words.recordLanguage));
  return html`<h1>${words.places}</h1>
<p>${words.introduction} <em>${words.violenceNotice}</em></p>
<p>${words.placesIntro(places.length, events.length)}</p>
<p>${hasStories && html`<a href="../${storiesFolder}index.html">${words.stories}</a> · `}${persons.length > 0 && html`<a href="../${personsFolder}index.html">${words.pages.persons}</a> · `}<a href="../${readingFolder}index.html">${words.pages.reading}</a></p>
<ul class="index">${sorted.map(
    ({ id, title, kind }) =>
      html`<li><a href="${encodeURIComponent(id)}.html">${title}</a> <small>${terms.placeKind(kind)}, ${words.recordsAt(counts.get(id) ?? 0)}</small></li>`,
  )}<li><a href="${unplacedPage}.html">${words.unplacedTitle}</a> <small>${words.recordsAt(counts.get(null) ?? 0)}</small></li></ul>`;
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
): Map<string, string> {
  const words = recordWords(atlas);
  const material = recordMaterial(atlas, words);
  const pages = new Map<string, string>();
  const counts = new Map<string | null, number>();
  const described = { ...material, home };
  const events = new Map(atlas.events.map((event) => [event.id, event]));
  const formerlyOn = (place: string | null) => {
    const records = moved.get(place) ?? [];
    return records.length > 0 && movedBody(records, events, words);
  };
  type PageData = (path: string) => Record<string, unknown>;
  const add = (name: string, title: string, events: readonly AtlasEvent[], body: Html, dataOf: PageData) => {
    const path = `${placesFolder}${name}.html`;
    const data = dataOf(path);
    const description = words.pages.describes(title, words.within, events.length);
    pages.set(path, plainPage({ path, title, description, body, data, words }, hasPictures, home));
  };
  for (const place of atlas.places) {
    const here = atlas.events.filter(({ placeId, alsoAt }) => placeId === place.id || alsoAt.includes(place.id));
    counts.set(place.id, here.length);
    const body = html`${placeBody(place, inTimeOrder(here), material)}${formerlyOn(place.id)}`;
    add(place.id, place.title, here, body, (path) => placeData(place, here, path, atlas.description, described));
  }
  const nowhere = inTimeOrder(atlas.events.filter(({ placeId }) => placeId === null));
  counts.set(null, nowhere.length);
  const body = html`<h1>${words.unplacedTitle}</h1><p>${words.unplacedIntro}</p>
${nowhere.map((event) => recordHtml(event, material))}${formerlyOn(null)}`;
  add(unplacedPage, words.unplacedTitle, nowhere, body, (path) =>
    recordsData(words.unplacedTitle, nowhere, path, atlas.description, described),
  );
  add('index', words.places, atlas.events, indexBody(atlas, counts, words, hasStories), (path) =>
    pageData(words.places, atlas.events, path, atlas.description, home),
  );
  return pages;
}

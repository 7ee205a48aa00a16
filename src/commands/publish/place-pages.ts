// A static page for each place, one for what has no place, and an index of them all: for readers without a script, for search engines,
// for printing. Plain HTML, one small style sheet, no script.
import { en } from '../../messages/en.ts';
import type { Atlas } from '../../model/atlas.ts';
import type { AtlasEvent } from '../../model/event.ts';
import { compileDate } from '../../model/historical-date.ts';
import type { Place } from '../../model/place.ts';
import { representativePoint } from '../../model/representative-point.ts';
import { formerIds } from '../../model/retired-ids.ts';
import { pagePolicy } from './content-policy.ts';
import { dataScript, type Html, html, textOf } from './html.ts';
import { type FormerIds, recordHtml, type Sources } from './record-html.ts';

const { terms } = en;

/** Page of the records without a place. */
const unplaced = 'unplaced';

function pageText(title: string, records: number, body: Html, data: Html | null = null): string {
  return textOf(html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${pagePolicy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title} · ${en.atlasTitle}</title>
<meta name="description" content="${en.pages.describes(title, records)}">
<link rel="stylesheet" href="places.css">
<link rel="icon" href="../icon.svg" type="image/svg+xml">
${data}
</head>
<body>
<header><p><a href="../index.html">${en.atlasTitle}</a> · <a href="index.html">${en.pages.allPlaces}</a></p></header>
<main>${body}</main>
<footer><p>${en.pages.licence}</p></footer>
</body>
</html>
`);
}

const startOf = ({ when }: AtlasEvent): number => (when ? compileDate(when).earliestStart : Number.POSITIVE_INFINITY);

function inTimeOrder(events: readonly AtlasEvent[]): AtlasEvent[] {
  return [...events].sort((a, b) => startOf(a) - startOf(b) || a.id.localeCompare(b.id));
}

function placeData(place: Place): Html {
  const [longitude, latitude] = representativePoint(place.geometry);
  return dataScript({
    '@context': 'https://schema.org',
    '@type': 'Place',
    name: place.title,
    alternateName: [...new Set(place.names.map(({ toponym }) => toponym))].filter((name) => name !== place.title),
    geo: { '@type': 'GeoCoordinates', latitude, longitude },
  });
}

function placeBody(
  place: Place,
  events: readonly AtlasEvent[],
  atlas: Atlas,
  sources: Sources,
  former: FormerIds,
): Html {
  const titles = new Map(atlas.places.map(({ id, title }) => [id, title]));
  const titleOf = (id: string) => titles.get(id) ?? id;
  const names = [...new Map(place.names.map((name) => [name.toponym, name])).values()];
  return html`<h1>${place.title}</h1>
<p>${terms.placeKind[place.kind]}${
    place.partOf.length > 0 && [
      ` ${en.liesIn} `,
      place.partOf.map((id, i) => html`${i > 0 && ', '}<a href="${encodeURIComponent(id)}.html">${titleOf(id)}</a>`),
    ]
  }</p>
<p><small>${names.map(({ toponym, lang, from, to }, i) => html`${i > 0 && ', '}<bdi lang="${lang}">${toponym}</bdi>${(from || to) && ` (${from ?? ''}–${to ?? ''})`}`)}</small></p>
<p><small>${en.precision}: ${terms.precision[place.where_prec]}${place.where_note && `. ${place.where_note}`}</small></p>
${place.boundary && html`<p><small>${en.boundary}: ${place.boundary}</small></p>`}
<p class="way"><a href="../index.html?place=${encodeURIComponent(place.id)}">${en.pages.onTheMap}</a></p>
${events.length === 0 && html`<p>${en.noRecords}</p>`}
${events.map((event) => recordHtml(event, sources, titleOf, former))}`;
}

function indexBody({ places, events }: Atlas, counts: ReadonlyMap<string | null, number>): Html {
  const sorted = [...places].sort((a, b) => a.title.localeCompare(b.title, 'en'));
  return html`<h1>${en.places}</h1>
<p>${en.introduction} <em>${en.violenceNotice}</em></p>
<p>${en.placesIntro(places.length, events.length)}</p>
<ul class="index">${sorted.map(
    ({ id, title, kind }) =>
      html`<li><a href="${encodeURIComponent(id)}.html">${title}</a> <small>${terms.placeKind[kind]}, ${en.recordsAt(counts.get(id) ?? 0)}</small></li>`,
  )}<li><a href="${unplaced}.html">${en.unplacedTitle}</a> <small>${en.recordsAt(counts.get(null) ?? 0)}</small></li></ul>`;
}

/** File names and their texts. A joint record stands on the page of each of its places. */
export function placePages(atlas: Atlas): Map<string, string> {
  const sources: Sources = new Map(atlas.sources.map((source) => [source.id, source]));
  const former = formerIds(atlas.retired);
  const pages = new Map<string, string>();
  const counts = new Map<string | null, number>();
  for (const place of atlas.places) {
    const here = atlas.events.filter(({ placeId, alsoAt }) => placeId === place.id || alsoAt.includes(place.id));
    counts.set(place.id, here.length);
    const body = placeBody(place, inTimeOrder(here), atlas, sources, former);
    pages.set(`${place.id}.html`, pageText(place.title, here.length, body, placeData(place)));
  }
  const nowhere = inTimeOrder(atlas.events.filter(({ placeId }) => placeId === null));
  counts.set(null, nowhere.length);
  const titles = new Map(atlas.places.map(({ id, title }) => [id, title]));
  const body = html`<h1>${en.unplacedTitle}</h1><p>${en.unplacedIntro}</p>
${nowhere.map((event) => recordHtml(event, sources, (id) => titles.get(id) ?? id, former))}`;
  pages.set(`${unplaced}.html`, pageText(en.unplacedTitle, nowhere.length, body));
  pages.set('index.html', pageText(en.places, atlas.events.length, indexBody(atlas, counts)));
  return pages;
}

// A page and a file of data for each record, under an address that stays: `records/ID.html` and `records/ID.json`, with what became of it from edition
// to edition. Each stands also under the ids that the record had once.
import type { DatasetFile } from '../../dataset/dataset-file.ts';
import { type RawEvent, rawEvents } from '../../dataset/editions/raw-events.ts';
import { fieldInWords } from '../../messages/change-words.ts';
import { dayInWords } from '../../messages/date-words.ts';
import { enHistory, type HistoryWords } from '../../messages/en/changes.ts';
import type { Messages } from '../../messages/en/messages.ts';
import type { Atlas } from '../../model/atlas.ts';
import { dayFromIso } from '../../model/calendar.ts';
import { citedAtlas } from '../../model/citation/cited-atlas.ts';
import type { EditionName } from '../../model/editions/edition.ts';
import type { RecordChange } from '../../model/editions/record-change.ts';
import type { RecordFile, RecordHistory } from '../../model/editions/told-changes.ts';
import type { AtlasEvent } from '../../model/event.ts';
import { formerIds } from '../../model/retired-ids.ts';
import type { Source } from '../../model/source.ts';
import type { Histories } from '../editions/histories.ts';
import { type Html, html } from './html.ts';
import { recordWords } from './page-words.ts';
import { type Pages, pagesOf } from './pages.ts';
import { recordsData } from './place-data.ts';
import { placesFolder, plainPage, recordsFolder } from './plain-page.ts';
import { recordHtml, recordMaterial } from './record-html.ts';

export interface RecordPages {
  pages: Pages;
  /** The files of data, and both under former ids: in no site map. */
  others: Pages;
}

/** In the order of the atlas. */
function sourcesOf(
  { claims }: AtlasEvent,
  sources: ReadonlyMap<string, { source: Source; order: number }>,
): RecordFile['sources'] {
  const cited = new Set(claims.flatMap(({ source, citedWork }) => [source, citedWork]));
  return [...cited]
    .flatMap((id) => sources.get(id ?? '') ?? [])
    .sort((a, b) => a.order - b.order)
    .map(({ source }) => source);
}

const editionInWords = ({ id, date }: EditionName, history: HistoryWords, words: Messages): string =>
  history.step(id, dayInWords(dayFromIso(date) ?? 0, words));

function changeHtml(change: RecordChange, history: HistoryWords, words: Messages): Html {
  const { type, id, change: what, leadsTo, fields, reasons } = change;
  const head = [
    what === 'new' ? history.isNew[type] : what === 'gone' ? history.isGone[type] : null,
    type === 'event' ? null : id,
    leadsTo && `${history.now}: ${leadsTo}`,
  ].filter(Boolean);
  return html`<li>${head.length > 0 && html`<p><strong>${head.join(' · ')}</strong></p>`}
${fields.map(
  ({ field, was, is }) => html`<p><small>${history.fields[field] ?? field}</small></p>
<dl><dt>${history.was}</dt><dd>${fieldInWords(field, was, words, history)}</dd>
<dt>${history.is}</dt><dd>${fieldInWords(field, is, words, history)}</dd></dl>
`,
)}${reasons.map(({ kind, why }) => html`<p><small>${history.why}: ${history.kinds[kind]}.</small> ${why}</p>`)}</li>
`;
}

function historyHtml({ first, steps }: RecordHistory, id: string, words: Messages): Html {
  const history = enHistory;
  return html`<section id="history"><h2>${words.editions.history}</h2>
<p>${first ? history.first(first.id, dayInWords(dayFromIso(first.date) ?? 0, words)) : history.notSealed}${first && steps.length === 0 && ` ${history.unchanged}`}</p>
${first && html`<p class="way"><a href="../index.html?event=${encodeURIComponent(id)}&amp;asof=${first.id}">${history.asItWas(first.id)}</a></p>`}
${steps.map(
  ({ edition, changes }) => html`<h3>${edition ? editionInWords(edition, history, words) : history.sinceLast}</h3>
<ul class="changes">${changes.map((change) => changeHtml(change, history, words))}</ul>
`,
)}</section>`;
}

/** @param home address of the published atlas with the slash at its end; empty: not known */
export function recordPages(
  atlas: Atlas,
  files: readonly DatasetFile[],
  { historyOf }: Pick<Histories, 'historyOf'>,
  hasPictures: boolean,
  home: string,
): RecordPages {
  const words = recordWords(atlas);
  const { id: corpus, version: edition } = citedAtlas(atlas.description);
  const { licence } = atlas.description;
  const titles = new Map(atlas.places.map(({ id, title }) => [id, title]));
  const former = formerIds(atlas.retired);
  const material = recordMaterial(atlas, words);
  const raw = rawEvents(files);
  const sources = new Map(atlas.sources.map((source, order) => [source.id, { source, order }]));
  const pages = new Map<string, () => string>();
  const others = new Map<string, () => string>();
  const placeOf = ({ placeId }: AtlasEvent) =>
    placeId === null ? null : { id: placeId, title: titles.get(placeId) ?? placeId };
  const fileOf = (event: AtlasEvent): string => {
    const { id, title } = event;
    const { value, claims }: Partial<RawEvent> = raw(id) ?? {};
    const file: RecordFile = {
      ...{ form: 1, id, title, formerIds: former.get(id) ?? [], corpus, edition, licence, place: placeOf(event) },
      record: { ...value, claims: event.claims.map((claim) => claims?.get(claim.id)) },
      sources: sourcesOf(event, sources),
      history: historyOf(id),
    };
    return `${JSON.stringify(file)}\n`;
  };
  const pageOf = (event: AtlasEvent): string => {
    const { id, title } = event;
    const place = placeOf(event);
    const path = `${recordsFolder}${id}.html`;
    const body = html`<h1>${title}</h1>
<p><a href="../${placesFolder}${encodeURIComponent(material.relations.parts.pageOf(event))}.html">${place?.title ?? words.unplacedTitle}</a> · <a href="${encodeURIComponent(id)}.json" type="application/json">JSON</a></p>
${recordHtml(event, material)}
${historyHtml(historyOf(id), id, words)}`;
    const data = recordsData(title, [event], path, atlas.description, { ...material, home });
    return plainPage({ path, title, description: event.summary, body, data, words }, hasPictures, home);
  };
  for (const event of atlas.events) {
    const [page, file] = [() => pageOf(event), () => fileOf(event)];
    pages.set(`${recordsFolder}${event.id}.html`, page);
    others.set(`${recordsFolder}${event.id}.json`, file);
    for (const name of former.get(event.id) ?? []) {
      others.set(`${recordsFolder}${name}.html`, page);
      others.set(`${recordsFolder}${name}.json`, file);
    }
  }
  return { pages: pagesOf(pages), others: pagesOf(others) };
}

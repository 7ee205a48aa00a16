// A page and a file of data for each record, under an address that stays: `records/ID.html` and `records/ID.json`, with what became of it from edition
// to edition. Each stands also under the ids that the record had once.
import type { DatasetFile } from '../../dataset/dataset-file.ts';
import { rawRecords } from '../../dataset/editions/raw-records.ts';
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
import type { Histories } from '../editions/histories.ts';
import { type Html, html } from './html.ts';
import { recordWords } from './page-words.ts';
import { recordsData } from './place-data.ts';
import { placesFolder, plainPage, recordsFolder } from './plain-page.ts';
import { recordHtml, recordMaterial } from './record-html.ts';

export interface RecordPages {
  /** Paths from the site's root, and texts. */
  pages: Map<string, string>;
  /** The files of data, and both under former ids: in no site map. */
  others: Map<string, string>;
}

function sourcesOf({ claims }: AtlasEvent, atlas: Atlas): RecordFile['sources'] {
  const cited = new Set(claims.flatMap(({ source, citedWork }) => [source, citedWork]));
  return atlas.sources.filter(({ id }) => cited.has(id));
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
  const raw = rawRecords(files);
  const rawEvents = new Map(raw.flatMap(({ type, id, value }) => (type === 'event' ? [[id, value] as const] : [])));
  const rawClaims = new Map(raw.flatMap(({ type, id, value }) => (type === 'claim' ? [[id, value] as const] : [])));
  const pages = new Map<string, string>();
  const others = new Map<string, string>();
  for (const event of atlas.events) {
    const { id, title, placeId } = event;
    const place = placeId === null ? null : { id: placeId, title: titles.get(placeId) ?? placeId };
    const history = historyOf(id);
    const names = former.get(id) ?? [];
    const file: RecordFile = {
      ...{ form: 1, id, title, formerIds: names, corpus, edition, licence, place },
      record: { ...rawEvents.get(id), claims: event.claims.map((claim) => rawClaims.get(claim.id)) },
      sources: sourcesOf(event, atlas),
      history,
    };
    const path = `${recordsFolder}${id}.html`;
    const body = html`<h1>${title}</h1>
<p><a href="../${placesFolder}${encodeURIComponent(placeId ?? 'unplaced')}.html">${place?.title ?? words.unplacedTitle}</a> · <a href="${encodeURIComponent(id)}.json" type="application/json">JSON</a></p>
${recordHtml(event, material)}
${historyHtml(history, id, words)}`;
    const data = recordsData(title, [event], path, atlas.description, { ...material, home });
    const page = plainPage({ path, title, description: event.summary, body, data, words }, hasPictures, home);
    pages.set(path, page);
    others.set(`${recordsFolder}${id}.json`, `${JSON.stringify(file)}\n`);
    for (const name of names) {
      others.set(`${recordsFolder}${name}.html`, page);
      others.set(`${recordsFolder}${name}.json`, `${JSON.stringify(file)}\n`);
    }
  }
  return { pages, others };
}

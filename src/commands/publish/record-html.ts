// A record as plain HTML: what, when, and who says it in which words; readable without a script and in print.
import { circumstancesInWords, type PlaceTitles } from '../../messages/circumstance-words.ts';
import { historicalDateInWords, undatedInWords } from '../../messages/date-words.ts';
import type { Messages } from '../../messages/en/messages.ts';
import { figureInWords } from '../../messages/figure-words.ts';
import type { Atlas } from '../../model/atlas.ts';
import type { Claim } from '../../model/claim.ts';
import { asCompared } from '../../model/compared-figures.ts';
import { conflictsOf } from '../../model/conflict.ts';
import { effectiveDate } from '../../model/effective-date.ts';
import type { AtlasEvent } from '../../model/event.ts';
import { formerIds } from '../../model/retired-ids.ts';
import type { Source } from '../../model/source.ts';
import type { Measure } from '../../model/vocabulary.ts';
import { type Html, html } from './html.ts';
import { personsFolder, recordsFolder } from './plain-page.ts';
import { type RelationsOnPages, relationsHtml, relationsOnPages } from './relations-html.ts';

export type Sources = ReadonlyMap<string, Source>;

/** Their names by id. */
export type PersonNames = ReadonlyMap<string, string>;

/** Ids that a record bore once: links to them still find it. */
export type FormerIds = ReadonlyMap<string, readonly string[]>;

const formerAnchors = (former: readonly string[] = [], prefix = ''): Html[] =>
  former.map((id) => html`<span id="${prefix}${id}"></span>`);

const shortName = (source: Source | undefined, id: string): string => source?.['title-short'] ?? source?.title ?? id;

/** What all records of the pages are written with. */
export interface RecordMaterial {
  sources: Sources;
  titleOf: PlaceTitles;
  former: FormerIds;
  relations: RelationsOnPages;
  words: Messages;
  persons: PersonNames;
  measures: readonly Measure[];
}

export function recordMaterial(atlas: Atlas, words: Messages): RecordMaterial {
  const titles = new Map(atlas.places.map(({ id, title }) => [id, title]));
  return {
    sources: new Map(atlas.sources.map((source) => [source.id, source])),
    titleOf: (id) => titles.get(id) ?? id,
    former: formerIds(atlas.retired),
    relations: relationsOnPages(atlas),
    persons: new Map((atlas.persons ?? []).map(({ id, title }) => [id, title])),
    words,
    measures: atlas.vocabulary.measures,
  };
}

const relatedTo = (ids: readonly string[], { relations, titleOf, sources, words }: RecordMaterial): Html | null =>
  relationsHtml(ids, relations, titleOf, (source) => shortName(sources.get(source), source), words);

function claimHtml(claim: Claim, event: AtlasEvent, material: RecordMaterial): Html {
  const { sources, former, titleOf, words, persons } = material;
  const { terms } = words;
  const named = [...new Set((claim.persons ?? []).map(({ person }) => person))].filter((id) => persons.has(id));
  const source = sources.get(claim.source);
  const cited = claim.citedWork === null ? undefined : sources.get(claim.citedWork);
  const when = effectiveDate(claim, event);
  const told = [
    source && terms.sourceType(source.custom.source_type),
    claim.attributedTo && words.attributedTo(claim.attributedTo),
    cited && words.citing(shortName(cited, cited.id)),
    when ? when.verbatim && words.claimDate(when.verbatim) : words.claimUndated,
    ...circumstancesInWords(claim, words, titleOf),
    words.claimLine(claim.locator.line),
  ].filter((part) => part);
  const { erratum } = claim;
  return html`<li id="${claim.id}"${claim.rank === 'deprecated' && html` class="set-aside"`}>${formerAnchors(former.get(claim.id))}
<p><strong>${terms.stance(claim.stance)}</strong> ${claim.says}</p>
${claim.figures.map((figure) => {
  const scope = terms.scope[figure.scope];
  return html`<p class="figure">${figureInWords(figure, words)} <small>${scope && `· ${scope} `}· ${words.figureAsWritten(figure.verbatim)}</small></p>`;
})}
<p><small><cite>${shortName(source, claim.source)}</cite> · ${told.join(' · ')}: “${claim.locator.start}” … “${claim.locator.end}”</small></p>
${named.length > 0 && html`<p><small>${words.pages.persons}: ${named.map((id, i) => html`${i > 0 && ', '}<a href="../${personsFolder}${encodeURIComponent(id)}.html">${persons.get(id) ?? id}</a>`)}</small></p>`}
${claim.rankReason !== null && html`<p><small>${words.deprecated(claim.rankReason)}</small></p>`}
${erratum && html`<p class="erratum"><strong>${words.editorsNote}</strong> ${erratum.note} ${words.known(erratum.known)} <small>${words.confidence(erratum.confidence, erratum.authority)}</small></p>`}
${relatedTo([claim.id], material)}
</li>`;
}

export function recordHtml(event: AtlasEvent, material: RecordMaterial): Html {
  const { titleOf, former, words, measures } = material;
  const { terms } = words;
  const isGraphic = event.graphic === true;
  const claims = html`<p>${event.summary}</p>
${relatedTo([event.id], material)}
<ol class="claims">${event.claims.map((claim) => claimHtml(claim, event, material))}</ol>`;
  const { when } = event;
  const disagree = conflictsOf(asCompared(event, measures)).length > 0;
  return html`<article id="record-${event.id}">${formerAnchors(former.get(event.id), 'record-')}
<h2>${event.title}</h2>
<p class="when">${when ? historicalDateInWords(when, words) : undatedInWords(event.claims, words)}${when?.inferred && html` <small>· ${words.dateInferred}</small>`}</p>
<p><small>${terms.eventKind(event.kind)} · ${terms.category(event.category)}${
    event.placeBasis && event.placeBasis !== 'printed' && ` · ${terms.placeBasis[event.placeBasis]}`
  }${event.alsoAt.length > 0 && ` · ${words.jointWith(event.alsoAt.map(titleOf).join(', '))}`}${disagree && ` · ${words.pages.disagree}`}</small></p>
${isGraphic && relatedTo([event.id, ...event.claims.map(({ id }) => id)], material)}
${isGraphic ? html`<details><summary>${words.graphicFold}</summary>${claims}</details>` : claims}
<p class="way"><a href="../index.html?event=${encodeURIComponent(event.id)}">${words.pages.onTheMap}</a> · <a href="../${recordsFolder}${encodeURIComponent(event.id)}.html#history">${words.editions.history}</a></p>
</article>`;
}

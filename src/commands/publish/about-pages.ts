// The plain pages about the atlas: what it is and how it is licensed, its data files, and the project's own documents. With them every page
// that is published can be reached by links.

import type { Corpus } from '../../messages/corpus-words.ts';
import type { AboutWords } from '../../messages/en/about.ts';
import type { Messages } from '../../messages/en/messages.ts';
import { pageIn } from '../../messages/languages.ts';
import { type AtlasDescription, licenceName, recordLanguage } from '../../model/atlas.ts';
import { issuesPattern, mailPattern } from '../../model/correction.ts';
import type { DataFile, DataGroup } from './data-files.ts';
import { type Html, html } from './html.ts';
import type { Library } from './library-notices.ts';
import { markdownPage } from './markdown-page.ts';
import { aboutWords, pageWords, recordWords } from './page-words.ts';
import { aboutFolder, type PlainPage, plainPage } from './plain-page.ts';
import { type DocumentPath, linksOf, projectDocuments } from './project-documents.ts';

export interface AboutMaterial {
  corpus: Corpus;
  hasPictures: boolean;
  /** Texts of the project's documents. */
  documents: ReadonlyMap<DocumentPath, string>;
  libraries: readonly Library[];
  files: readonly DataFile[];
  /** Whether a file of `geo/`, named from there, is in the site. */
  isPublished(path: string): boolean;
}

const translationsOf = (page: string, { languages }: AtlasDescription): Record<string, string> =>
  Object.fromEntries(languages.map(({ tag }) => [tag, pageIn(page, tag, recordLanguage({ languages }))]));

/** The same page in the other languages, each under its own name. */
function languageWays(page: string, { reading, recordLanguage, languages, corpus }: Messages): Html {
  const others = corpus.languages.filter(({ tag }) => tag !== reading);
  return html`<nav class="way" aria-label="${languages}">${others.map(
    ({ tag, name }, i) =>
      html`${i > 0 && ' · '}<a href="${pageIn(page, tag, recordLanguage)}" hreflang="${tag}" lang="${tag}">${name}</a>`,
  )}</nav>`;
}

function correctionsHtml(
  { correctionsTo: { mail, issues } = {} }: AtlasDescription,
  messages: Messages,
  words: AboutWords,
): Html {
  const { corrections } = words;
  const byMail = mail && mailPattern.test(mail) ? mail : null;
  const byIssue = issues && issuesPattern.test(issues) ? issues : null;
  return html`<h2 id="corrections">${messages.aboutBar.corrections}</h2>
<p>${corrections.intro} ${corrections.how(messages.cite.correct)}</p>
${byMail && html`<p>${corrections.byMail} <a href="mailto:${byMail}">${byMail}</a></p>`}
${byIssue && html`<p>${corrections.byIssue} <a href="${byIssue}" rel="noreferrer">${byIssue}</a></p>`}
${!byMail && !byIssue && html`<p>${corrections.noAddress}</p>`}`;
}

/** In another language than the page's own. */
const inEnglish = (language: Messages['language'], words: AboutWords): Html =>
  html`${language !== 'en' && html` <small>(${words.inEnglish})</small>`}`;

function aboutBody(material: AboutMaterial, messages: Messages, words: AboutWords): Html {
  const { about, data, changes } = words;
  const { language, aboutBar } = messages;
  const documents = [...material.documents.keys()].map(
    (path) =>
      html`<li><a href="${projectDocuments[path]}">${words.documents[path]}</a>${inEnglish(language, words)}</li>
`,
  );
  return html`${languageWays('index', messages)}
<h1>${messages.atlasTitle}</h1>
<p>${messages.aboutIntro} ${about.free}${messages.violenceNotice && html` <em>${messages.violenceNotice}</em>`}</p>
${messages.otherLanguage && html`<p>${messages.otherLanguage}</p>`}<p>${changes.intro(messages.corpus.edition)}</p>
<h2>${about.pages}</h2>
<ul>
<li><a href="${pageIn('data', messages.reading, messages.recordLanguage)}">${aboutBar.data}</a></li>
<li><a href="../places/index.html">${data.pages}</a>${inEnglish(language, words)}</li>
${documents}
</ul>
${correctionsHtml(messages.corpus, messages, words)}
<h2>${about.cite}</h2>
<p>${about.citeHow(messages.cite.citeView, messages.cite.cite)}</p>
<h2 id="licences">${about.licences}</h2>
<ul>
<li><a href="../LICENSE-program.txt">${about.program}</a></li>
<li><a href="../LICENSE-records.txt">${about.records(licenceName(messages.corpus))}</a></li>
<li><a href="basemap.html">${about.baseMap}</a></li>
<li><a href="../basemap/fonts/old-standard-tt-OFL.txt">Old Standard TT</a>, <a href="../basemap/fonts/source-sans-3-OFL.txt">Source Sans 3</a>: SIL Open Font License 1.1</li>
</ul>
<h2 id="libraries">${about.libraries}</h2>
<p>${about.librariesIntro} <a href="../THIRD-PARTY-NOTICES.txt">${about.notices}</a></p>
<table><thead><tr><th>${about.library.name}</th><th>${about.library.version}</th><th>${about.library.licence}</th></tr></thead><tbody>
${material.libraries.map(
  ({ name, version, licence }) => html`<tr><td>${name}</td><td>${version}</td><td>${licence}</td></tr>
`,
)}</tbody></table>`;
}

const groupOrder: readonly DataGroup[] = ['published', 'edited', 'baseMap'];

function dataBody({ files }: AboutMaterial, messages: Messages, words: AboutWords): Html {
  const { data, about } = words;
  const { columns } = data;
  const holds = (path: string): string => (data.files as Readonly<Record<string, string>>)[path] ?? '';
  const licenceOf = (group: DataGroup) =>
    group === 'baseMap'
      ? html`<a href="basemap.html">${data.seeNotice}</a>`
      : html`<a href="../LICENSE-records.txt">${licenceName(messages.corpus)}</a>`;
  return html`${languageWays('data', messages)}
<h1>${messages.aboutBar.data}</h1>
<p>${data.intro} ${data.ofView(messages.cite.download)}</p>
<p><a href="../places/index.html">${data.pages}</a>${inEnglish(messages.language, words)} · <a href="records.html">${messages.aboutBar.records}</a>${inEnglish(messages.language, words)} · <a href="${pageIn('index', messages.reading, messages.recordLanguage)}#licences">${about.licences}</a></p>
${groupOrder.map((group) => {
  const rows = files.filter((file) => file.group === group);
  return html`<h2>${data[group]}</h2>
<div class="wide" role="group" aria-label="${data[group]}" tabindex="0"><table><thead><tr><th>${columns.file}</th><th>${columns.holds}</th><th>${columns.format}</th><th>${columns.size}</th><th>${columns.licence}</th></tr></thead><tbody>
${rows.map(
  ({ path, format, bytes }) =>
    html`<tr><td><a href="../${path}">${path}</a></td><td>${holds(path)}</td><td>${format}</td><td class="number">${data.kilobytes(bytes / 1000)}</td><td>${licenceOf(group)}</td></tr>
`,
)}</tbody></table></div>`;
})}`;
}

/** Paths from the site's root, and texts. */
export function aboutPages(material: AboutMaterial, home: string): Map<string, string> {
  const { languages } = material.corpus.description;
  const tables = languages.map(({ tag }) => [pageWords(material.corpus, tag), aboutWords(tag)] as const);
  const ofRecords = aboutWords(recordLanguage({ languages }));
  const documents = new Map(
    [...material.documents].map(([path, text]) => [
      path,
      markdownPage(text, {
        target: linksOf(path, material.isPublished),
        contents: ofRecords.contents,
        // A notice says what it is only by the folder it stands in.
        title: path.endsWith('/NOTICE.md') ? ofRecords.documents[path] : null,
      }),
    ]),
  );
  const made: PlainPage[] = [
    ...tables.flatMap(([words, about]): PlainPage[] => [
      {
        path: `${aboutFolder}${pageIn('index', words.reading, words.recordLanguage)}`,
        title: words.aboutBar.title,
        description: about.about.describes,
        body: aboutBody(material, words, about),
        words,
        translations: translationsOf('index', words.corpus),
      },
      {
        path: `${aboutFolder}${pageIn('data', words.reading, words.recordLanguage)}`,
        title: words.aboutBar.data,
        description: about.data.describes,
        body: dataBody(material, words, about),
        words,
        translations: translationsOf('data', words.corpus),
      },
    ]),
    ...[...documents].map(
      ([path, { title, lead, body }]): PlainPage => ({
        path: `${aboutFolder}${projectDocuments[path]}`,
        title,
        description: lead,
        body,
        words: recordWords(material.corpus),
      }),
    ),
  ];
  return new Map(made.map((page) => [page.path, plainPage(page, material.hasPictures, home)]));
}

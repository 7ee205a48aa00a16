// A static page for each source that was read line by line: the claims that rest on a line, or the reason why none does. It says what
// the sources do not say, too; of their texts it holds no more than the words that a claim's passage begins and ends with.
import type { ReadingLog } from '../../dataset/reading-log/reading-log.ts';
import { readingLogSchema } from '../../dataset/schemas/reading-log-schema.ts';
import type { Messages } from '../../messages/en/messages.ts';
import type { Atlas } from '../../model/atlas.ts';
import type { Claim } from '../../model/claim.ts';
import type { AtlasEvent } from '../../model/event.ts';
import { type Html, html } from './html.ts';
import { recordWords } from './page-words.ts';
import { type Pages, pagesOf } from './pages.ts';
import { partLinks } from './part-links.ts';
import { type PlaceParts, partName, placeParts } from './place-parts.ts';
import { placesFolder, plainPage, readingFolder } from './plain-page.ts';

interface Told {
  claim: Claim;
  event: AtlasEvent;
}

type LoggedReading = ReadingLog['readings'][number];
type LoggedLine = LoggedReading['lines'][number];

/** Claims on one page, as far as whole lines allow. */
const claimsOnPage = 1000;

/** Lines of a page each. */
function partsOf(lines: readonly LoggedLine[]): LoggedLine[][] {
  const parts: LoggedLine[][] = [[]];
  let claims = 0;
  for (const line of lines) {
    claims += Math.max(1, line.claims.length);
    if (claims > claimsOnPage && parts.at(-1)?.length) {
      parts.push([]);
      claims = line.claims.length;
    }
    parts.at(-1)?.push(line);
  }
  return parts;
}

/** The reading log as a file of the corpus has it; a corpus may have none, and `validate` tells of one that is not sound. */
function readLog(text: string | undefined): readonly LoggedReading[] {
  if (text === undefined) return [];
  const parsed = readingLogSchema.safeParse(JSON.parse(text));
  return parsed.success ? parsed.data.readings : [];
}

function claimHtml({ claim, event }: Told, parts: PlaceParts): Html {
  const place = encodeURIComponent(parts.pageOf(event));
  const { start, end } = claim.locator;
  return html`<li class="${claim.rank === 'deprecated' && 'set-aside'}"><q>${start}</q> … <q>${end}</q><br>${claim.says}
<small><a href="../${placesFolder}${place}.html#${claim.id}">${event.title}</a></small></li>`;
}

interface ReadingMaterial {
  told: ReadonlyMap<string, Told>;
  parts: PlaceParts;
  words: Messages;
}

function lineHtml(line: LoggedLine, { told, parts, words }: ReadingMaterial): Html {
  const claims = line.claims.flatMap((id) => told.get(id) ?? []);
  const without = line.reason ?? (claims.length === 0 ? words.pages.noReasonYet : null);
  return html`<li value="${String(line.line)}" id="line-${String(line.line)}">${claims.length > 0 && html`<ul>${claims.map((one) => claimHtml(one, parts))}</ul>`}${
    without !== null && html`<p><em>${words.pages.noClaim}</em> ${without}</p>`
  }${line.rest !== null && html`<p><em>${words.pages.notRecorded}</em> ${line.rest}</p>`}</li>`;
}

/**
 * Paths from the site's root, and texts: a page for each source of a claim, and an index.
 * @param log text of `reading-log.json`
 * @param home address of the published atlas with the slash at its end; empty: not known
 */
export function readingPages(atlas: Atlas, log: string | undefined, hasPictures: boolean, home: string): Pages {
  const pages = new Map<string, () => string>();
  const readings = new Map(readLog(log).map(({ source, lines }) => [source, lines]));
  const words = recordWords(atlas);
  const told = new Map(atlas.events.flatMap((event) => event.claims.map((claim) => [claim.id, { claim, event }])));
  const telling = new Set([...told.values()].map(({ claim }) => claim.source));
  const material = { told, parts: placeParts(atlas), words };
  const add = (name: string, title: string, bodyOf: () => Html) => {
    const path = `${readingFolder}${name}.html`;
    const description = words.pages.readingNote;
    pages.set(path, () => plainPage({ path, title, description, body: bodyOf(), words }, hasPictures, home));
  };
  const read = atlas.sources
    .filter(({ id }) => telling.has(id) || readings.has(id))
    .map(({ id, title }) => {
      const lines = readings.get(id) ?? [];
      const having = lines.filter(({ claims }) => claims.length > 0).length;
      return {
        id,
        title,
        lines,
        says: lines.length > 0 ? words.pages.linesRead(lines.length, having) : words.pages.noLog,
      };
    });
  for (const { id, title, lines, says } of read) {
    const parts = partsOf(lines);
    for (const [part, own] of parts.entries()) {
      const ways = partLinks(id, part, parts.length, words);
      add(
        partName(id, part),
        words.pages.readingOf(title),
        () => html`<h1>${words.pages.readingOf(title)}</h1>
<p>${says} <small>${words.pages.readingNote}</small></p>
<p><small><a href="index.html">${words.pages.reading}</a></small></p>${ways}
<ol class="reading">${own.map((line) => lineHtml(line, material))}</ol>${ways}`,
      );
    }
  }
  add(
    'index',
    words.pages.reading,
    () => html`<h1>${words.pages.reading}</h1><p>${words.pages.readingNote}</p>
<ul>${read.map(({ id, title, says }) => html`<li><a href="${encodeURIComponent(id)}.html">${title}</a> <small>${says}</small></li>`)}</ul>`,
  );
  return pagesOf(pages);
}

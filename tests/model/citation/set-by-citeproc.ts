// Citations as citeproc sets them, with the styles of the Citation Style Language project: what our own are held against.
import { readFileSync } from 'node:fs';
import * as CSL from 'citeproc';

export type Style = 'chicago-fullnote-bibliography' | 'modern-language-association' | 'gost-r-7-0-5-2008';

const folder = 'tests/fixtures/csl';

type Item = { id: string };

function engineFor(style: Style, items: readonly Item[]): CSL.Engine {
  const byId = new Map(items.map((item) => [item.id, item]));
  const language = style.startsWith('gost') ? 'ru-RU' : 'en-US';
  const engine = new CSL.Engine(
    {
      retrieveLocale: () => readFileSync(`${folder}/locales-${language}.xml`, 'utf8'),
      // It writes into what it is given.
      retrieveItem: (id) => structuredClone(byId.get(id) ?? {}),
    },
    readFileSync(`${folder}/${style}.csl`, 'utf8'),
    language,
    true,
  );
  engine.setOutputFormat('text');
  engine.updateItems(items.map(({ id }) => id));
  return engine;
}

/** Entries by the id of their item; those that the style leaves out are missing. */
export function bibliographyOf(style: Style, items: readonly Item[]): Map<string, string> {
  const [{ entry_ids: ids }, entries] = engineFor(style, items).makeBibliography();
  return new Map(ids.map(([id = ''], i) => [id, (entries[i] ?? '').trim()]));
}

/** Notes that cite the items one after another. */
export function notesOf(style: Style, items: readonly Item[], cited: readonly { id: string; locator?: string }[]) {
  const engine = engineFor(style, items);
  const before: [string, number][] = [];
  return cited.map((item, i) => {
    const citation = { citationItems: [{ ...item }], properties: { noteIndex: i + 1 } };
    const [, written] = engine.processCitationCluster(citation, before, []);
    const [, text = '', id = ''] = written.find(([index]) => index === i) ?? [];
    before.push([id, i + 1]);
    return text;
  });
}

/** Words and numbers alone, small: styles differ from us in capitals and marks, not in what they say. */
export const wordsOf = (text: string): string[] =>
  text
    .toLowerCase()
    .replace(/https?:\/\//g, '')
    .match(/[\p{L}\p{N}]+/gu) ?? [];

/** The words of `part` that are not in `whole`, in this order; empty if all of them are. */
export function missingInOrder(part: readonly string[], whole: readonly string[]): string[] {
  let at = 0;
  return part.filter((word) => {
    const found = whole.indexOf(word, at);
    if (found === -1) return true;
    at = found + 1;
    return false;
  });
}

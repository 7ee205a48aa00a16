// Puts the words of the corpus into index.html: its title, its description, and what stands there until the script has come.
import type { Plugin } from 'vite';

import { pageIn, programLanguage } from '../../messages/languages.ts';
import { plainWords } from '../../messages/plain-words.ts';
import { type Atlas, recordLanguage } from '../../model/atlas.ts';
import { worded } from '../../model/words.ts';
import { loadedCorpus } from '../loaded-corpus.ts';
import { readStories } from '../stories/read-stories.ts';
import { type Html, html, textOf } from './html.ts';
import { recordWords } from './page-words.ts';

/** A paragraph for each language that the program speaks; the first also stands for those it does not. */
function plainParagraphs({ description }: Pick<Atlas, 'description'>, hasStories: boolean): Html {
  const spoken = description.languages.filter(({ tag }, i) => i === 0 || programLanguage(tag) === tag);
  return html`${spoken.map(({ tag }, i) => {
    const words = plainWords[programLanguage(tag)];
    return html`<p${i > 0 && html` lang="${tag}"`}>${worded(description.summary ?? description.introduction, tag)} ${words.needsScript} <a href="places/index.html">${words.places}</a>${hasStories && html`, <a href="stories/${pageIn('index', tag, recordLanguage(description))}">${words.stories}</a>`}.</p>
`;
  })}`;
}

/** index.html with `{{title}}`, `{{language}}`, `{{description}}` and `{{plain-words}}` filled in. */
export function describedPage(page: string, atlas: Atlas, hasStories = false): string {
  const words = recordWords(atlas);
  const parts: Record<string, Html> = {
    language: html`${words.language}`,
    title: html`${words.atlasTitle}`,
    description: html`${words.introduction}`,
    'plain-words': plainParagraphs(atlas, hasStories),
  };
  return page.replace(/\{\{([a-z-]+)\}\}/g, (whole, name: string) => {
    const part = parts[name];
    return part ? textOf(part) : whole;
  });
}

/** @param geo folder of the corpus */
export function describePage(geo: string): Plugin {
  return {
    name: 'describe-page',
    transformIndexHtml: {
      order: 'pre',
      handler: (page) => describedPage(page, loadedCorpus(geo).loaded.atlas, readStories(geo).length > 0),
    },
  };
}

// From the files of stories to what the page and the site show: every fault as an Issue, and the sound stories in each language.
import type { DatasetFile } from '../dataset/dataset-file.ts';
import type { Issue } from '../dataset/issue.ts';
import { quote } from '../dataset/quote.ts';
import type { Messages } from '../messages/en/messages.ts';
import { enStoryFaults } from '../messages/en/story-faults.ts';
import type { Atlas } from '../model/atlas.ts';
import type { Story, StoryName } from '../model/story.ts';
import { storyFaults, translationFaults } from './check-story.ts';
import { compileStory } from './compile-story.ts';
import { readStory } from './read-story.ts';
import { type StoryCorpus, type StoryEditions, storyCorpusOf } from './story-corpus.ts';
import { inlinesOf, type StoryFault, type WrittenStep, type WrittenStory } from './written-story.ts';

/** Where the events are whose claims a step cites; a country is no subject of a map. */
function subjectsOf(step: WrittenStep, corpus: StoryCorpus, atlas: Atlas): string[] {
  const cited = [...inlinesOf(step)].flatMap((inline) => (inline.type === 'note' ? [inline.claim] : []));
  const events = cited.flatMap((id) => corpus.claim(id)?.event ?? []);
  const named = new Set(events.flatMap(({ placeId, alsoAt }) => [...(placeId === null ? [] : [placeId]), ...alsoAt]));
  return atlas.places.filter(({ id, kind }) => named.has(id) && kind !== 'country').map(({ id }) => id);
}

export interface LoadedStories {
  /** In the order that they ask for; `ledes` and `subjects` are there for each. */
  names: StoryName[];
  /** By BCP 47 tag of a language of the corpus: each story in it, or where it is not translated in that of the records. */
  byLanguage: Map<string, Story[]>;
  issues: Issue[];
}

const issueOf = (file: string, { rule, line, what, fix, severity = 'error' }: StoryFault): Issue => ({
  ...{ rule, severity, file, recordId: null, path: `line ${line}` },
  sentence: `${file}, line ${line}: ${what}`,
  fix,
});

/**
 * Faults are said in English, as those of records.
 * @param wordsIn the words of the page in a language of the corpus
 * @param editions sealed ones; `null`: there are none
 */
export function loadStories(
  files: readonly DatasetFile[],
  atlas: Atlas,
  wordsIn: (language: string) => Messages,
  editions: StoryEditions | null = null,
): LoadedStories {
  const words = enStoryFaults;
  const languages = atlas.description.languages.map(({ tag }) => tag);
  const byLanguage = new Map<string, Story[]>(languages.map((tag) => [tag, []]));
  if (files.length === 0) return { names: [], byLanguage, issues: [] };
  const corpus = storyCorpusOf(atlas, editions);
  const read = files.map(({ name, text, fault }) => ({ ...readStory(name, text, words), unread: fault }));
  const originals = new Map<string, WrittenStory>();
  for (const { story } of read) if (story.language === null) originals.set(story.id, story);

  const issues = read.flatMap(({ story, faults, unread }): Issue[] => {
    if (unread) return [unread];
    const all = [...faults, ...storyFaults(story, { corpus, words })];
    if (story.language !== null) all.push(...translationFaults(story, originals.get(story.id), words));
    if (story.language !== null && !languages.slice(1).includes(story.language)) {
      all.push({ rule: 'story-translation', line: 1, ...words.language(quote(story.language)) });
    }
    return all.map((fault) => issueOf(story.file, fault));
  });
  const faulty = new Set(issues.filter(({ severity }) => severity === 'error').map(({ file }) => file));
  const sound = read.map(({ story }) => story).filter(({ file }) => !faulty.has(file));

  const names: StoryName[] = [];
  /** Those that ask for no place come last. */
  const placeOf = ({ head }: WrittenStory) => Number(head.order ?? sound.length + 1_000);
  for (const original of sound
    .filter(({ language }) => language === null)
    .sort((a, b) => placeOf(a) - placeOf(b) || (a.id < b.id ? -1 : 1))) {
    const titles: Record<string, string> = {};
    const ledes: Record<string, string> = {};
    for (const [tag, stories] of byLanguage) {
      const translated = sound.find(({ id, language }) => id === original.id && language === tag);
      const story = compileStory(
        translated ?? original,
        original,
        corpus,
        wordsIn(translated ? tag : (languages[0] ?? tag)),
      );
      stories.push(story);
      if (tag !== languages[0] && !translated) continue;
      titles[tag] = story.title;
      ledes[tag] = story.lede;
    }
    const { minutes } = original.head;
    names.push({
      id: original.id,
      titles,
      ledes,
      views: original.steps.map(({ view }) => view?.query ?? ''),
      subjects: original.steps.map((step) => subjectsOf(step, corpus, atlas)),
      ...(minutes && { minutes: Number(minutes) }),
    });
  }
  return { names, byLanguage, issues };
}

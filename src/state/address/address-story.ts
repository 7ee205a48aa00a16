// The parameters of an address that say which step of which story is read.
import { draftStory } from '../../model/story.ts';
import type { Parameter } from './address-parameters.ts';

/** Names that say nothing of the view: an address of these alone shows what the step shows. */
const besidesView: ReadonlySet<string> = new Set(['story', 'step', 'class', 'asof', 'lang', 'theme']);

export const saysNoView = (names: Iterable<string>): boolean => [...names].every((name) => besidesView.has(name));

export const storyParameters: Record<string, Parameter> = {
  story: {
    read(value, parsed, { stories = [] }) {
      const story = stories.find(({ id }) => id === value);
      if (!story && value === draftStory) {
        parsed.draftElsewhere = true;
        return { said: 'draftElsewhere' };
      }
      if (!story) return false;
      parsed.story = story;
      return true;
    },
    write: ({ story }) => story?.id ?? null,
  },
  step: {
    letters: /\d/,
    read(value, parsed) {
      // It has been said why there is none.
      if (parsed.draftElsewhere) return true;
      const step = Number(value);
      if (!parsed.story || !/^[1-9]\d?$/.test(value) || step > parsed.story.views.length) return false;
      parsed.step = step;
      return true;
    },
    write: ({ story }) => story && String(story.step),
  },
  /** `class=1` */
  class: {
    read(value, parsed) {
      if (value !== '1') return false;
      parsed.state.inClass = true;
      return true;
    },
    write: ({ inClass }) => (inClass ? '1' : null),
  },
};

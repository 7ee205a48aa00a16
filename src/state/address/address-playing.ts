// The parameters of an address that say how the atlas plays.

import { type PlayWay, speeds } from '../atlas-state.ts';
import { plainestView } from '../opening-state.ts';
import type { Parameter } from './address-parameters.ts';

/** What `play` may say: `play=backward,loop`. `forward`, as no word at all, is the plain way. */
const playWords = ['forward', 'backward', 'loop', 'skip', 'follow'] as const;

const isPlayWord = (word: string) => (playWords as readonly string[]).includes(word);

function wordsOf({ direction, loop, skipEmpty, follow }: PlayWay): string {
  const words = [direction === -1 && 'backward', loop && 'loop', skipEmpty && 'skip', follow && 'follow'];
  return words.filter(Boolean).join(',');
}

export const playingParameters: Record<string, Parameter> = {
  speed: {
    letters: /\d/,
    read(value, parsed, _context, opening) {
      const speed = speeds.find((one) => String(one) === value);
      if (!speed) return false;
      parsed.state.way = { ...(parsed.state.way ?? opening.way), speed };
      return true;
    },
    write: ({ way }) => (way.speed === plainestView.way.speed ? null : String(way.speed)),
    spell: ({ way }) => String(way.speed),
  },
  play: {
    isList: true,
    read(value, parsed, _context, opening) {
      const words = value.split(',');
      if (words.some((word) => !isPlayWord(word))) return false;
      parsed.state.way = {
        ...(parsed.state.way ?? opening.way),
        direction: words.includes('backward') ? -1 : 1,
        loop: words.includes('loop'),
        skipEmpty: words.includes('skip'),
        follow: words.includes('follow'),
      };
      return true;
    },
    write: ({ way }) => wordsOf(way) || null,
    spell: ({ way }) => wordsOf(way) || 'forward',
  },
};

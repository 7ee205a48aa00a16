// The keys of the page, by the part they work in. Each part listens for its own; this list is what the reader is told.
import type { AboutWords } from '../../messages/en/about.ts';

type Words = AboutWords['keyboard'];

interface KeyRow {
  /** As they are written on a keyboard. */
  keys: readonly string[];
  does: keyof Words['does'];
}

export interface KeyGroup {
  group: keyof Words['groups'];
  rows: readonly KeyRow[];
}

export const keyGroups: readonly KeyGroup[] = [
  {
    group: 'anywhere',
    rows: [
      { keys: ['/'], does: 'search' },
      { keys: ['Esc'], does: 'close' },
    ],
  },
  {
    group: 'search',
    rows: [
      { keys: ['↓', '↑'], does: 'results' },
      { keys: ['Enter'], does: 'open' },
      { keys: ['Esc'], does: 'clear' },
    ],
  },
  {
    group: 'thumbs',
    rows: [
      { keys: ['←', '→'], does: 'day' },
      { keys: ['Page Up', 'Page Down'], does: 'month' },
      { keys: ['Home', 'End'], does: 'ends' },
      { keys: ['Shift'], does: 'whole' },
    ],
  },
  {
    group: 'bars',
    rows: [
      { keys: ['←', '→'], does: 'bar' },
      { keys: ['Page Up', 'Page Down'], does: 'twelveBars' },
      { keys: ['Home', 'End'], does: 'ends' },
      { keys: ['Enter', 'Space'], does: 'take' },
    ],
  },
  {
    group: 'dates',
    rows: [
      { keys: ['Enter'], does: 'takeDate' },
      { keys: ['Esc'], does: 'keepDate' },
    ],
  },
  {
    group: 'map',
    rows: [
      { keys: ['←', '→', '↑', '↓'], does: 'move' },
      { keys: ['+', '−'], does: 'zoom' },
    ],
  },
  {
    group: 'chooser',
    rows: [
      { keys: ['↓', '↑'], does: 'place' },
      { keys: ['Home', 'End'], does: 'ends' },
    ],
  },
  {
    group: 'table',
    rows: [
      { keys: ['↓', '↑'], does: 'row' },
      { keys: ['Page Down', 'Page Up'], does: 'tenRows' },
      { keys: ['Home', 'End'], does: 'ends' },
      { keys: ['Enter'], does: 'open' },
    ],
  },
  { group: 'story', rows: [{ keys: ['→', '←'], does: 'step' }] },
  {
    group: 'drawing',
    rows: [
      { keys: ['Enter'], does: 'closeShape' },
      { keys: ['Backspace'], does: 'lastCorner' },
      { keys: ['Esc'], does: 'giveUp' },
    ],
  },
];

// What an atlas is called and covers while its own description cannot be read.
import type { AtlasDescription } from '../model/atlas.ts';

export const defaultDescription: AtlasDescription = {
  title: 'Atlas',
  version: '0.0.0',
  language: 'en',
  licence: '',
  attribution: '',
  extent: { from: '1917-11-07', to: '1922-12-30' },
  opening: { from: '1917-11-07', to: '1922-12-30' },
  /** The former empire without Poland and the far north. */
  studyBox: [19, 35, 180, 82],
  layers: [],
  corrections: '',
};

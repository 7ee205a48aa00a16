// What an atlas is called and covers while its own description cannot be read.
import type { AtlasDescription } from '../model/atlas.ts';

export const defaultDescription: AtlasDescription = {
  form: 2,
  id: 'atlas',
  edition: '0.0.0',
  languages: [{ tag: 'en', name: 'English' }],
  title: { en: 'Atlas' },
  introduction: { en: 'Every mark is a claim that somebody made.' },
  licence: '',
  attribution: '',
  extent: { from: '1800-01-01', to: '2000-12-31' },
  opening: { from: '1800-01-01', to: '2000-12-31' },
  view: [-180, -85, 180, 85],
  bounds: [-180, -85, 180, 85],
  nameYears: { from: 1800, to: 2000, at: 1900 },
  layers: [],
  corrections: '',
};

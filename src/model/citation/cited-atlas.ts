// The atlas as citations name it: its title in the language of its records, and the edition of its data.
import type { AtlasDescription } from '../atlas.ts';
import { worded } from '../words.ts';

export const citedAtlas = ({ title, edition }: Pick<AtlasDescription, 'title' | 'edition'>) => ({
  title: worded(title),
  version: edition,
});

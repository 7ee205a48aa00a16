// The atlas as citations name it: its title in the language of its records, and the edition of its data.
import type { AtlasDescription } from '../atlas.ts';
import { worded } from '../words.ts';

export const citedAtlas = ({ id, title, edition }: Pick<AtlasDescription, 'id' | 'title' | 'edition'>) => ({
  id,
  title: worded(title),
  version: edition,
});

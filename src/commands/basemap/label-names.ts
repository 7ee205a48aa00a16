// A name in the spellings the map can show: English of the time, Russian today, Russian before the reform, Ukrainian.
import { ukrainianNames } from '../../../recipes/basemap/ukrainian-names.ts';

export type Spellings = readonly [english: string, russian: string, preReform: string];

export interface LabelProperties {
  kind: 'sea' | 'lake' | 'river' | 'mountain' | 'town';
  /** 1 is shown first; larger numbers wait for a closer look. */
  rank: number;
  /** Rivers are lettered twice: along a long, smooth course from afar, along the true one from near by. */
  view?: 'far' | 'near';
  name: string;
  ru: string;
  'ru-petr1708': string;
  uk: string;
}

/** @throws where the Ukrainian name is missing */
export function spelled([name, ru, preReform]: Spellings): Pick<LabelProperties, 'name' | 'ru' | 'ru-petr1708' | 'uk'> {
  const uk = ukrainianNames[name];
  if (uk === undefined) throw new Error(`ukrainian-names.ts has no name for ${name}`);
  return { name, ru, 'ru-petr1708': preReform, uk };
}

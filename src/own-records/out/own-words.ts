// What the atlas of a file says of itself, in the language of the page.
import type { OwnRecordWords } from '../../messages/en/own-records.ts';
import type { AtlasDescription } from '../../model/atlas.ts';
import type { OwnWords } from './own-atlas.ts';

/**
 * @param language of the page, BCP 47
 * @param description of the atlas that opens the file: its languages, and the base map under its records
 */
export function ownWordsOf(
  { atlas }: OwnRecordWords,
  file: string,
  language: string,
  { languages, basemap }: Pick<AtlasDescription, 'languages' | 'basemap'>,
): OwnWords {
  const said = (text: string) => ({ [language]: text });
  // Whatever the table is written in, the page's language is the best that is known of it.
  const [own, others] = [
    languages.filter(({ tag }) => tag === language),
    languages.filter(({ tag }) => tag !== language),
  ];
  return {
    languages: [...own, ...others],
    subtitle: said(atlas.subtitle),
    introduction: said(atlas.introduction(file)),
    limits: said(atlas.limits),
    ...{ record: said(atlas.record), uncategorised: said(atlas.record) },
    ...{ asserts: said(atlas.asserts), count: said(atlas.count), people: atlas.people },
    ...{ sourceType: said(atlas.sourceType), standpoint: atlas.standpoint, reliability: atlas.reliability },
    ...{ attribution: atlas.attribution(file), licence: atlas.licence, whereNote: atlas.whereNote },
    ...(basemap ? { basemap } : {}),
  };
}

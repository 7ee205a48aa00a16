// Every place has a name in the languages that its corpus asks for, and each name says its language.
import type { Toponym } from '../../model/place.ts';
import { quote } from '../quote.ts';
import type { Rule } from './rule.ts';

function isLanguageTag(tag: string): boolean {
  try {
    return Intl.getCanonicalLocales(tag).length === 1;
  } catch {
    return false;
  }
}

const hasName = (names: Toponym[], language: string, script: RegExp) =>
  names.some(({ lang, toponym }) => (lang === language || lang.startsWith(`${language}-`)) && script.test(toponym));

export const placeNames: Rule = {
  id: 'place-names',
  holds:
    'Every place has a name in each language that atlas.json asks for; each name has a BCP 47 language and years in order.',
  severity: 'error',
  onError: 'keep',
  *check({ places, ownRules }) {
    for (const at of places) {
      const { names } = at.record;
      const field = 'properties.names';
      for (const { lang, script } of ownRules.placeNames ?? []) {
        if (hasName(names, lang, new RegExp(`\\p{Script=${script}}`, 'u'))) continue;
        const what = `a name in the language ${quote(lang)}, in ${script} letters, is missing.`;
        yield { at, field, what, fix: `Add { "toponym": …, "lang": "${lang}" }.` };
      }
      for (const [index, { lang, from, to }] of names.entries()) {
        if (!isLanguageTag(lang)) {
          const what = `${quote(lang)} is not a BCP 47 language tag.`;
          yield { at, field: `${field}[${index}].lang`, what, fix: 'Write a tag such as ru, uk or ru-petr1708.' };
        }
        if (from !== undefined && to !== undefined && from > to) {
          const what = `the name is said to begin in ${from} and to end in ${to}.`;
          yield { at, field: `${field}[${index}].from`, what, fix: 'Put the years in order.' };
        }
      }
    }
  },
};

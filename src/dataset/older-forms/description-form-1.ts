// The manifest as it was in its first form, read as one of today: one language for the title, a version for the edition, and no rules of its own.
import * as z from 'zod';
import { atlasDescriptionSchema } from '../schemas/atlas-description-schema.ts';
import { isoDaySchema, longest, titleSchema } from '../schemas/text-schema.ts';
import { wordsSchema } from '../schemas/words-schema.ts';

const { shape } = atlasDescriptionSchema;

export const descriptionForm1Schema = z.strictObject({
  title: titleSchema,
  version: shape.edition,
  language: z.string().min(2).max(40),
  licence: shape.licence,
  attribution: shape.attribution,
  extent: shape.extent,
  opening: shape.opening,
  studyBox: shape.bounds,
  layers: shape.layers,
  corrections: shape.corrections,
  correctionsTo: shape.correctionsTo,
  periods: z
    .array(
      z.strictObject({
        id: z.string(),
        title: titleSchema,
        titles: wordsSchema.optional(),
        from: isoDaySchema,
        to: isoDaySchema,
        claims: z.array(z.string()).max(longest.list),
      }),
    )
    .max(50)
    .optional(),
});

/** Lower-case words joined by hyphens; letters outside a-z are lost. */
const idFrom = (title: string): string =>
  title
    .normalize('NFD')
    .toLowerCase()
    .match(/[a-z0-9]+/g)
    ?.join('-')
    .slice(0, longest.id) ?? 'atlas';

function nameOfLanguage(tag: string): string {
  try {
    return new Intl.DisplayNames(tag, { type: 'language' }).of(tag) ?? tag;
  } catch {
    return tag;
  }
}

/** True for a manifest without a form, which has the fields of the first. */
export const isDescriptionForm1 = (value: unknown): boolean =>
  typeof value === 'object' && value !== null && !Object.hasOwn(value, 'form') && Object.hasOwn(value, 'studyBox');

/** In the form of today; whether it is sound is for that form's schema to say. */
export function descriptionFromForm1(first: z.infer<typeof descriptionForm1Schema>): unknown {
  const { title, version, language, studyBox, periods, ...same } = first;
  const words = (text: string, others: Readonly<Record<string, string>> = {}) => ({ [language]: text, ...others });
  // Only periods had titles in other languages.
  const languages = [...new Set([language, ...(periods ?? []).flatMap(({ titles = {} }) => Object.keys(titles))])];
  const years = { from: Number(same.extent.from.slice(0, 4)), to: Number(same.extent.to.slice(0, 4)) };
  return {
    ...same,
    form: 2,
    id: idFrom(title),
    edition: version,
    languages: languages.map((tag) => ({ tag, name: nameOfLanguage(tag) })),
    title: words(title),
    introduction: words(title),
    view: studyBox,
    bounds: studyBox,
    nameYears: { ...years, at: Number(same.opening.from.slice(0, 4)) },
    ...(periods && {
      periods: periods.map(({ title, titles, claims: _, ...period }) => ({ ...period, title: words(title, titles) })),
    }),
  };
}

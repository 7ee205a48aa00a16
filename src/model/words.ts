// A text in each language of a corpus.

/** By BCP 47 tag; the language of the records comes first. */
export type Words = Readonly<Record<string, string>>;

/** In a language, or where there is none in it (or none is asked for) in that of the records. */
export const worded = (words: Words, language?: string): string =>
  (language !== undefined && Object.hasOwn(words, language) ? words[language] : Object.values(words)[0]) ?? '';

// The words of the film, a table for each language: fetched when somebody first opens it.
import type { FilmWords } from './en/film.ts';
import type { ProgramLanguage } from './languages.ts';

const tables: Record<ProgramLanguage, () => Promise<FilmWords>> = {
  en: async () => (await import('./en/film.ts')).enFilm,
  ru: async () => (await import('./ru/film.ts')).ruFilm,
  uk: async () => (await import('./uk/film.ts')).ukFilm,
};

/** Rejects where the table cannot be fetched. */
export function loadFilmWords(language: ProgramLanguage): Promise<FilmWords> {
  return tables[language]();
}

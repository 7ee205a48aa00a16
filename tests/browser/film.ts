// Films the atlas: a page of the tests' own plays it on a clock that is moved by hand. Six years at a day a second would take 37 minutes otherwise.
import type { Page } from 'playwright-core';
import type { FilmShot, FilmWindow, Shot } from '../pages/film-page.ts';

export type { FilmShot, Shot };

/** Address of the filmed atlas, on which the parameters of any view may follow. @param pages where the pages of the tests are served */
export const filmAddress = (pages: string): string => new URL('film.html', pages).href;

/** Presses Play and gives what the page showed after each frame of so many milliseconds, until it stopped by itself. */
export function filmOf(page: Page, frame: number): Promise<Shot[]> {
  return page.evaluate((milliseconds) => (window as unknown as FilmWindow).play(milliseconds), frame);
}

/** Opens the film and gives what the page showed after each frame of so many milliseconds, until it stood still, or after so many frames. */
export function rolled(page: Page, frame: number, mostFrames: number): Promise<FilmShot[]> {
  const asked = [frame, mostFrames] as const;
  return page.evaluate(([milliseconds, most]) => (window as unknown as FilmWindow).roll(milliseconds, most), asked);
}

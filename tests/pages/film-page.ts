// An atlas that is filmed: played as fast as it can be played, and read after each frame.
import { browserAddress } from '../../src/app/browser-address.ts';
import { mountAtlas } from '../../src/app/mount-atlas.tsx';
import { inCorpus } from '../../src/messages/corpus-words.ts';
import { en } from '../../src/messages/en/messages.ts';
import { AtlasPage } from '../../src/views/page/AtlasPage.tsx';
import '../../src/views/page/whole-page.css';
import { createFilmClock } from './film-clock.ts';
import { fetchCorpus } from './test-corpus.ts';

export interface Shot {
  /** ISO days, as the typed fields show them. */
  from: string;
  to: string;
  status: string;
  /** Title and count of each place in the list, in its order. */
  list: [title: string, count: number][];
  /** Places that the map has been told to mark: it hears of a step in the frame after. */
  marks: number;
}

/** What the film shows at one moment. */
export interface FilmShot {
  /** ISO days, as the typed fields show them. */
  from: string;
  to: string;
  /** Texts of the caption of a record; empty at any other stop and while time runs. */
  caption: string[];
  /** Heading of a chapter, or of the end. */
  heading: string;
  /** Places that are marked: the lit one, and those that have passed. */
  marks: number;
  passed: number;
  /** A country is lit in its box or tab. */
  countryLit: boolean;
  moving: boolean;
}

export interface FilmWindow {
  play(frame: number): Promise<Shot[]>;
  roll(frame: number, mostFrames: number): Promise<FilmShot[]>;
}

const fieldOf = (name: string) =>
  [...document.querySelectorAll('label')].find((label) => label.textContent === name)?.querySelector('input')?.value ??
  '';

const shot = (): Shot => ({
  from: fieldOf('From date'),
  to: fieldOf('To date'),
  status: document.querySelector('.status')?.textContent ?? '',
  list: [...document.querySelectorAll('.place-row')].map((row) => [
    row.querySelector('.place-name')?.textContent ?? '',
    Number(row.querySelector('.tally')?.textContent),
  ]),
  marks: Number(document.querySelector<HTMLElement>('.map-canvas')?.dataset.marks),
});

const isPlaying = () => document.querySelector('button.play')?.getAttribute('aria-label') === 'Pause';

const clock = createFilmClock();

/** Presses Play and gives what the page shows after each frame of so many milliseconds, until it stops by itself. */
async function play(frame: number): Promise<Shot[]> {
  // What was asked of the display before comes first.
  for (let i = 0; i < 3; i++) await new Promise<void>((resolve) => requestAnimationFrame(() => resolve()));
  clock.hold();
  document.querySelector<HTMLButtonElement>('button.play')?.click();
  const shots: Shot[] = [];
  const begun = 3;
  for (let n = 0; n < begun || isPlaying(); n++) {
    await clock.step(frame);
    shots.push(shot());
  }
  await clock.step(frame);
  shots.push(shot());
  clock.release();
  return shots;
}

const filmShot = (): FilmShot => {
  const canvas = document.querySelector<HTMLElement>('.map-canvas');
  return {
    from: fieldOf('From date'),
    to: fieldOf('To date'),
    caption: [...document.querySelectorAll('.film-caption > span')].map(({ textContent }) => textContent ?? ''),
    heading: document.querySelector('.film-card h3')?.textContent ?? '',
    marks: Number(canvas?.dataset.marks),
    passed: Number(canvas?.dataset.passed),
    countryLit: document.querySelector('.country-box.lit, .edge-tabs .lit') !== null,
    moving: document.querySelector('.film-go')?.getAttribute('aria-label') === 'Pause and open the record',
  };
};

/** Opens the film and gives what the page shows after each frame of so many milliseconds, until it stands still. */
async function roll(frame: number, mostFrames: number): Promise<FilmShot[]> {
  document.querySelector<HTMLButtonElement>('.film-button')?.click();
  // It sets itself going by the browser's clock: stopped, and set going again by ours.
  const goOn = async (label: string) => {
    const button = () => document.querySelector<HTMLButtonElement>(`.film-go[aria-label="${label}"]`);
    while (!button()) await new Promise((resolve) => setTimeout(resolve, 20));
    button()?.click();
  };
  await goOn('Pause and open the record');
  clock.hold();
  await goOn('Play on');
  const shots: FilmShot[] = [];
  for (let n = 0; n < mostFrames; n++) {
    await clock.step(frame);
    shots.push(filmShot());
    if (n > 2 && !shots.at(-1)?.moving) break;
  }
  await clock.step(frame);
  shots.push(filmShot());
  clock.release();
  return shots;
}

const root = document.getElementById('atlas');
if (!root) throw new Error('film.html has no element with the id "atlas"');
const corpus = await fetchCorpus('en');
mountAtlas(root, { corpus, address: browserAddress, clock, words: inCorpus(en, corpus, 'en'), page: AtlasPage });
Object.assign(window, { play, roll } satisfies FilmWindow);

// Plays the atlas as fast as it can be played: its frames and timers run on a clock of the test's own, and after each frame it is read
// what the page shows. Six years at a day a second would take 37 minutes otherwise.
import type { Page } from 'playwright-core';

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

interface FilmWindow {
  film: { play(frame: number): Promise<Shot[]> };
}

/** Runs in the page before its own scripts. */
function prepare(): void {
  const frameNow = requestAnimationFrame.bind(window);
  const frameOff = cancelAnimationFrame.bind(window);
  const timerNow = setTimeout.bind(window) as (run: () => void, wait?: number) => number;
  const timerOff = clearTimeout.bind(window);
  const frames = new Map<number, FrameRequestCallback>();
  const timers = new Map<number, { due: number; run: () => void }>();
  /** Far from the numbers that the browser gives. */
  let serial = 1e9;
  let running = false;
  let now = 0;

  window.requestAnimationFrame = (run) => {
    if (!running) return frameNow(run);
    frames.set(++serial, run);
    return serial;
  };
  window.cancelAnimationFrame = (id) => {
    if (!frames.delete(id)) frameOff(id);
  };
  window.setTimeout = ((run: (...given: unknown[]) => void, wait = 0, ...given: unknown[]) => {
    if (!running) return timerNow(() => run(...given), wait);
    timers.set(++serial, { due: now + wait, run: () => run(...given) });
    return serial;
  }) as typeof window.setTimeout;
  window.clearTimeout = (id) => {
    if (!timers.delete(Number(id))) timerOff(id);
  };

  /** Lets React do what it has put off; its scheduler posts itself messages. */
  const rest = () =>
    new Promise<void>((resolve) => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => resolve();
      port2.postMessage(null);
    });

  async function runTimers(until: number): Promise<void> {
    for (;;) {
      const [id, first] = [...timers].sort((a, b) => a[1].due - b[1].due)[0] ?? [];
      if (id === undefined || !first || first.due >= until) return;
      timers.delete(id);
      first.run();
      await rest();
    }
  }

  // The map asks for a frame with a new function each time, the atlas with the same one: only frames that were asked for before run on,
  // or software would draw the map two thousand times.
  const known = new WeakSet<FrameRequestCallback>();
  async function runFrames(all: boolean): Promise<void> {
    for (const [id, run] of [...frames]) {
      if (!all && !known.has(run)) continue;
      frames.delete(id);
      known.add(run);
      run(now);
    }
    await rest();
  }

  const fieldOf = (name: string) =>
    [...document.querySelectorAll('label')].find((label) => label.textContent === name)?.querySelector('input')
      ?.value ?? '';
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

  async function play(frame: number): Promise<Shot[]> {
    // What was asked of the display before comes first: the map would wait for it, and ask for no other frame.
    for (let i = 0; i < 3; i++) await new Promise<void>((resolve) => frameNow(() => resolve()));
    running = true;
    now = performance.now();
    document.querySelector<HTMLButtonElement>('button.play')?.click();
    await rest();
    const shots: Shot[] = [];
    const begun = 3;
    for (let n = 0; n < begun || isPlaying(); n++) {
      now += frame;
      await runFrames(n < begun);
      await runTimers(now + frame);
      shots.push(shot());
    }
    now += frame;
    await runFrames(false);
    shots.push(shot());
    running = false;
    for (const run of frames.values()) frameNow(run);
    for (const { run } of timers.values()) timerNow(run);
    frames.clear();
    timers.clear();
    return shots;
  }
  (window as unknown as FilmWindow).film = { play };
}

/** From now on, whatever address the page goes to can be filmed. */
export async function prepareFilm(page: Page): Promise<void> {
  await page.addInitScript(prepare);
}

/** Presses Play and gives what the page showed after each frame of so many milliseconds, until it stopped by itself. */
export function filmOf(page: Page, frame: number): Promise<Shot[]> {
  return page.evaluate((milliseconds) => (window as unknown as FilmWindow).film.play(milliseconds), frame);
}

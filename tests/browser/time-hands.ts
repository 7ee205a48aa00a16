// Three ways to work the time control: a mouse, fingers, and keys alone. A test says what is done; these say how.
import type { Locator, Page } from 'playwright-core';

export interface Point {
  x: number;
  y: number;
}

export interface Hands {
  way: 'mouse' | 'touch' | 'keyboard';
  /** A button, a radio button, a box to tick. */
  press(what: Locator): Promise<void>;
  /** Press, move sideways by so many pixels, let go; by keys it is not to be had. */
  drag(start: Point, pixels: number): Promise<void>;
  /** Draws the axis larger at a point of it: with the wheel, or with two fingers. */
  spread(at: Point): Promise<void>;
}

/** Milliseconds after which Chromium takes a finger as standing still, and some more. */
const restBeforeLifting = 80;

type TouchKind = 'touchStart' | 'touchMove' | 'touchEnd';

async function touches(page: Page) {
  const session = await page.context().newCDPSession(page);
  return (type: TouchKind, points: Point[]) =>
    session.send('Input.dispatchTouchEvent', { type, touchPoints: points.map(({ x, y }, id) => ({ x, y, id })) });
}

export function mouseOf(page: Page): Hands {
  return {
    way: 'mouse',
    press: (what) => what.click(),
    async drag({ x, y }, pixels) {
      await page.mouse.move(x, y);
      await page.mouse.down();
      await page.mouse.move(x + pixels, y, { steps: 5 });
      await page.mouse.up();
    },
    async spread({ x, y }) {
      await page.mouse.move(x, y);
      for (let i = 0; i < 4; i++) await page.mouse.wheel(0, -300);
    },
  };
}

export async function fingersOf(page: Page): Promise<Hands> {
  const touch = await touches(page);
  return {
    way: 'touch',
    press: (what) => what.tap(),
    async drag({ x, y }, pixels) {
      await touch('touchStart', [{ x, y }]);
      for (let i = 1; i <= 5; i++) await touch('touchMove', [{ x: x + (pixels * i) / 5, y }]);
      // A finger that lifts in full flight flings: Chromium then takes a tap that follows at once for the end of the fling.
      await page.waitForTimeout(restBeforeLifting);
      await touch('touchEnd', []);
    },
    async spread({ x, y }) {
      const apart = (distance: number) => [
        { x: x - distance, y },
        { x: x + distance, y },
      ];
      await touch('touchStart', apart(15));
      for (let distance = 30; distance <= 120; distance += 15) await touch('touchMove', apart(distance));
      await touch('touchEnd', []);
    },
  };
}

export function keysOf(page: Page): Hands {
  const notByKeys = async () => {
    throw new Error('keys do not drag');
  };
  return {
    way: 'keyboard',
    async press(what) {
      await what.focus();
      const ticked = await what.evaluate((element) => element.matches('input[type=radio], input[type=checkbox]'));
      await page.keyboard.press(ticked ? 'Space' : 'Enter');
    },
    drag: notByKeys,
    spread: notByKeys,
  };
}

/** The middle of a slider's thumb on the screen. */
export async function thumbOf(slider: Locator): Promise<Point> {
  await slider.scrollIntoViewIfNeeded();
  const box = await slider.boundingBox();
  if (!box) throw new Error('the slider has no size');
  const [min = 0, max = 1, value = 0] = await slider.evaluate((input: HTMLInputElement) =>
    [input.min, input.max, input.value].map(Number),
  );
  const share = (value - min) / (max - min);
  const thumbWidth = await slider.evaluate((input) =>
    Number.parseFloat(getComputedStyle(input).getPropertyValue('--thumb') || '24'),
  );
  return { x: box.x + thumbWidth / 2 + share * (box.width - thumbWidth), y: box.y + box.height / 2 };
}

/** The middle of an element on the screen. */
export async function middleOf(what: Locator): Promise<Point> {
  await what.scrollIntoViewIfNeeded();
  const box = await what.boundingBox();
  if (!box) throw new Error('it has no size');
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

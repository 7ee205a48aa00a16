// What the window counts, in words: `7 records at 4 places`, or the same of each of two views.
import type { Messages } from '../../messages/en/messages.ts';
import type { SettledScene } from '../../scene/scene.ts';

type Counted = Pick<SettledScene, 'state' | 'placesInWindow' | 'recordsInWindow' | 'besideCounts'>;

/** Of each side; `null` where there is one view, or the other edition has not come yet. */
export function countedOnSides(page: Counted, messages: Messages): { a: string; b: string } | null {
  const { state, placesInWindow, recordsInWindow, besideCounts } = page;
  const says = messages.countedOnSide[state.timeOf];
  return (
    besideCounts && {
      a: says(placesInWindow, recordsInWindow),
      b: says(besideCounts.placesInWindow, besideCounts.recordsInWindow),
    }
  );
}

export function countedInView(page: Counted, messages: Messages): string {
  const sides = countedOnSides(page, messages);
  if (sides) return messages.bothSides(sides.a, sides.b);
  const says = page.state.timeOf === 'event' ? messages.placesIntro : messages.placesIntroBySource;
  return says(page.placesInWindow, page.recordsInWindow);
}

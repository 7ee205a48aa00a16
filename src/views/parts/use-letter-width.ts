// How wide the letters of the interface are drawn now. Until the atlas's own lettering has come, or where it does not come, another stands in
// for it, and may be a quarter wider: drawings whose lines do not break by themselves are then laid out for that one.
import { useSyncExternalStore } from 'react';
import { useAtlas } from './atlas-context.tsx';
import { usualLetterWidth } from './wrap-words.ts';

/** Both scripts, words and numbers, as in the labels of charts. */
const sample = 'Executions at stopovers, counted in a book · November 1835 · Новосёловка, у книзі';

/** Over the mean of the sample, so that a line of wide letters holds too. */
const reserve = 1.08;

let pen: CanvasRenderingContext2D | null = null;

/**
 * As a share of the type size. The first call takes a browser some hundredths of a second, to find the lettering that stands in: it is made while
 * the records are on their way.
 * @param root an element of the atlas
 */
export function letterWidth(root: Element): number {
  pen ??= document.createElement('canvas').getContext('2d');
  if (!pen) return usualLetterWidth;
  pen.font = `100px ${getComputedStyle(root).getPropertyValue('--sans')}`;
  const mean = pen.measureText(sample).width / sample.length / 100;
  return Math.max(usualLetterWidth, Math.round(mean * reserve * 100) / 100);
}

function subscribe(listener: () => void): () => void {
  document.fonts.addEventListener('loadingdone', listener);
  return () => document.fonts.removeEventListener('loadingdone', listener);
}

export function useLetterWidth(): number {
  const { root } = useAtlas().elements;
  return useSyncExternalStore(subscribe, () => letterWidth(root));
}

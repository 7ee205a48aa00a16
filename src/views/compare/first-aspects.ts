// What two views begin with, for each thing that they can be of: what is looked at now, and what is likely meant beside it.
import { isText } from '../../model/source.ts';
import type { SettledScene } from '../../scene/scene.ts';
import type { Aspect } from '../../state/beside.ts';

export interface FirstAspects {
  /** `null`: what is looked at now. */
  own: Aspect | null;
  beside: Aspect;
}

const place = (id: string): Aspect => ({ type: 'area', area: { type: 'place', place: id } });
const source = (id: string): Aspect => ({ type: 'lens', lens: { type: 'source', source: id } });

/** Ids of the sources whose texts are in the corpus, in its order. */
export const textsOf = ({ sources }: Pick<SettledScene, 'sources'>): string[] =>
  [...sources.values()].filter(isText).map(({ id }) => id);

/**
 * `null` where there are no two of that kind.
 * @param editions ids of the sealed ones, the newest first
 */
export function firstAspects(
  type: Aspect['type'],
  page: Pick<SettledScene, 'state' | 'sources' | 'placesToChoose'>,
  editions: readonly string[],
): FirstAspects | null {
  const { window, lens, area, asof, selection } = page.state;
  switch (type) {
    case 'window': {
      // The days that follow, as many as are looked at.
      const days = window.to - window.from + 1;
      return { own: null, beside: { type, window: { from: window.from + days, to: window.to + days } } };
    }
    case 'lens': {
      const texts = textsOf(page);
      const first = lens?.type === 'source' ? lens.source : texts[0];
      const second = texts.find((id) => id !== first);
      return first && second ? { own: source(first), beside: source(second) } : null;
    }
    case 'area': {
      const chosen = selection.type === 'place' ? selection.place : area?.type === 'place' ? area.place : null;
      const places = page.placesToChoose().filter(({ kind }) => kind !== 'country');
      const first = chosen ?? places[0]?.id;
      const second = places.find(({ id }) => id !== first)?.id;
      return first && second ? { own: place(first), beside: place(second) } : null;
    }
    case 'match':
      return { own: { type, match: 'possible' }, beside: { type, match: 'certain' } };
    case 'asof': {
      const [newest] = editions.filter((id) => id !== asof);
      if (asof !== null) return { own: null, beside: { type, asof: null } };
      return newest ? { own: null, beside: { type, asof: newest } } : null;
    }
  }
}

// The words beside a sample of the map's key.
import type { Messages } from '../messages/en.ts';
import type { DrawnSample } from '../state/map-picture.ts';

export function sampleInWords({ means }: DrawnSample, { paper }: Messages): string {
  return typeof means === 'string' ? paper.keyOf[means] : paper.keyCounts([...means]);
}

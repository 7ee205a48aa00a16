// The words beside a sample of the map's key.
import type { Messages } from '../../messages/en/messages.ts';
import type { DrawnSample } from '../../scene/map-picture.ts';

export function sampleInWords({ means }: DrawnSample, { paper }: Messages): string {
  return typeof means === 'string' ? paper.keyOf[means] : paper.keyCounts([...means]);
}

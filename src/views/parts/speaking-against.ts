// How many records speak against one, each counted once, whichever of its claims it is about.
import type { PanelRecord } from '../../scene/panel.ts';

export function speakingAgainst({ relations, claims }: PanelRecord): number {
  const all = [relations, ...claims.map((one) => one.relations)].flatMap(({ against }) => against);
  return new Set(all.filter(({ isSameRecord }) => !isSameRecord).map(({ event }) => event.id)).size;
}

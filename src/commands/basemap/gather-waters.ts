// From the raw dump to the water of that time: rings stitched, reservoirs gone, rivers joined and led through.
import { bridgeRivers } from './bridge-rivers.ts';
import { dropReservoirs } from './drop-reservoirs.ts';
import { dumpCoast, dumpRivers } from './dump-lines.ts';
import { joinRivers, type River } from './join-rivers.ts';
import { step } from './report-step.ts';
import { type Ring, stitchRings } from './stitch-rings.ts';

export interface GatheredWaters {
  rings: Ring[];
  rivers: River[];
}

export const gatherWaters = async (): Promise<GatheredWaters> => {
  const segments = await step('coast out of GSHHG', dumpCoast, (dump) => `${dump.length} pieces`);
  const { rings } = await step(
    'coast joined to rings',
    () => stitchRings(segments),
    (joined) => `${joined.rings.length} rings`,
  );
  const dry = await step(
    'later reservoirs dropped',
    () => dropReservoirs(rings),
    (result) => `${result.flooded.length} reservoirs, ${rings.length - result.rings.length} rings`,
  );
  if (dry.notFound.length > 0) throw new Error(dry.notFound.join('\n'));
  const rivers = await step(
    'rivers joined',
    () => joinRivers(dumpRivers()),
    (joined) => `${joined.length} stretches`,
  );
  const bridges = await step(
    'rivers led through',
    () => bridgeRivers(dry.flooded, rivers, dry.rings),
    (lines) => `${lines.length} lines`,
  );
  return { rings: dry.rings, rivers: [...rivers, ...bridges] };
};

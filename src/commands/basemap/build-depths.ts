// The open sea in two bands by its distance from land, as engravers deepened it: a far and a farther shore-line, not soundings.
import type { Feature, FeatureCollection } from 'geojson';
import { ringCollection } from './build-waters.ts';
import { framedBox, outOfFrame, studyBox } from './frame.ts';
import { mapshaper } from './install-tools.ts';
import type { Ring } from './stitch-rings.ts';

/** Kilometres from land at which the tone deepens. */
const bands = [14, 40];

/** Square kilometres: land that counts as a shore, and inland seas (Caspian, Aral) deep enough to have bands. */
const smallest = { land: 60, inlandSea: 60_000 };

/** Land west and south of the study box still throws its shallows into it. */
const wideBox = framedBox([-20, 28, 191, 85]);

export const buildDepths = async (rings: Ring[]): Promise<FeatureCollection> => {
  const atLeast = (level: number, least: number): FeatureCollection =>
    ringCollection(rings.filter((ring) => ring.level === level && ring.area >= least));
  const features: Feature[] = [];
  for (const band of bands) {
    const written = await mapshaper(
      [
        '-i land.json name=land -simplify dp interval=3000 -clean',
        '-i inland.json name=inland -simplify dp interval=3000',
        '-erase inland target=land',
        `-clip ${wideBox} target=land`,
        `-buffer ${band}km target=land`,
        '-dissolve2 target=land -simplify dp interval=1500 target=land',
        `-rectangle ${framedBox(studyBox)} name=deep`,
        '-erase land target=deep',
        '-o format=geojson precision=0.001 target=deep',
      ].join(' '),
      { 'land.json': atLeast(1, smallest.land), 'inland.json': atLeast(2, smallest.inlandSea) },
    );
    const deep = written['deep.json'];
    if (!deep) throw new Error(`mapshaper gave no sea beyond ${band} km.`);
    features.push(...outOfFrame(deep).features.map((feature) => ({ ...feature, properties: { km: band } })));
  }
  return { type: 'FeatureCollection', features };
};

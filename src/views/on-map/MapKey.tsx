// The key and the scale at the map's lower left: only the kinds of mark that are drawn now. Unfolded on a first visit where there is room, then one word.
import { type ReactNode, useState } from 'react';
import { type MarkKind, marksNow } from '../../scene/marks-now.ts';
import { scaleBar } from '../../scene/scale-bar.ts';
import type { Scene, SettledScene } from '../../scene/scene.ts';
import type { Observable } from '../../state/observable.ts';
import { useAtlas } from '../parts/atlas-context.tsx';
import { useMedia } from '../parts/use-media.ts';

/** As in map-overlay.css. */
const hasRoom = '(min-width: 801px) and (min-height: 560px)';
/** Pixels that the bar of the scale takes up at most. */
const widestBar = 90;
const dots = 12;

const patch = { x: -9, y: -6, width: 18, height: 12 };
const drawings: Record<MarkKind, ReactNode> = {
  done: <circle className="key-mark" r={6} />,
  said: <circle className="key-mark hollow" r={6} />,
  possible: <circle className="key-mark pale" r={6} />,
  disputed: (
    <>
      <circle className="key-mark" r={6} />
      <path className="key-notch" d="M0 -7 V-3 M0 7 V3" />
    </>
  ),
  approximate: (
    <>
      <circle className="key-mark" r={4} />
      {Array.from({ length: dots }, (_, i) => (i / dots) * 2 * Math.PI).map((angle) => (
        <circle key={angle} className="key-dot" cx={7.5 * Math.cos(angle)} cy={7.5 * Math.sin(angle)} r={0.9} />
      ))}
    </>
  ),
  region: (
    <>
      <rect className="key-wash" {...patch} />
      <rect className="key-edge" {...patch} />
    </>
  ),
  'possible-region': (
    <>
      <path className="key-hatch" d="M-9 2 l8 -8 M-6 6 l12 -12 M0 6 l9 -9" />
      <rect className="key-edge" {...patch} />
    </>
  ),
  silent: <circle className="key-related" r={5} />,
};

/** Of two views: half a mark for each, and a hollow one. */
const leftHalf = 'M-0.8 -6 A6 6 0 0 0 -0.8 6 Z';
const sideSamples = [
  { means: 'side-a', drawing: <path className="key-mark" d={leftHalf} /> },
  { means: 'side-b', drawing: <path className="key-mark second" d="M0.8 -6 A6 6 0 0 1 0.8 6 Z" /> },
  { means: 'side-possible', drawing: <path className="key-mark hollow" d={leftHalf} /> },
] as const;

/** Of two places: a whole mark for each. */
const placeSamples = [
  { means: 'place-a', drawing: <circle className="key-mark" r={5} /> },
  {
    means: 'place-b',
    drawing: (
      <>
        <circle className="key-mark second hollow" r={7.5} />
        <circle className="key-mark second" r={4.5} />
      </>
    ),
  },
  { means: 'place-possible', drawing: <circle className="key-mark hollow" r={5} /> },
] as const;

export function MapKey({ live, page }: { live: Observable<Scene>; page: SettledScene }) {
  const { mapWork, paper } = useAtlas().messages;
  const isWide = useMedia(hasRoom);
  const [chosen, setChosen] = useState<boolean | null>(null);
  const isOpen = chosen ?? (isWide && !page.state.introduced);
  // The counts are those of the scene that the page has settled on.
  const scene = live.get();
  const kinds = scene.beside ? [] : marksNow(scene);
  const scale = page.state.camera && scaleBar(page.state.camera, widestBar);
  return (
    <div className="map-key">
      <details
        data-over-map=""
        open={isOpen}
        onToggle={({ currentTarget: { open } }) => open !== isOpen && setChosen(open)}
      >
        <summary>{mapWork.key.title}</summary>
        <ul>
          {kinds.map((kind) => (
            <li key={kind}>
              <svg width={22} height={18} viewBox="-11 -9 22 18" aria-hidden="true">
                {drawings[kind]}
              </svg>{' '}
              {mapWork.key.marks[kind]}
            </li>
          ))}
          {scene.beside &&
            (page.state.beside?.type === 'area' ? placeSamples : sideSamples).map(({ means, drawing }) => (
              <li key={means}>
                <svg width={22} height={18} viewBox="-11 -9 22 18" aria-hidden="true">
                  {drawing}
                </svg>{' '}
                {paper.keyOf[means]}
              </li>
            ))}
        </ul>
        <p>{mapWork.key.size}</p>
        <p>{mapWork.key.blank}</p>
      </details>
      {scale && (
        <p className="scale" data-over-map="">
          <span style={{ width: scale.width }} aria-hidden="true" />
          {mapWork.kilometres(scale.kilometres)}
        </p>
      )}
    </div>
  );
}

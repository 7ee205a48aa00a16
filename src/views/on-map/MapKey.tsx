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

export function MapKey({ live, page }: { live: Observable<Scene>; page: SettledScene }) {
  const { mapWork } = useAtlas().messages;
  const isWide = useMedia(hasRoom);
  const [chosen, setChosen] = useState<boolean | null>(null);
  const isOpen = chosen ?? (isWide && !page.state.introduced);
  // The counts are those of the scene that the page has settled on.
  const kinds = marksNow(live.get());
  const scale = page.state.camera && scaleBar(page.state.camera, widestBar);
  return (
    <div className="map-key">
      <details open={isOpen} onToggle={({ currentTarget: { open } }) => open !== isOpen && setChosen(open)}>
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
        </ul>
        <p>{mapWork.key.size}</p>
        <p>{mapWork.key.blank}</p>
      </details>
      {scale && (
        <p className="scale">
          <span style={{ width: scale.width }} aria-hidden="true" />
          {mapWork.kilometres(scale.kilometres)}
        </p>
      )}
    </div>
  );
}

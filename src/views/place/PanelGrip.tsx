// On a phone, the handle at the head of a place's page: pulled, pressed or moved by the arrow keys, it sets how much of the screen the page takes.
import { type KeyboardEvent, type PointerEvent, useRef } from 'react';
import { useAtlas } from '../parts/atlas-context.tsx';
import { mapSeenAt, nextStop, type SheetStop, stopAfterPull } from './sheet-stops.ts';

interface PanelGripProps {
  stop: SheetStop;
  onStop: (stop: SheetStop) => void;
}

interface Pull {
  /** Where the finger was put down, in pixels from the top, and what was seen of the map. */
  y: number;
  seen: number;
  /** The finger has moved: it does not press. */
  moved: boolean;
}

/** Pixels that a finger trembles. */
const tremble = 6;

export function PanelGrip({ stop, onStop }: PanelGripProps) {
  const { stops } = useAtlas().messages.panel;
  const pull = useRef<Pull | null>(null);
  const justPulled = useRef(false);
  const onPress = stop === 'full' ? 'peek' : nextStop(stop, 1);
  const pageOf = (element: Element) => element.closest<HTMLElement>('.atlas');
  const seenAt = (y: number, { y: begun, seen }: Pull) =>
    Math.max(0, Math.min(mapSeenAt('peek', innerHeight), seen + y - begun));

  const hold = (event: PointerEvent<HTMLButtonElement>) => {
    if (event.button !== 0) return;
    event.currentTarget.setPointerCapture(event.pointerId);
    pull.current = { y: event.clientY, seen: mapSeenAt(stop, innerHeight), moved: false };
    justPulled.current = false;
  };
  const follow = (event: PointerEvent<HTMLButtonElement>) => {
    const held = pull.current;
    if (!held) return;
    held.moved ||= Math.abs(event.clientY - held.y) > tremble;
    const page = pageOf(event.currentTarget);
    if (!held.moved || !page) return;
    page.dataset.pulled = '';
    page.style.setProperty('--map-seen', `${seenAt(event.clientY, held)}px`);
  };
  const letGo = (event: PointerEvent<HTMLButtonElement>) => {
    const held = pull.current;
    pull.current = null;
    const page = pageOf(event.currentTarget);
    if (!held?.moved || !page) return;
    delete page.dataset.pulled;
    page.style.removeProperty('--map-seen');
    justPulled.current = true;
    // The browser has taken the finger for something of its own: nothing was chosen.
    if (event.type !== 'pointercancel') onStop(stopAfterPull(stop, seenAt(event.clientY, held), innerHeight));
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const direction = ({ ArrowUp: 1, ArrowDown: -1 } as const)[event.key as 'ArrowUp' | 'ArrowDown'];
    if (!direction) return;
    event.preventDefault();
    onStop(nextStop(stop, direction));
  };
  const press = () => {
    // The click that ends a pull.
    if (!justPulled.current) onStop(onPress);
    justPulled.current = false;
  };
  return (
    <button
      type="button"
      className="panel-grip"
      aria-label={stops[onPress]}
      title={stops[onPress]}
      onPointerDown={hold}
      onPointerMove={follow}
      onPointerUp={letGo}
      onPointerCancel={letGo}
      onKeyDown={onKeyDown}
      onClick={press}
    />
  );
}

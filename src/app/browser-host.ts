// Speaks with the page around a frame, one message each way, and each is an address: the page sends `{ open: '?place=…' }`, the frame answers
// `{ at: '?…' }` when its view has come to rest. Only with the page that frames it, and only if that is of the origin it has named itself by.
import { spelledAddress } from '../state/address/permalink.ts';
import type { Clock } from '../state/clock.ts';
import type { MountedAtlas } from './mount-atlas.tsx';

/** Milliseconds without a change, after which the view counts as come to rest. */
const rest = 300;
/** Characters: no address of a view is longer. */
const longestView = 8_000;

interface HostOptions {
  clock: Clock;
  subscribe: MountedAtlas['subscribe'];
  /** Shows another view. */
  open: (view: string) => void;
}

/** The view that a message asks for; `null` for any other message. What the address itself says wrongly is left out and said, as in any address. */
export function viewAskedFor(message: unknown): string | null {
  if (typeof message !== 'object' || message === null || !('open' in message)) return null;
  const { open } = message;
  return typeof open === 'string' && open.startsWith('?') && open.length <= longestView ? open : null;
}

/** @param host origin of the page around the frame: the browser delivers to no other */
export function answerHost(host: string, { clock, subscribe, open }: HostOptions): void {
  if (window.parent === window) return;
  let told: string | null = null;
  let forget = () => {};
  subscribe((action, state) => {
    // Who asks for a view is answered even if it was the one shown.
    if (action.type === 'address-opened') told = null;
    forget();
    if (state.playing) return;
    forget = clock.after(rest, () => {
      const at = spelledAddress(state);
      if (at === told) return;
      told = at;
      window.parent.postMessage({ at }, host);
    });
  });
  addEventListener('message', ({ data, origin, source }) => {
    if (origin !== host || source !== window.parent) return;
    const view = viewAskedFor(data);
    if (view !== null) open(view);
  });
}

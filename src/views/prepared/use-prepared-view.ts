// What is looked at in a prepared folder, written into the address: steps of the reader's own can be taken back, drags and sliders leave no trail.
import { useEffect, useState } from 'react';
import type { PreparedView } from '../../prepared/prepared-view.ts';

export interface ViewAddress {
  /** As the address has it now. */
  read(): PreparedView;
  write(view: PreparedView, asStep: boolean): void;
  /** Told when the browser goes back or forth. Returns the function that ends it. */
  onMoved(listener: () => void): () => void;
}

/** Milliseconds that the address waits while something is dragged: browsers take few changes at a time. */
const rest = 250;

export function usePreparedView(address: ViewAddress) {
  const [{ view, asStep }, setView] = useState(() => ({ view: address.read(), asStep: false }));
  useEffect(() => address.onMoved(() => setView({ view: address.read(), asStep: false })), [address]);
  useEffect(() => {
    if (asStep) {
      address.write(view, true);
      return;
    }
    const timer = setTimeout(() => address.write(view, false), rest);
    return () => clearTimeout(timer);
  }, [address, view, asStep]);
  const change = (part: Partial<PreparedView>, isStep = false) =>
    setView((now) => ({ view: { ...now.view, ...part }, asStep: isStep }));
  return { view, change };
}

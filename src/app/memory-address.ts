// An address kept in memory, with a history of its own: for an atlas in somebody else's page, and for tests.
import type { AddressPlace } from '../state/address/address-place.ts';

export interface MemoryAddress extends AddressPlace {
  /** As the browser's own buttons; without effect at the end of the history. */
  back(): void;
  forward(): void;
  /** As if the reader had followed a link to another view. */
  open(search: string): void;
}

interface MemoryAddressOptions {
  /** Parameters that the atlas opens with, `?place=some-town`, or an empty text. */
  search: string;
  /** Address of the page where the whole atlas is read: links and citations lead there. Without parameters. */
  page: string;
  /** Mounts the atlas anew with these parameters, as a page would be loaded again. */
  onReload: (search: string) => void;
}

export function memoryAddress({ search, page, onReload }: MemoryAddressOptions): MemoryAddress {
  const steps = [search];
  let at = 0;
  const listeners = new Set<() => void>();
  const present = () => steps[at] as string;
  const go = (to: number) => {
    if (steps[to] === undefined) return;
    at = to;
    for (const listener of [...listeners]) listener();
  };
  return {
    written: present,
    search: present,
    whole: (parameters) => new URL(parameters, page).href,
    change(parameters, asStep) {
      if (asStep) steps.splice(++at, Number.POSITIVE_INFINITY, parameters);
      else steps[at] = parameters;
      return true;
    },
    onMoved(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    reload: onReload,
    back: () => go(at - 1),
    forward: () => go(at + 1),
    open(parameters) {
      steps.splice(at + 1, Number.POSITIVE_INFINITY, parameters);
      go(at + 1);
    },
  };
}

// Starts a worker: a module from the host, or the classic script that the atlas in one file brings along. Chromium starts no module worker from within a
// page that was opened from a disk (issues.chromium.org/issues/40067939).
import { withinPage } from './within-page.ts';

export function startWorker(address: string, name: string): Worker {
  const inside = withinPage(address);
  return new Worker(inside, inside === address ? { type: 'module', name } : { name });
}

/** The same for MapLibre, which starts its workers itself, and knows a classic script by the end of its address. */
export function workerForMap(address: string): string {
  const inside = withinPage(address);
  return inside === address ? address : `${inside}#classic.cjs`;
}

// What the map is drawn without: asked for again by itself, and put in when it has come.

import { growingPauses } from '../loading/growing-pauses.ts';
import type { MapPart } from '../messages/en/loading.ts';

export interface MissingParts {
  missed(part: MapPart): void;
  /** The map is gone: nothing is asked for any more. */
  stop(): void;
}

interface MissingPartsOptions {
  /** Told what is missing whenever that has changed; empty when all has come. */
  tell: (parts: readonly MapPart[]) => void;
  /** Asks for the files of a part, past the browser's cache; rejects where they do not come. */
  ask: Partial<Record<MapPart, () => Promise<unknown>>>;
  /** Draws the map with parts that have come; resolves when it is at rest. */
  put: (parts: readonly MapPart[]) => Promise<void>;
}

export function createMissingParts({ tell, ask, put }: MissingPartsOptions): MissingParts {
  const missing = new Set<MapPart>();
  /** What is being drawn still counts as missing. */
  const onTheWay = new Set<MapPart>();
  const pauses = growingPauses(() => void mend());
  let isStopped = false;

  async function mend() {
    const asked = [...missing].map(async (part): Promise<MapPart[]> => {
      try {
        await ask[part]?.();
        return ask[part] ? [part] : [];
      } catch (cause) {
        console.warn(`the map still lacks its ${part}`, cause);
        return [];
      }
    });
    const came = (await Promise.all(asked)).flat();
    if (isStopped) return;
    if (came.length > 0) {
      for (const part of came) {
        missing.delete(part);
        onTheWay.add(part);
      }
      await put(came);
      if (isStopped) return;
      for (const part of came) onTheWay.delete(part);
      tell([...missing]);
    }
    if (missing.size === 0) pauses.rest();
    else if (canMend()) pauses.later();
  }

  const canMend = () => [...missing].some((part) => ask[part]);

  return {
    missed(part) {
      if (isStopped || missing.has(part)) return;
      missing.add(part);
      tell([...new Set([...onTheWay, ...missing])]);
      if (canMend()) pauses.later();
    },
    stop() {
      isStopped = true;
      pauses.rest();
    },
  };
}

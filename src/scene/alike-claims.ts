// Claims that say the same stand together.
import type { PanelClaim } from './panel-record.ts';

/** Claims of which the key is the same, in the order of the first of each. */
export function alikeClaims(claims: readonly PanelClaim[], keyOf: (claim: PanelClaim) => unknown): PanelClaim[][] {
  const groups = new Map<string, PanelClaim[]>();
  for (const one of claims) {
    const key = JSON.stringify(keyOf(one));
    groups.set(key, [...(groups.get(key) ?? []), one]);
  }
  return [...groups.values()];
}

// Why a prepared folder, or a file in it, cannot be read: a fault that the page says in words, carried by the error of whatever asked for it.

export type PreparedFault =
  /** The address is no folder that this atlas may read; `allowed` are the origins it names beside its own. */
  | { kind: 'not-allowed'; allowed: readonly string[] }
  | { kind: 'no-manifest' }
  /** The manifest is there and is none of ours. */
  | { kind: 'no-form' }
  /** Made by another version of `prepare-events`. */
  | { kind: 'other-form'; form: string }
  | { kind: 'missing'; file: string }
  | { kind: 'unreachable'; file: string }
  /** The host sends whole files only, and this one is large. */
  | { kind: 'no-ranges'; file: string }
  /** The file is no longer the one that the manifest lists, or that was read before. */
  | { kind: 'changed'; file: string }
  | { kind: 'damaged'; file: string };

interface PreparedError extends Error {
  fault: PreparedFault;
}

export const preparedError = (fault: PreparedFault, cause?: unknown): PreparedError =>
  Object.assign(new Error(`prepared events: ${fault.kind}`, { cause }), { name: 'PreparedError', fault });

/** `null` for any other error. */
export const preparedFaultOf = (error: unknown): PreparedFault | null =>
  error instanceof Error && error.name === 'PreparedError' ? (error as PreparedError).fault : null;

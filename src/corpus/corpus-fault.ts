// Why a corpus cannot be opened.

/** `other-edition`: its form is none that this program reads. `damaged`: it is cut short, or no corpus. */
export interface CorpusFault {
  ok: false;
  fault: 'damaged' | 'other-edition';
  cause: unknown;
}

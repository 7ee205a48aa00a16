// A number of records, or the two of two views side by side: `5`, `A 5 · B 3`.
import type { Messages } from '../../messages/en/messages.ts';

/** @param beside of the second view; `null`: there is one view */
export const countInWords = ({ number, sideCounts }: Messages, count: number, beside: number | null): string =>
  beside === null ? number(count) : sideCounts(number(count), number(beside));
